import { ApiProblem } from '@portolan/contract/client';
import type { SaveState } from '../design/save-indicator.tsx';

export type MergedDraft<Contents> = {
  /** Theirs, with everything of mine in it. */
  readonly contents: Contents;
  /** What both changed, each otherwise, by names that the kind gives. There it holds mine. */
  readonly both: readonly string[];
};

/** What the saver must know of a kind of draft. */
export type DraftKind<Contents, Edits> = {
  /** What makes the one into the other; null where nothing does. */
  readonly editsBetween: (before: Contents, after: Contents) => Edits | null;
  /** What of the edits can be kept as it is; the rest waits until it is mended. */
  readonly savable: (edits: Edits) => Edits | null;
  readonly merge: (base: Contents, mine: Contents, theirs: Contents) => MergedDraft<Contents>;
  /** Gives up mine where both changed something. */
  readonly takeTheirs: (mine: Contents, theirs: Contents, both: readonly string[]) => Contents;
};

export type DraftState<Saved extends Contents, Contents> = {
  readonly contents: Contents;
  /** As the server has it. */
  readonly saved: Saved;
  readonly status: SaveState;
  /** Both changed the same parts; the screen holds mine. */
  readonly conflict: { readonly theirs: Saved; readonly both: readonly string[] } | null;
  /** Why it was refused. */
  readonly error: unknown;
};

export type DraftWorld<Saved, Edits> = {
  readonly send: (version: number, edits: Edits, changeId: string) => Promise<Saved>;
  readonly read: () => Promise<Saved>;
  readonly newChangeId: () => string;
  /** Calls back some milliseconds later; the result takes it back. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
};

export type DraftSaver<Saved extends Contents, Contents> = {
  readonly state: () => DraftState<Saved, Contents>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly isSaved: () => boolean;
  readonly edit: (change: (contents: Contents) => Contents) => void;
  /** What was saved otherwise than by editing: published, opened, closed. */
  readonly adopt: (saved: Saved) => void;
  /** Sends at once what waits: on leaving the page, or when the connection is back. */
  readonly flush: () => Promise<void>;
  readonly settle: (keepMine: boolean) => void;
  readonly stop: () => void;
};

/** Milliseconds. */
const pause = 900;
const retryAfter = 4000;

/**
 * Saves a draft as it is typed, one request at a time. A request whose answer was lost is sent again as it was; what somebody
 * else saved meanwhile is merged, and where both changed the same part, nothing is sent until one is chosen.
 */
export const createDraftSaver = <Saved extends Contents & { readonly version: number }, Contents, Edits>(
  kind: DraftKind<Contents, Edits>,
  initial: Saved,
  { contents, both }: MergedDraft<Contents>,
  world: DraftWorld<Saved, Edits>,
): DraftSaver<Saved, Contents> => {
  const begun = both.length > 0 ? { theirs: initial, both } : null;
  let state: DraftState<Saved, Contents> = {
    contents,
    saved: initial,
    status: begun ? 'conflict' : 'saved',
    conflict: begun,
    error: null,
  };
  let inFlight: { readonly version: number; readonly edits: Edits; readonly changeId: string } | null = null;
  let sending = false;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  const set = (part: Partial<DraftState<Saved, Contents>>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const unsaved = () => kind.editsBetween(state.saved, state.contents);
  const savableOf = (edits: Edits | null) => (edits === null ? null : kind.savable(edits));
  const settled = (): SaveState => (unsaved() === null ? 'saved' : 'refused');

  const schedule = (after: number) => {
    cancel();
    cancel = world.later(after, () => void flush());
  };

  const meet = (theirs: Saved) => {
    const merged = kind.merge(state.saved, state.contents, theirs);
    const conflict = merged.both.length > 0 ? { theirs, both: merged.both } : null;
    set({ saved: theirs, contents: merged.contents, conflict, status: conflict ? 'conflict' : 'saving' });
    if (conflict === null) schedule(0);
  };

  const fail = async (error: unknown) => {
    const code = error instanceof ApiProblem ? error.problem.code : null;
    if (error instanceof ApiProblem && error.problem.status < 500) {
      inFlight = null;
      if (code !== 'stale-version') return set({ status: 'refused', error });
      try {
        return meet(await world.read());
      } catch {
        // No answer again: tried anew below.
      }
    }
    set({ status: 'offline' });
    schedule(retryAfter);
  };

  const flush = async (): Promise<void> => {
    if (sending || state.conflict !== null) return;
    const sendable = savableOf(unsaved());
    if (inFlight === null) {
      if (sendable === null) return set({ status: settled(), error: null });
      inFlight = { version: state.saved.version, edits: sendable, changeId: world.newChangeId() };
    }
    sending = true;
    if (state.status !== 'offline') set({ status: 'saving' });
    try {
      const saved = await world.send(inFlight.version, inFlight.edits, inFlight.changeId);
      inFlight = null;
      set({ saved, error: null });
      const left = unsaved();
      set({ status: left === null ? 'saved' : 'saving' });
      if (left !== null) schedule(savableOf(left) === null ? 0 : pause);
    } catch (error) {
      await fail(error);
    } finally {
      sending = false;
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isSaved: () => unsaved() === null,
    edit: (change) => {
      set({ contents: change(state.contents), ...(state.status === 'saved' && { status: 'saving' }) });
      schedule(pause);
    },
    adopt: (saved) => {
      if (saved.version > state.saved.version) meet(saved);
    },
    flush: () => {
      cancel();
      return flush();
    },
    settle: (keepMine) => {
      const { conflict } = state;
      if (conflict === null) return;
      const settledContents = keepMine
        ? state.contents
        : kind.takeTheirs(state.contents, conflict.theirs, conflict.both);
      set({ contents: settledContents, conflict: null, status: 'saving' });
      schedule(0);
    },
    stop: () => cancel(),
  };
};

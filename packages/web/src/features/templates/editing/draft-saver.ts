import { ApiProblem } from '@portolan/contract/client';
import {
  type DraftChanges,
  draftElementSchema,
  type TemplateDraft,
} from '@portolan/domain/templates/template';
import { templateName } from '@portolan/domain/work-plans/template';
import type { SaveState } from '../../../design/save-indicator.tsx';
import {
  type DraftContents,
  type DraftEdits,
  editsBetween,
  type Merged,
  mergeDrafts,
  takeTheirs,
} from './draft-changes.ts';

/** Both changed the same parts; the screen holds mine. */
export type DraftConflict = { readonly theirs: TemplateDraft; readonly both: readonly string[] };

export type SaverState = {
  readonly contents: DraftContents;
  /** As the server has it. */
  readonly saved: TemplateDraft;
  readonly status: SaveState;
  readonly conflict: DraftConflict | null;
  /** Why it was refused. */
  readonly error: unknown;
};

type SaverWorld = {
  readonly send: (version: number, changes: DraftChanges) => Promise<TemplateDraft>;
  readonly read: () => Promise<TemplateDraft>;
  readonly newChangeId: () => string;
  /** Calls back some milliseconds later; the result takes it back. */
  readonly later: (milliseconds: number, then: () => void) => () => void;
};

const pause = 900;
const retryAfter = 4000;

/** What of the edits fits into a template; the rest waits until it is shortened. */
const savable = ({ name, elements, order }: DraftEdits): DraftEdits | null => {
  const fitting = elements?.filter((element) => draftElementSchema.safeParse(element).success) ?? [];
  const isWhole = fitting.length === (elements?.length ?? 0);
  const edits = {
    ...(name !== undefined && templateName.safeParse(name).success && { name }),
    ...(fitting.length > 0 && { elements: fitting }),
    // An order may name an element that is not there yet.
    ...(order !== undefined && isWhole && { order }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

/**
 * Saves a draft as it is typed, one request at a time. A request whose answer was lost is sent again as it was; what somebody
 * else saved meanwhile is merged, and where both changed the same part, nothing is sent until one is chosen.
 */
export const createDraftSaver = (initial: TemplateDraft, { contents, both }: Merged, world: SaverWorld) => {
  const begun = both.length > 0 ? { theirs: initial, both } : null;
  let state: SaverState = {
    contents,
    saved: initial,
    status: begun ? 'conflict' : 'saved',
    conflict: begun,
    error: null,
  };
  let inFlight: { readonly version: number; readonly changes: DraftChanges } | null = null;
  let sending = false;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  const set = (part: Partial<SaverState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const unsaved = () => editsBetween(state.saved, state.contents);
  const settled = (): SaveState => (unsaved() === null ? 'saved' : 'refused');

  const schedule = (after: number) => {
    cancel();
    cancel = world.later(after, () => void flush());
  };

  const meet = (theirs: TemplateDraft) => {
    const merged = mergeDrafts(state.saved, state.contents, theirs);
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
    const edits = unsaved();
    const sendable = edits === null ? null : savable(edits);
    if (inFlight === null && sendable === null) return set({ status: settled(), error: null });
    inFlight ??= {
      version: state.saved.version,
      changes: { ...sendable, changeId: world.newChangeId() },
    };
    sending = true;
    if (state.status !== 'offline') set({ status: 'saving' });
    try {
      const saved = await world.send(inFlight.version, inFlight.changes);
      inFlight = null;
      set({ saved, error: null });
      const left = unsaved();
      set({ status: left === null ? 'saved' : 'saving' });
      if (left !== null) schedule(savable(left) === null ? 0 : pause);
    } catch (error) {
      await fail(error);
    } finally {
      sending = false;
    }
  };

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    unsaved,
    edit: (change: (contents: DraftContents) => DraftContents) => {
      set({ contents: change(state.contents), ...(state.status === 'saved' && { status: 'saving' }) });
      schedule(pause);
    },
    /** Sends at once what waits: on leaving the page, or when the connection is back. */
    flush: () => {
      cancel();
      return flush();
    },
    settle: (keepMine: boolean) => {
      const { conflict } = state;
      if (conflict === null) return;
      const contents = keepMine ? state.contents : takeTheirs(state.contents, conflict.theirs, conflict.both);
      set({ contents, conflict: null, status: 'saving' });
      schedule(0);
    },
    stop: () => cancel(),
  };
};
export type DraftSaver = ReturnType<typeof createDraftSaver>;

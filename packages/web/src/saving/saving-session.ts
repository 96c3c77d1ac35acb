import { newId } from '@portolan/domain/ids';
import { type KeptQueues, openKeptQueues } from './kept-queues.ts';
import type { SaveStatus } from './save-decisions.ts';
import { createTabLocks, type TabLocks } from './tab-lock.ts';

/** `now` in milliseconds since the epoch; `after` gives back what cancels. */
export type Timers = {
  readonly now: () => number;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
};

/** A record's saver, as the session sees it. */
export type Participant = {
  readonly recordKey: string;
  readonly flush: () => void;
  readonly count: () => number;
  readonly status: () => SaveStatus;
  readonly takeOver: () => void;
  /** Drops everything unsaved. */
  readonly drop: () => void;
};

/** Everything one person is saving in this tab. */
export type SavingSession = {
  readonly kept: KeptQueues;
  readonly timers: Timers;
  readonly isOnline: () => boolean;
  readonly isClosed: () => boolean;
  readonly newChangeId: () => string;
  readonly join: (participant: Participant) => void;
  readonly changed: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change, for those who subscribe. */
  readonly revision: () => number;
  /** The most pressing status of all records. */
  readonly status: () => SaveStatus;
  /** Changes not known to be kept by the server, of records open in this tab. */
  readonly unsaved: () => number;
  /** Counts one field whose text cannot be kept as it is, until the function given back is called. */
  readonly holdBack: () => () => void;
  /** Looks for tabs that kept something since; what they leave behind when they close is sent by this one. */
  readonly watchTabs: () => void;
  /** Records with kept changes that no page has opened yet, as after a reload on another page. */
  readonly forgotten: () => readonly string[];
  readonly flush: () => void;
  /** Stops sending; what waits stays kept in this browser. */
  readonly close: () => void;
  /** Forgets everything of this person that waits in this browser, whichever tab typed it. */
  readonly clear: () => void;
};

export type SavingSessionOptions = {
  readonly personId: string;
  readonly storage: Storage;
  readonly locks: TabLocks;
  readonly timers: Timers;
  readonly isOnline: () => boolean;
};

const pressing: readonly SaveStatus[] = ['conflict', 'refused', 'offline', 'saving'];

export const createSavingSession = ({
  personId,
  storage,
  locks,
  timers,
  isOnline,
}: SavingSessionOptions): SavingSession => {
  const tab = newId('change', new Date(timers.now()));
  const kept = openKeptQueues(storage, personId, tab);
  const participants = new Map<string, Participant>();
  const listeners = new Set<() => void>();
  const heldBack = new Set<symbol>();
  let closed = false;
  let revision = 0;
  const changed = () => {
    revision += 1;
    for (const listener of listeners) listener();
  };

  const watched = new Set<string>();
  const watchTabs = () => {
    for (const other of kept.otherTabs()) {
      if (watched.has(other)) continue;
      watched.add(other);
      locks.whenGone(other, () => {
        if (closed) return;
        kept.takeOver(other);
        for (const key of kept.recordKeys()) participants.get(key)?.takeOver();
        changed();
      });
    }
  };
  locks.hold(tab);
  watchTabs();

  return {
    kept,
    timers,
    isOnline,
    isClosed: () => closed,
    newChangeId: () => newId('change', new Date(timers.now())),
    join: (participant) => void participants.set(participant.recordKey, participant),
    changed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    revision: () => revision,
    status: () => {
      const statuses = new Set([...participants.values()].map((participant) => participant.status()));
      return pressing.find((status) => statuses.has(status)) ?? 'saved';
    },
    unsaved: () =>
      [...participants.values()].reduce((sum, participant) => sum + participant.count(), heldBack.size),
    holdBack: () => {
      const field = Symbol();
      heldBack.add(field);
      return () => void heldBack.delete(field);
    },
    watchTabs,
    forgotten: () => kept.recordKeys().filter((key) => !participants.has(key)),
    flush: () => {
      for (const participant of participants.values()) participant.flush();
    },
    close: () => {
      closed = true;
    },
    clear: () => {
      kept.clear();
      for (const participant of participants.values()) participant.drop();
    },
  };
};

/** The session on the browser's own storage, locks and clock. */
export const openSavingSession = (personId: string): SavingSession =>
  createSavingSession({
    personId,
    storage: localStorage,
    locks: createTabLocks(navigator.locks),
    timers: {
      now: () => Date.now(),
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    isOnline: () => navigator.onLine,
  });

import type { Revised } from '@portolan/domain/revisions/revised';
import { parseQueue } from './kept-queues.ts';
import { decided, type SaveStatus, settled, shownRecord, statusOf, takenOver } from './save-decisions.ts';
import {
  began,
  conflicted,
  edited,
  emptyQueue,
  isEmpty,
  refused,
  type SaveQueue,
  saved,
  seen,
} from './save-queue.ts';
import type { Outcome, SavedKind, Send } from './saved-kind.ts';
import type { SavingSession } from './saving-session.ts';

/** Milliseconds: how long typing must rest before it is sent, and how long it may wait at most. */
const quiet = 700;
const longest = 3000;
const backoff = (attempts: number) => Math.min(30_000, 500 * 2 ** attempts);

export type SaverView<R, C> = {
  /** The record as this person made it; null until the server's has been seen. */
  readonly record: R | null;
  readonly status: SaveStatus;
  readonly queue: SaveQueue<C>;
};

/** Saves one record: keeps what is typed, sends it, merges answers, and tells whoever listens. */
export type RecordSaver<R, C> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => SaverView<R, C>;
  /** The newest version known from the server; 0 when none is. */
  readonly version: () => number;
  /** A version read from the server; older ones than the newest known are ignored. */
  readonly offer: (record: R) => void;
  /** `seenVersion`: the version the person was looking at, where that is not the newest known. */
  readonly edit: (change: C, seenVersion?: number) => void;
  readonly decide: (path: string, choice: C | null) => void;
  readonly settleRefused: (retry: boolean) => void;
  /** Sends without waiting for typing to rest. */
  readonly flush: () => void;
};

export type SaverOptions<R extends Revised, C> = {
  readonly recordKey: string;
  readonly kind: SavedKind<R, C>;
  readonly record: R | null;
  readonly send: Send<R, C>;
  /** Hears of every version the server answered with. */
  readonly onAnswer: (record: R) => void;
  /** Called after a conflict, to read the version that it was with. */
  readonly onConflict: () => void;
};

export const createRecordSaver = <R extends Revised, C>(
  session: SavingSession,
  { recordKey, kind, record, send, onAnswer, onConflict }: SaverOptions<R, C>,
): RecordSaver<R, C> => {
  const { timers, kept, isOnline, newChangeId } = session;
  const listeners = new Set<() => void>();
  const load = (): SaveQueue<C> =>
    kept
      .load(recordKey)
      .map((one) => parseQueue(one, kind.parse) ?? emptyQueue)
      .reduce<SaveQueue<C>>(takenOver, emptyQueue);
  let queue = load();
  let server = record;
  let attempts = 0;
  let busy = false;
  let since: number | null = null;
  let cancel = () => {};

  const compute = (): SaverView<R, C> => ({
    record: server && shownRecord(kind, server, queue),
    status: statusOf(queue, attempts === 0 && isOnline()),
    queue,
  });
  let view = compute();
  const announce = () => {
    view = compute();
    for (const listener of listeners) listener();
    session.changed();
  };
  const put = (next: SaveQueue<C>) => {
    queue = next;
    if (isEmpty(queue)) kept.forget(recordKey);
    else kept.keep(recordKey, queue);
    announce();
  };

  const handle = (outcome: Outcome<R>) => {
    busy = false;
    if (session.isClosed()) return;
    attempts = outcome.kind === 'lost' ? attempts + 1 : 0;
    switch (outcome.kind) {
      case 'saved':
        if (!server || outcome.record.version >= server.version) server = outcome.record;
        put(saved(kind, queue, outcome.record));
        onAnswer(outcome.record);
        break;
      case 'conflict':
        put(conflicted(kind, queue, outcome.conflicts, outcome.currentVersion));
        onConflict();
        break;
      case 'refused':
        put(refused(kind, queue, outcome.code));
        break;
      case 'lost':
        announce();
        break;
    }
    if (queue.sending.length > 0) sendIn(attempts === 0 ? 0 : backoff(attempts));
    else if (queue.waiting.length > 0 && since === null) sendIn(0);
  };
  const pump = () => {
    since = null;
    if (busy || session.isClosed()) return;
    put(began(queue, newChangeId()));
    const [request] = queue.sending;
    if (!request) return;
    busy = true;
    void send(request).then(handle, () => handle({ kind: 'lost' }));
  };
  const sendIn = (milliseconds: number) => {
    cancel();
    cancel = timers.after(milliseconds, pump);
  };
  const typed = () => {
    if (attempts > 0) return;
    since ??= timers.now();
    sendIn(Math.max(0, Math.min(quiet, since + longest - timers.now())));
  };
  const flush = () => {
    announce();
    if (queue.sending.length + queue.waiting.length > 0) sendIn(0);
  };

  session.join({
    recordKey,
    flush,
    count: () => queue.sending.length + queue.waiting.length + queue.held.length + queue.refused.length,
    status: () => view.status,
    takeOver: () => {
      put(takenOver(queue, load()));
      flush();
    },
    drop: () => {
      cancel();
      since = null;
      attempts = 0;
      put(emptyQueue);
    },
  });
  if (!isEmpty(queue)) sendIn(0);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    view: () => view,
    version: () => server?.version ?? 0,
    offer: (offered) => {
      if (server && offered.version <= server.version) return;
      server = offered;
      put(seen(kind, queue, offered));
    },
    edit: (change, seenVersion) => {
      put(edited(kind, queue, change, seenVersion ?? server?.version ?? 0));
      typed();
    },
    decide: (path, choice) => {
      put(decided(kind, queue, path, choice));
      flush();
    },
    settleRefused: (retry) => {
      put(settled(queue, retry));
      flush();
    },
    flush,
  };
};

import type { ProblemCode } from '@portolan/contract/problem';
import type { Revised } from '@portolan/domain/revisions/revised';
import type { Conflict, SavedKind, Sending } from './saved-kind.ts';

/** A change typed and not sent. `alone`: a request it was part of was refused, so it goes by itself to find the culprit. */
export type Waiting<C> = { readonly change: C; readonly base: number; readonly alone: boolean };
/** A change held back because somebody else changed the same field; `version` is the one their value was read in. */
export type Held<C> = Conflict & { readonly change: C; readonly version: number };
export type Refused<C> = { readonly change: C; readonly base: number; readonly code: ProblemCode };

/** Everything a person did to a record that is not known to be kept by the server. */
export type SaveQueue<C> = {
  /** Requests made; the first is under way. More than one only after another tab's were taken over. */
  readonly sending: readonly Sending<C>[];
  readonly waiting: readonly Waiting<C>[];
  readonly held: readonly Held<C>[];
  readonly refused: readonly Refused<C>[];
};

export const emptyQueue = { sending: [], waiting: [], held: [], refused: [] } as const;

/** Changes in one request. Source: the contract's limit is 100. */
const batchLimit = 50;

export const isEmpty = <C>(queue: SaveQueue<C>): boolean =>
  queue.sending.length + queue.waiting.length + queue.held.length + queue.refused.length === 0;

const touches = <R extends Revised, C>(kind: SavedKind<R, C>, change: C, path: string) =>
  kind.paths(change).includes(path);

const coalesced = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  waiting: readonly Waiting<C>[],
  change: C,
  base: number,
): readonly Waiting<C>[] => {
  const slot = kind.slot(change);
  const index = slot === null ? -1 : waiting.findIndex((other) => kind.slot(other.change) === slot);
  const before = waiting[index];
  // The earlier base stays: what others did since then was never seen by who typed this field.
  return before ? waiting.with(index, { ...before, change }) : [...waiting, { change, base, alone: false }];
};

/** A person did something, looking at version `base`. In a field that waits for a decision it changes their side of it. */
export const edited = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  change: C,
  base: number,
): SaveQueue<C> => {
  const index = queue.held.findIndex((held) => touches(kind, change, held.path));
  const held = queue.held[index];
  if (held) return { ...queue, held: queue.held.with(index, { ...held, change }) };
  // A field on its way may come back with what somebody wrote on top of it, which nobody here has read yet.
  const onItsWay = queue.sending.filter((request) =>
    request.changes.some((other) => kind.paths(other).some((path) => touches(kind, change, path))),
  );
  const known = Math.min(base, ...onItsWay.map((request) => request.base));
  return { ...queue, waiting: coalesced(kind, queue.waiting, change, known) };
};

/** Makes the next request of what waits; nothing when one is under way or nothing waits. */
export const began = <C>(queue: SaveQueue<C>, changeId: string): SaveQueue<C> => {
  const [first] = queue.waiting;
  if (queue.sending.length > 0 || !first) return queue;
  const fits = (other: Waiting<C>) =>
    other === first || (!first.alone && !other.alone && other.base === first.base);
  const batch = queue.waiting.filter(fits).slice(0, batchLimit);
  return {
    ...queue,
    sending: [{ changeId, base: first.base, changes: batch.map(({ change }) => change) }],
    waiting: queue.waiting.filter((other) => !batch.includes(other)),
  };
};

const stampedAt = (record: Revised, path: string) => record.stamps[path]?.version ?? 0;

/** What waits builds on a newer record as far as nobody else touched its fields; the rest will be asked about. */
export const seen = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  record: Revised,
): SaveQueue<C> => ({
  ...queue,
  waiting: queue.waiting.map((waiting) =>
    waiting.base < record.version &&
    kind.paths(waiting.change).every((path) => stampedAt(record, path) <= waiting.base)
      ? { ...waiting, base: record.version }
      : waiting,
  ),
});

/** The request under way was applied; `record` is the answer, which may hold others' changes too. */
export const saved = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  record: Revised,
): SaveQueue<C> => {
  const [done, ...sending] = queue.sending;
  if (!done) return seen(kind, queue, record);
  // After a lost answer, others may have written on top of it: what this person saw is the version it was applied in.
  const applied = record.recentChanges.find(({ id }) => id === done.changeId)?.version ?? record.version;
  const own = new Set(done.changes.flatMap((change) => kind.paths(change)));
  const waiting = queue.waiting.map((one) =>
    kind.paths(one.change).some((path) => own.has(path))
      ? { ...one, base: Math.max(one.base, applied) }
      : one,
  );
  return seen(kind, { ...queue, sending, waiting }, record);
};

const putBack = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  waiting: readonly Waiting<C>[],
  changes: readonly C[],
  base: number,
  alone: boolean,
): readonly Waiting<C>[] => {
  const slots = new Set(waiting.map((one) => kind.slot(one.change)));
  const before = changes
    .filter((change) => kind.slot(change) === null || !slots.has(kind.slot(change)))
    .map((change) => ({ change, base, alone }));
  const after = waiting.map((one) => ({
    ...one,
    base: changes.some((change) => kind.slot(change) !== null && kind.slot(change) === kind.slot(one.change))
      ? Math.min(one.base, base)
      : one.base,
  }));
  return [...before, ...after];
};

/** Nothing of the request was applied because of some of its fields: those are held back, the others go again. */
export const conflicted = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  conflicts: readonly Conflict[],
  currentVersion: number,
): SaveQueue<C> => {
  const [failed, ...sending] = queue.sending;
  if (!failed) return queue;
  const conflictOf = (change: C) => conflicts.find(({ path }) => touches(kind, change, path));
  const held = failed.changes.flatMap((change) => {
    const conflict = conflictOf(change);
    if (!conflict) return [];
    const later = queue.waiting.find((one) => touches(kind, one.change, conflict.path));
    return [{ ...conflict, change: later?.change ?? change, version: currentVersion }];
  });
  const free = queue.waiting.filter((one) => !held.some(({ path }) => touches(kind, one.change, path)));
  const rest = failed.changes.filter((change) => !conflictOf(change));
  return {
    ...queue,
    sending,
    held: [...queue.held, ...held],
    waiting: putBack(kind, free, rest, failed.base, false),
  };
};

/** The request was refused. Of several changes each goes by itself next; one alone is kept and shown. */
export const refused = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  code: ProblemCode,
): SaveQueue<C> => {
  const [failed, ...sending] = queue.sending;
  if (!failed) return queue;
  const [only, second] = failed.changes;
  if (only === undefined) return { ...queue, sending };
  return second === undefined
    ? { ...queue, sending, refused: [...queue.refused, { change: only, base: failed.base, code }] }
    : { ...queue, sending, waiting: putBack(kind, queue.waiting, failed.changes, failed.base, true) };
};

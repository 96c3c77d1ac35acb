import type { Revised } from '@portolan/domain/revisions/revised';
import { edited, type SaveQueue } from './save-queue.ts';
import type { SavedKind } from './saved-kind.ts';

export type SaveStatus = 'saved' | 'saving' | 'offline' | 'conflict' | 'refused';

/** What to tell the person, the most pressing first. `reachable`: the last attempt was answered and there is a network. */
export const statusOf = <C>(queue: SaveQueue<C>, reachable: boolean): SaveStatus => {
  if (queue.held.length > 0) return 'conflict';
  if (queue.refused.length > 0) return 'refused';
  if (queue.sending.length + queue.waiting.length === 0) return 'saved';
  return reachable ? 'saving' : 'offline';
};

/** The record as the person made it: the server's, with everything that is still on its way. */
export const shownRecord = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  record: R,
  queue: SaveQueue<C>,
): R => {
  // A request that was applied, and only its answer lost, is in the record already.
  const applied = new Set(record.recentChanges.map(({ id }) => id));
  const sending = queue.sending.filter(({ changeId }) => !applied.has(changeId));
  const changes = [
    ...queue.refused.map(({ change }) => change),
    ...queue.held.map(({ change }) => change),
    ...sending.flatMap((request) => request.changes),
    ...queue.waiting.map(({ change }) => change),
  ];
  return changes.reduce(kind.apply, record);
};

/** The person chose: their change (as it was, or edited meanwhile) is sent on top of what the other wrote; null drops it. */
export const decided = <R extends Revised, C>(
  kind: SavedKind<R, C>,
  queue: SaveQueue<C>,
  path: string,
  choice: C | null,
): SaveQueue<C> => {
  const held = queue.held.find((one) => one.path === path);
  if (!held) return queue;
  const rest = { ...queue, held: queue.held.filter((one) => one !== held) };
  return choice === null ? rest : edited(kind, rest, choice, held.version);
};

/** Refused changes go again (`retry`) or are given up by the person. */
export const settled = <C>(queue: SaveQueue<C>, retry: boolean): SaveQueue<C> => ({
  ...queue,
  refused: [],
  waiting: retry
    ? [...queue.waiting, ...queue.refused.map(({ change, base }) => ({ change, base, alone: true }))]
    : queue.waiting,
});

/** What another tab of the same person left behind, put before what is here. */
export const takenOver = <C>(queue: SaveQueue<C>, left: SaveQueue<C>): SaveQueue<C> => ({
  sending: [...queue.sending, ...left.sending],
  waiting: [...left.waiting, ...queue.waiting],
  held: [...left.held, ...queue.held],
  refused: [...left.refused, ...queue.refused],
});

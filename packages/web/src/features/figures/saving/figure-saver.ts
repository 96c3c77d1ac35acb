import type { CellChange, CellOutcome } from '@portolan/domain/figures/cell-change';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import type { SaveStatus } from '../../../saving/save-decisions.ts';
import type { Outcome } from '../../../saving/saved-kind.ts';
import type { SavingSession } from '../../../saving/saving-session.ts';
import {
  answered,
  began,
  type CellId,
  changesOf,
  countOf,
  type Entered,
  emptyFigureQueue,
  entered,
  type FigureQueue,
  givenUp,
  insistedOn,
  isReadyToSend,
  takenOver,
  turnedDown,
} from './figure-queue.ts';
import { fromKept, keptForm } from './kept-figures.ts';

/** Milliseconds: how long typing must rest before it is sent, and how long it may wait at most. */
const quiet = 1000;
const longest = 4000;
const backoff = (attempts: number) => Math.min(30_000, 500 * 2 ** attempts);

export type EnteredAnswer = {
  readonly outcomes: readonly CellOutcome[];
  readonly months: readonly MonthFigures[];
};

export type FigureView = { readonly queue: FigureQueue; readonly status: SaveStatus };

/** Saves a clinic's figures: keeps what is typed, sends what is a figure, and holds what was refused. */
export type FigureSaver = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => FigureView;
  readonly enter: (changes: readonly Entered[], seen: (id: CellId) => Figure | null) => void;
  readonly giveUp: (ids: readonly CellId[]) => void;
  readonly insist: (ids: readonly CellId[]) => void;
  /** Sends without waiting for typing to rest. */
  readonly flush: () => void;
};

export type FigureSaverOptions = {
  readonly recordKey: string;
  readonly send: (changes: readonly CellChange[]) => Promise<Outcome<EnteredAnswer>>;
  /** Hears of the months as the server has them now, before what was sent is forgotten. */
  readonly onAnswer: (answer: EnteredAnswer) => void;
};

const statusOf = (queue: FigureQueue, reachable: boolean): SaveStatus => {
  const cells = [...queue.cells.values()];
  if (cells.some(({ refusal }) => refusal?.why === 'changed-meanwhile')) return 'conflict';
  if (cells.some(({ refusal }) => refusal !== null)) return 'refused';
  if (queue.sending.length === 0 && !isReadyToSend(queue)) return 'saved';
  return reachable ? 'saving' : 'offline';
};

export const createFigureSaver = (
  session: SavingSession,
  { recordKey, send, onAnswer }: FigureSaverOptions,
): FigureSaver => {
  const { timers, kept, isOnline, newChangeId } = session;
  const listeners = new Set<() => void>();
  let queue = fromKept(kept.load(recordKey));
  let attempts = 0;
  let busy = false;
  let since: number | null = null;
  let cancel = () => {};

  const compute = (): FigureView => ({ queue, status: statusOf(queue, attempts === 0 && isOnline()) });
  let view = compute();
  const announce = () => {
    view = compute();
    for (const listener of listeners) listener();
    session.changed();
  };
  const put = (next: FigureQueue) => {
    queue = next;
    if (countOf(queue) === 0) kept.forget(recordKey);
    else kept.keep(recordKey, keptForm(queue));
    announce();
  };

  const handle = (outcome: Outcome<EnteredAnswer>) => {
    busy = false;
    if (session.isClosed()) return;
    attempts = outcome.kind === 'lost' ? attempts + 1 : 0;
    if (outcome.kind === 'saved') {
      onAnswer(outcome.record);
      put(answered(queue, outcome.record.outcomes));
    } else if (outcome.kind === 'refused') put(turnedDown(queue, outcome.code));
    else announce();
    if (queue.sending.length > 0) sendIn(attempts === 0 ? 0 : backoff(attempts));
    else if (isReadyToSend(queue) && since === null) sendIn(0);
  };
  const pump = () => {
    since = null;
    if (busy || session.isClosed()) return;
    put(began(queue, newChangeId()));
    const [request] = queue.sending;
    if (!request) return;
    busy = true;
    void send(changesOf(request)).then(handle, () => handle({ kind: 'lost' }));
  };
  const sendIn = (milliseconds: number) => {
    cancel();
    cancel = timers.after(milliseconds, pump);
  };
  const flush = () => {
    announce();
    if (queue.sending.length > 0 || isReadyToSend(queue)) sendIn(0);
  };

  session.join({
    recordKey,
    flush,
    count: () => countOf(queue),
    status: () => view.status,
    takeOver: () => {
      put(takenOver(queue, fromKept(kept.load(recordKey))));
      flush();
    },
    drop: () => {
      cancel();
      since = null;
      attempts = 0;
      put(emptyFigureQueue);
    },
  });
  if (countOf(queue) > 0) sendIn(0);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    view: () => view,
    enter: (changes, seen) => {
      put(entered(queue, changes, seen));
      if (attempts > 0 || !isReadyToSend(queue)) return;
      since ??= timers.now();
      sendIn(Math.max(0, Math.min(quiet, since + longest - timers.now())));
    },
    giveUp: (ids) => put(givenUp(queue, ids)),
    insist: (ids) => {
      put(insistedOn(queue, ids));
      flush();
    },
    flush,
  };
};

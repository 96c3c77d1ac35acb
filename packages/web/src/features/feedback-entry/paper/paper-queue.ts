import { answersSchema } from '@portolan/domain/feedback/answers';
import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import { audiences } from '@portolan/domain/feedback/form';
import * as z from 'zod/mini';
import type { Entered } from '../../../api/response-entry.ts';

const rowSchema = z.object({
  row: z.int(),
  formVersion: z.int(),
  audience: z.enum(audiences),
  language: z.enum(['en', 'es']),
  answeredOn: z.string(),
  answers: answersSchema,
});
const faultsSchema = z.array(z.object({ questionId: z.nullable(z.string()), code: z.string() }));
const keptSchema = z.object({
  batch: z.string(),
  /** The number of the sheet that is typed now. */
  sheet: z.int(),
  stored: z.int(),
  /** Done and not stored yet, oldest first. */
  waiting: z.array(rowSchema),
  refused: z.array(z.object({ row: rowSchema, faults: faultsSchema })),
});
/** What one person has typed from paper for one form, as it is kept in the browser. */
export type Kept = z.infer<typeof keptSchema>;

export const parseKept = (kept: unknown): Kept | null => keptSchema.safeParse(kept).data ?? null;

/** What came of sending: what became of each row, nothing yet, or that it will not be taken. */
export type Sent = { readonly kind: 'taken'; readonly rows: Entered } | { readonly kind: 'lost' | 'refused' };

export type PaperState = Kept & {
  /** The last sheet that is done, as long as it waits for the next one. */
  readonly held: number | null;
  readonly trouble: 'lost' | 'refused' | null;
};

type Parts = {
  readonly load: () => Kept | null;
  /** Null when nothing is left. */
  readonly keep: (kept: Kept | null) => void;
  readonly newBatch: () => string;
  readonly send: (batch: string, rows: readonly EnteredRow[]) => Promise<Sent>;
  /** Calls back after a pause, and returns how to call it off. */
  readonly later: (then: () => void) => () => void;
};

/** Rows that are sent at once. */
const atOnce = 50;

/**
 * The sheets of a sitting: each is kept as soon as it is done, and sent when the next one is done. A sheet keeps its batch and
 * number however often it is sent, so that a lost answer makes no second response.
 */
export const openPaperQueue = ({ load, keep, newBatch, send, later }: Parts) => {
  const fresh = (): Kept => ({ batch: newBatch(), sheet: 1, stored: 0, waiting: [], refused: [] });
  let state: PaperState = { ...(load() ?? fresh()), held: null, trouble: null };
  let isSending = false;
  let isStopped = false;
  let callOff = () => {};
  const listeners = new Set<() => void>();
  const change = (next: Partial<PaperState>) => {
    state = { ...state, ...next };
    const { held, trouble, ...kept } = state;
    keep(kept.waiting.length + kept.refused.length === 0 ? null : kept);
    for (const listener of listeners) listener();
  };
  const settle = (rows: Entered) => {
    const outcomes = new Map(rows.map((row) => [row.row, row]));
    const settled = state.waiting.filter(({ row }) => outcomes.has(row));
    const refused = settled.flatMap((row) => {
      const { outcome, faults } = outcomes.get(row.row) ?? { outcome: 'refused', faults: [] };
      return outcome === 'refused' ? [{ row, faults: [...faults] }] : [];
    });
    change({
      waiting: state.waiting.filter(({ row }) => !outcomes.has(row)),
      refused: [...state.refused, ...refused],
      stored: state.stored + settled.length - refused.length,
      trouble: null,
    });
  };
  const flush = async (): Promise<void> => {
    callOff();
    const rows = state.waiting.filter(({ row }) => row !== state.held).slice(0, atOnce);
    if (isSending || isStopped || rows.length === 0) return;
    isSending = true;
    const sent = await send(state.batch, rows);
    isSending = false;
    if (isStopped) return;
    if (sent.kind === 'taken') settle(sent.rows);
    else change({ trouble: sent.kind });
    if (sent.kind === 'taken') return flush();
    if (sent.kind === 'lost') callOff = later(() => void flush());
  };
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** A sheet is done; the one before it goes. */
    add: (row: Omit<EnteredRow, 'row'>) => {
      const number = state.sheet;
      change({ sheet: number + 1, waiting: [...state.waiting, { ...row, row: number }], held: number });
      void flush();
    },
    /** Takes the last sheet back that is done, to be typed on; null when it is on its way. */
    undo: (): EnteredRow | null => {
      const last = state.waiting.find(({ row }) => row === state.held);
      if (last === undefined) return null;
      const waiting = state.waiting.filter((row) => row !== last);
      change({ sheet: last.row, waiting, held: null });
      return last;
    },
    /** Takes a sheet that was refused, to be corrected; it comes again under another number. */
    takeRefused: (number: number): EnteredRow | null => {
      const found = state.refused.find(({ row }) => row.row === number) ?? null;
      change({ refused: state.refused.filter((one) => one !== found) });
      return found?.row ?? null;
    },
    /** Everything that is done goes. */
    sendAll: () => {
      change({ held: null });
      return flush();
    },
    flush,
    stop: () => {
      isStopped = true;
      callOff();
    },
    clear: () => {
      isStopped = true;
      callOff();
      keep(null);
    },
  };
};
export type PaperQueue = ReturnType<typeof openPaperQueue>;

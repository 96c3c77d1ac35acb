import { problemCodeSchema } from '@portolan/contract/problem';
import { figureFaults } from '@portolan/domain/figures/cell-change';
import { longestNote, placeSchema } from '@portolan/domain/figures/month-figures';
import { seriesIdSchema } from '@portolan/domain/measures/measure';
import { figureSchema } from '@portolan/domain/measures/measure-settings';
import { monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import { parseQueue } from '../../../saving/kept-queues.ts';
import type { SaveQueue } from '../../../saving/save-queue.ts';
import { cellKey, emptyFigureQueue, type FigureQueue, type PendingCell, takenOver } from './figure-queue.ts';

const pendingSchema = z.object({
  month: monthSchema,
  series: seriesIdSchema,
  place: placeSchema,
  typed: z.object({ n: z.string(), d: z.string() }),
  was: z.nullable(figureSchema),
  figure: z.exactOptional(z.nullable(figureSchema)),
  note: z.exactOptional(z.string().check(z.maxLength(longestNote))),
  refusal: z.nullable(
    z.object({
      why: z.union([z.enum(figureFaults), problemCodeSchema]),
      stored: z.exactOptional(z.nullable(figureSchema)),
    }),
  ),
});

const parsePending = (kept: unknown): PendingCell | null => pendingSchema.safeParse(kept).data ?? null;

/** The queue as the house keeps queues in the browser: of what it keeps, figures need requests under way and what waits. */
export const keptForm = ({ sending, cells }: FigureQueue): SaveQueue<PendingCell> => ({
  sending: sending.map((batch) => ({ changeId: batch.changeId, base: 0, changes: batch.cells })),
  waiting: [...cells.values()].map((change) => ({ change, base: 0, alone: false })),
  held: [],
  refused: [],
});

/** What was kept, read again; what has no shape we know is left out. */
export const fromKept = (kept: readonly unknown[]): FigureQueue =>
  kept
    .flatMap((one) => parseQueue(one, parsePending) ?? [])
    .map(({ sending, waiting }) => ({
      sending: sending.map(({ changeId, changes }) => ({ changeId, cells: changes })),
      cells: new Map(waiting.map(({ change }) => [cellKey(change), change] as const)),
    }))
    .reduce<FigureQueue>(takenOver, emptyFigureQueue);

const suffix = '/figures';

/** Under which name a clinic's unsent figures are kept. */
export const figuresKeyOf = (organizationId: string): string => `${organizationId}${suffix}`;

/** The clinic whose figures go by this name; null for what is something else. */
export const organizationOfKey = (recordKey: string): string | null =>
  /^[^/]+\/figures$/.test(recordKey) ? recordKey.slice(0, -suffix.length) : null;

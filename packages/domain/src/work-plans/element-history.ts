import * as z from 'zod/mini';
import { personIdSchema } from '../ids.ts';
import { type FieldChange, type FieldValue, netChanges, sameValue } from '../revisions/revised.ts';
import { instantSchema } from '../time-zones.ts';
import { storedBytes } from './stored-bytes.ts';

const valueSchema: z.ZodMiniType<FieldValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(valueSchema),
    z.record(z.string(), valueSchema),
  ]),
);
const fieldChangeSchema = z.lazy(() =>
  z.strictObject({ path: z.string(), from: valueSchema, to: valueSchema }),
);

/** How long one person's changes to an element stay one entry of its history: minutes. */
const historyWindowMinutes = 10;

/** What one person changed in an element within one window; each field once, from before the first to after the last. */
export const historyEntrySchema = z.lazy(() =>
  z.strictObject({
    by: personIdSchema,
    startedAt: instantSchema,
    lastAt: instantSchema,
    firstVersion: z.int(),
    lastVersion: z.int(),
    changes: z.array(fieldChangeSchema),
    /** True when changes were left out because the entry was full. */
    truncated: z.boolean(),
  }),
);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** The start of the window an instant falls in, so that the same person writes to the same entry. */
export const historyWindowStart = (now: Date): string => {
  const length = historyWindowMinutes * 60_000;
  return new Date(Math.floor(now.getTime() / length) * length).toISOString();
};

/** One stored item holds 400 KB; bytes of the changes. */
const entryLimit = 200_000;

/** Adds a write to the entry of its window, or begins one. What was typed and taken back within it leaves no trace. */
export const recordInHistory = (
  entry: HistoryEntry | null,
  write: {
    readonly by: string;
    readonly now: Date;
    readonly version: number;
    readonly changes: readonly FieldChange[];
  },
): HistoryEntry => {
  const changes = netChanges([...(entry?.changes ?? []), ...write.changes]).filter(
    (change) => !sameValue(change.from, change.to),
  );
  const fits = storedBytes(changes) <= entryLimit;
  return {
    by: write.by,
    startedAt: entry?.startedAt ?? write.now.toISOString(),
    lastAt: write.now.toISOString(),
    firstVersion: entry?.firstVersion ?? write.version,
    lastVersion: write.version,
    changes: fits ? changes : [...(entry?.changes ?? [])],
    truncated: !fits || (entry?.truncated ?? false),
  };
};

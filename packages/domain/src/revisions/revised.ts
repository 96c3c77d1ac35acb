import * as z from 'zod/mini';
import { changeIdSchema, personIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

/**
 * A record whose fields remember when they last changed. Two people may write to it at once: what touches different
 * fields merges, and only the same field written by both is a conflict (WP-6).
 */
export const stampSchema = z.lazy(() =>
  z.strictObject({ version: z.int(), by: personIdSchema, at: instantSchema }),
);
export type Stamp = z.infer<typeof stampSchema>;

export const revisedFields = {
  version: z.lazy(() => z.int().check(z.minimum(0))),
  stamps: z.lazy(() => z.record(z.string(), stampSchema)),
  /** The latest changes applied, so that a retry whose answer was lost is known again. */
  recentChanges: z.lazy(() => z.array(z.strictObject({ id: changeIdSchema, version: z.int() }))),
};
export const revisedSchema = z.lazy(() => z.object(revisedFields));
export type Revised = z.infer<typeof revisedSchema>;

/** Who changes what, on top of which version they saw. */
export type ChangeContext = {
  readonly changeId: string;
  readonly baseVersion: number;
  readonly by: string;
  readonly now: Date;
};

export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };
/** One field's way from one value to another; `path` is its dotted name within the record. */
export type FieldChange = { readonly path: string; readonly from: FieldValue; readonly to: FieldValue };
/** The one field two people changed: both versions, and whose the stored one is. */
export type FieldConflict = {
  readonly path: string;
  readonly yours: FieldValue;
  readonly theirs: FieldValue;
  readonly by: string;
  readonly at: string;
};

const rememberedChanges = 100;

export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** True when this very change was applied before and only its answer was lost. */
export const wasApplied = (record: Revised, changeId: string): boolean =>
  record.recentChanges.some((change) => change.id === changeId);

/** Each field once, from before its first change to after its last. What was changed and changed back is still there. */
export const netChanges = (changes: readonly FieldChange[]): FieldChange[] => {
  const byPath = new Map<string, FieldChange>();
  for (const change of changes) {
    const first = byPath.get(change.path);
    byPath.set(change.path, first ? { ...change, from: first.from } : change);
  }
  return [...byPath.values()];
};

/** The fields that somebody else changed since `baseVersion`, to something other than what is asked for now. */
export const conflictsIn = (
  record: Revised,
  baseVersion: number,
  changes: readonly FieldChange[],
): FieldConflict[] =>
  changes.flatMap((change) => {
    const stamp = record.stamps[change.path];
    if (!stamp || stamp.version <= baseVersion || sameValue(change.from, change.to)) return [];
    return [{ path: change.path, yours: change.to, theirs: change.from, by: stamp.by, at: stamp.at }];
  });

/** The record's next version, stamps and memory after these changes. */
export const revise = (record: Revised, context: ChangeContext, changes: readonly FieldChange[]): Revised => {
  const version = record.version + 1;
  const stamp: Stamp = { version, by: context.by, at: context.now.toISOString() };
  return {
    version,
    stamps: { ...record.stamps, ...Object.fromEntries(changes.map((change) => [change.path, stamp])) },
    recentChanges: [...record.recentChanges, { id: context.changeId, version }].slice(-rememberedChanges),
  };
};

/** A record nobody has written to yet. */
export const unrevised: Revised = { version: 0, stamps: {}, recentChanges: [] };

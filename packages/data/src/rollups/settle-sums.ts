import { isDeepStrictEqual } from 'node:util';
import type { Month } from '@portolan/domain/months';
import { isInPeriod } from '@portolan/domain/rollups/roster';
import { addSums } from '@portolan/domain/rollups/sums';
import type { Key } from '../keys.ts';
import { openPrograms } from '../programs/programs.ts';
import { type Pacing, settlePaced } from '../sharing/settle-paced.ts';
import { bucketPart, type Part } from './bucket-part.ts';
import type { Rolling } from './rolling.ts';
import { openRosters } from './rosters.ts';
import type { StoredSums } from './stored-sums.ts';
import { openSums } from './sums.ts';

/** Which sums: of a bucket, a program or a foundation in a month. */
export type OfFoundation = { readonly foundationId: string; readonly month: Month };
export type OfProgram = OfFoundation & { readonly programId: string };
export type OfBucket = OfProgram & { readonly bucket: number };

type Rule = OfFoundation & {
  readonly key: Key;
  /** Reads the sources; null where there is nothing to add up any more. `isBegun`: whether there are sums already. */
  readonly part: (isBegun: boolean) => Promise<Part | null>;
};

/** Sums that nobody ever needed are not begun; those that were stay, with nothing in them if need be. */
const isRight = (stored: StoredSums | null, next: Part): boolean =>
  stored === null
    ? !next.isKnown
    : isDeepStrictEqual([stored.sums, stored.counted], [next.sums, next.counted]);

/** Makes sums what their parts add up to. Resolves with the seconds until it is their turn, 0 when they are right. */
const settleSums = (
  sharing: Rolling,
  { foundationId, month, key, part }: Rule,
  pacing: Pacing,
): Promise<number> => {
  const sums = openSums(sharing.database, foundationId);
  return settlePaced(
    sharing,
    {
      find: () => sums.find(key),
      next: (stored) => part(stored !== null),
      isRight,
      put: ({ sums: added, counted }, { at, pace, version }) =>
        sums.put(
          key,
          { month, sums: added, counted, computedAt: at.toISOString(), pace, version },
          'changed',
        ),
    },
    pacing,
  );
};

const isGone = async ({ database }: Rolling, { foundationId, programId }: OfProgram): Promise<boolean> =>
  (await openPrograms(database, foundationId).find(programId)) === null;

const bucketsOf = async (
  { database, scale }: Rolling,
  { foundationId, programId }: OfProgram,
): Promise<number> =>
  Math.ceil((await openRosters(database, foundationId).count(programId)) / scale.bucketSize);

/**
 * Makes the sums of a bucket right, unless it is the only one of its program: then the program's month is the bucket's. `isNeeded`:
 * whether they are begun though nobody in this bucket reported, because somebody in another did. A bucket that is the first to
 * report begins its program's month, and its own sums with that: nobody who changes a roster would find them before.
 */
export const settleBucketSums = async (
  sharing: Rolling,
  of: OfBucket,
  pacing: Pacing,
  isNeeded = false,
): Promise<number> => {
  const { foundationId, programId, bucket, month } = of;
  if ((await bucketsOf(sharing, of)) < 2) return 0;
  const sums = openSums(sharing.database, foundationId);
  const part = async (isBegun: boolean) => {
    if (await isGone(sharing, of)) return null;
    const found = await bucketPart(sharing.database, of, month);
    const isFirst = found.isKnown && !isBegun && !isNeeded;
    if (isFirst && (await sums.find(sums.programKey(programId, month))) === null) {
      await settleProgramSums(sharing, of, 'at-once', true);
      return null;
    }
    return { ...found, isKnown: found.isKnown || isNeeded };
  };
  const key = sums.bucketKey(programId, month, bucket);
  return settleSums(sharing, { foundationId, month, key, part }, pacing);
};

const added = (parts: readonly Pick<Part, 'sums' | 'counted'>[]): Part => ({
  sums: addSums(parts.map(({ sums }) => sums)),
  counted: parts.some(({ counted }) => counted !== null)
    ? addSums(parts.map(({ sums, counted }) => counted ?? sums))
    : null,
  isKnown: parts.length > 0,
});

/**
 * The sum of a program's buckets. Buckets that have no sums yet get some once the program's month is begun, and not before: who
 * changes a roster looks up which months are begun, and must find those whose buckets have sums.
 */
const programPart = async (
  sharing: Rolling,
  of: OfProgram,
  isBegun: boolean,
  isNeeded: boolean,
): Promise<Part | null> => {
  const { database } = sharing;
  const { foundationId, programId, month } = of;
  if (await isGone(sharing, of)) return null;
  const buckets = await bucketsOf(sharing, of);
  if (buckets < 2) return bucketPart(database, { foundationId, programId, bucket: 0 }, month);
  const sums = openSums(database, foundationId);
  const stored = await sums.ofBuckets(programId, month);
  if (stored.length === 0 && !isBegun && !isNeeded) {
    // What was reported before there was a second bucket had no bucket's sums to begin with.
    const { isKnown } = await bucketPart(database, { foundationId, programId, bucket: 0 }, month);
    if (!isKnown) return added([]);
  }
  const there = new Set(stored.map(({ bucket }) => bucket));
  const missing = Array.from({ length: buckets }, (_, bucket) => bucket).filter((one) => !there.has(one));
  if (isBegun) {
    for (const bucket of missing) await settleBucketSums(sharing, { ...of, bucket }, 'at-once', true);
    const all = missing.length === 0 ? stored : await sums.ofBuckets(programId, month);
    return added(all.map((one) => one.sums));
  }
  const parts: Part[] = [];
  for (const bucket of missing)
    parts.push(await bucketPart(database, { foundationId, programId, bucket }, month));
  const all = added([...stored.map((one) => one.sums), ...parts]);
  return { ...all, isKnown: stored.length > 0 || parts.some(({ isKnown }) => isKnown) };
};

/**
 * Makes a month of a program right. `isNeeded`: whether it is begun where clinics are expected though none has reported, because
 * one in another program did.
 */
export const settleProgramSums = (
  sharing: Rolling,
  of: OfProgram,
  pacing: Pacing,
  isNeeded = false,
): Promise<number> => {
  const { foundationId, programId, month } = of;
  const part = async (isBegun: boolean) => {
    const found = await programPart(sharing, of, isBegun, isNeeded);
    return found && { ...found, isKnown: found.isKnown || (isNeeded && found.sums.expected > 0) };
  };
  const key = openSums(sharing.database, foundationId).programKey(programId, month);
  return settleSums(sharing, { foundationId, month, key, part }, pacing);
};

/** The sum of a foundation's programs. Those of whose clinics none has reported are added up first: they are expected, too. */
const foundationPart = async (sharing: Rolling, { foundationId, month }: OfFoundation): Promise<Part> => {
  const { database } = sharing;
  const sums = openSums(database, foundationId);
  const programs = await openPrograms(database, foundationId).all();
  const ids = programs.map(({ id }) => id);
  const stored = await sums.ofPrograms(ids, month);
  if (stored.size === 0) return added([]);
  const missing = programs.filter(({ id, grantPeriod }) => !stored.has(id) && isInPeriod(grantPeriod, month));
  for (const { id: programId } of missing)
    await settleProgramSums(sharing, { foundationId, programId, month }, 'at-once', true);
  const all = missing.length === 0 ? stored : await sums.ofPrograms(ids, month);
  return added([...all.values()].map((one) => ({ sums: one.counted ?? one.sums, counted: null })));
};

/** Makes a month of a foundation right: the sum of its programs', each clinic counted once. */
export const settleFoundationSums = (sharing: Rolling, of: OfFoundation, pacing: Pacing): Promise<number> => {
  const { foundationId, month } = of;
  const key = openSums(sharing.database, foundationId).foundationKey(month);
  const part = () => foundationPart(sharing, of);
  return settleSums(sharing, { foundationId, month, key, part }, pacing);
};

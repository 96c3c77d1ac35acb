import type { Month } from '@portolan/domain/months';
import { partitionOf } from '../keys.ts';
import { openConsents } from '../programs/consents.ts';
import { keysIn } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Bond, Sharing } from '../sharing/settle.ts';
import type { Rolling } from './rolling.ts';
import { settleClinicMonth } from './settle-clinic-month.ts';
import { settlePlace, settleRoster } from './settle-roster.ts';
import { type OfBucket, settleBucketSums, settleFoundationSums, settleProgramSums } from './settle-sums.ts';
import { openSums } from './sums.ts';

/** The months that a clinic ever approved. */
const approvedMonths = async ({ database }: Sharing, clinicId: string): Promise<Month[]> =>
  (await keysIn(database, { table: 'tenant', pk: partitionOf(clinicId, collections.approvedMonths) })).map(
    ({ sk }) => sk,
  );

/**
 * Makes right all that a foundation holds of a clinic's figures in one program: its entry in the roster and each month it approved;
 * and its entries in the foundation's other programs, where it may count instead. Resolves with the buckets' months whose sums
 * that may concern.
 */
export const settleBond = async (sharing: Rolling, bond: Bond): Promise<OfBucket[]> => {
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  const bucket = await settlePlace(sharing, bond);
  if (bucket === null) return [];
  const approved = await approvedMonths(sharing, clinicId);
  for (const month of approved) await settleClinicMonth(sharing, bond, bucket, month);
  // After the months: they may make it expected earlier.
  await settleRoster(sharing, bond);
  const sums = openSums(database, foundationId);
  const months = new Set([...approved, ...(await sums.monthsOf(programId))]);
  const concerned = [...months].map((month) => ({ foundationId, programId, bucket, month }));
  for (const consent of await openConsents(database, clinicId).all()) {
    const { programId: other } = consent;
    if (consent.foundationId !== foundationId || other === programId) continue;
    const there = await settleRoster(sharing, { clinicId, foundationId, programId: other });
    if (there === null) continue;
    for (const month of new Set([...months, ...(await sums.monthsOf(other))]))
      concerned.push({ foundationId, programId: other, bucket: there, month });
  }
  return concerned;
};

const onceEach = (months: readonly OfBucket[], ...names: readonly (keyof OfBucket)[]): OfBucket[] => [
  ...new Map(months.map((of) => [names.map((name) => of[name]).join(' '), of])).values(),
];

/** Adds up at once, and not when it is their turn, each of these months of buckets, of their programs and of their foundations. */
const settleSumsAtOnce = async (sharing: Rolling, months: readonly OfBucket[]): Promise<void> => {
  for (const of of onceEach(months, 'programId', 'bucket', 'month'))
    await settleBucketSums(sharing, of, 'at-once');
  for (const of of onceEach(months, 'programId', 'month')) await settleProgramSums(sharing, of, 'at-once');
  for (const of of onceEach(months, 'foundationId', 'month'))
    await settleFoundationSums(sharing, of, 'at-once');
};

/**
 * Makes right all that foundations hold of a clinic's figures, and the sums, at once: for a clinic whose records are about to go. No
 * message of the consents that ended could lead to them any more.
 */
export const settleFigures = async (sharing: Rolling, bonds: readonly Bond[]): Promise<void> => {
  const concerned: OfBucket[] = [];
  for (const bond of bonds) concerned.push(...(await settleBond(sharing, bond)));
  await settleSumsAtOnce(sharing, concerned);
};

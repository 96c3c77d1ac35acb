import { monthsBack } from '@portolan/domain/feedback/enter-responses';
import { addMonths, type Month, monthIn, monthsBetween, monthsFrom } from '@portolan/domain/months';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { grantPeriodSchema } from '@portolan/domain/programs/program';
import { bucketSize } from '@portolan/domain/rollups/cohort-month';
import * as z from 'zod/mini';
import { contactBuckets } from '../campaigns/contact-buckets.ts';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { submissionIdOf } from '../programs/submission-id.ts';
import { openRosters } from '../rollups/rosters.ts';
import { itemsIn, type StoredItem } from './items-in.ts';
import type { Bucket } from './tenant-partitions.ts';

const namesStart = z.looseObject({ createdAt: z.string() });
const namesPeriod = z.looseObject({ grantPeriod: grantPeriodSchema });
const namesAttempt = z.looseObject({ milestone: z.string(), attempt: z.int() });

/** The first month a product of ours wrote anything in, for an organization whose record has gone already. */
const firstMonth: Month = '2026-01';

/** Attempts that a clinic made with a program, as ids, and the one that it may have begun: its elements lie before its head. */
const attemptsOf = (
  clinicId: string,
  programId: string,
  submissions: readonly StoredItem[],
): readonly string[] => {
  const made = submissions.map(({ record }) => namesAttempt.parse(record));
  return milestoneNames.flatMap((milestone) => {
    const own = made.filter((head) => head.milestone === milestone);
    const next = Math.max(0, ...own.map(({ attempt }) => attempt)) + 1;
    return Array.from({ length: next }, (_, index) =>
      submissionIdOf(clinicId, programId, milestone, index + 1),
    );
  });
};

/** Months in which a program's clinics may have been added up by buckets. */
const monthsOf = (program: StoredItem | undefined): Month[] => {
  const known = namesPeriod.safeParse(program?.record);
  if (!known.success) return [];
  const { firstDay, lastDay } = known.data.grantPeriod;
  const [first, last] = [firstDay.slice(0, 7), lastDay.slice(0, 7)];
  return monthsFrom(first, Math.max(0, monthsBetween(first, last) + 1));
};

/** What names the buckets, read once for one look at an organization; one query after the other, however many there are. */
export const bucketsOf = async (database: Database, organizationId: string, now: Date) => {
  const all = async (collection: string, ...bucket: string[]): Promise<StoredItem[]> => {
    const found: StoredItem[] = [];
    for await (const page of itemsIn(database, 'tenant', partitionOf(organizationId, collection, ...bucket)))
      found.push(...page);
    return found;
  };
  const names = async (collection: string, ...bucket: string[]) =>
    (await all(collection, ...bucket)).map(({ sk }) => sk);
  const plans = await names('WORK-PLANS');
  const threads = await names('THREADS');
  const consents = await names('CONSENTS');
  const own = await all('PROGRAMS');
  const programs = [
    ...new Set([...own.map(({ sk }) => sk), ...consents, ...(await names('JOINED-PROGRAMS'))]),
  ];
  const submissions: string[] = [];
  for (const programId of programs) {
    const heads = await all('SUBMISSIONS', programId);
    submissions.push(...heads.map(({ sk }) => sk.slice(sk.indexOf('#') + 1)));
    if (consents.includes(programId)) submissions.push(...attemptsOf(organizationId, programId, heads));
  }
  const [rosters, programMonths]: [string[][], string[][]] = [[], []];
  for (const program of own) {
    const clinics = await openRosters(database, organizationId).count(program.sk);
    for (let bucket = 0; bucket * bucketSize < clinics; bucket += 1) rosters.push([program.sk, `${bucket}`]);
    const addedUp = new Set([...monthsOf(program), ...(await names('PROGRAM-SUMS', program.sk))]);
    programMonths.push(...[...addedUp].map((month) => [program.sk, month]));
  }
  const elements: string[][] = [];
  for (const planId of plans) elements.push(...(await names('ELEMENTS', planId)).map((id) => [planId, id]));
  const [organization] = await all('ORGANIZATION');
  const start = namesStart.safeParse(organization?.record).data?.createdAt.slice(0, 7) ?? firstMonth;
  const thisMonth = monthIn('UTC', now);
  const months = monthsFrom(start, Math.max(0, monthsBetween(start, thisMonth) + 1));
  // Answers on paper may be older than the organization, and of a day that has come to no other zone yet.
  const answered = monthsFrom(addMonths(start, -monthsBack), months.length + monthsBack + 1);
  const each = (ids: readonly string[]) => [...new Set(ids)].map((id) => [id]);
  return {
    none: [[]],
    month: each(months.toReversed()),
    'response month': each(answered.toReversed()),
    form: each(await names('FORMS')),
    panel: each(await names('PANELS')),
    contact: each(contactBuckets),
    campaign: each(await names('CAMPAIGNS')),
    plan: each(plans),
    thread: each([...plans, ...threads]),
    element: elements,
    program: each(programs),
    submission: each(submissions),
    roster: rosters,
    'program month': programMonths,
  } as const satisfies Record<Bucket, readonly (readonly string[])[]>;
};

import type { Database } from '@portolan/data/clients';
import { openApprovedMonths } from '@portolan/data/figures/figures';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { ana, organizationOf, program } from '@portolan/data/records.test-support';
import { scale } from '@portolan/data/rollups/rolling';
import { openRosters } from '@portolan/data/rollups/rosters';
import { writeAll } from '@portolan/data/writing';
import type { Totals } from '@portolan/domain/figures/month-figures';
import { newId } from '@portolan/domain/ids';
import { standardMeasures } from '@portolan/domain/measures/standard-measures';
import { giveConsent } from '@portolan/domain/programs/consent';
import { traitsOf } from '@portolan/domain/rollups/roster';
import { createRollups, type RollupMessage } from '@portolan/functions/workers/rollups/handler';
import { MemoryTables } from '../support/histories/memory-table.ts';
import { meteredMemory, type Used } from './metered-memory.ts';

/** Numbers that look like chance and are the same for the same seed. */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

export const start = Date.parse('2026-10-05T14:00:00.000Z');
/** The first months of the grant. */
export const firstMonth = '2026-09';

const measureIds = [
  ...Object.keys(standardMeasures),
  ...Object.keys(standardMeasures).map((id) => `${id}-b`),
];

/** So many series, every fourth a rate, as large as those of clinics with a few thousand patients. */
export const figuresOf = (random: () => number, measures: number): Totals =>
  Object.fromEntries(
    measureIds.slice(0, measures).map((id, index) => {
      const d = 500 + Math.floor(random() * 20_000);
      const n = Math.floor(random() * d);
      return [id, index % 4 === 0 ? { n, d } : { n }];
    }),
  );

export type Place = { readonly clinicId: string; readonly programId: string };
export type Cohort = {
  readonly memory: MemoryTables;
  readonly foundationId: string;
  readonly places: readonly Place[];
};

/** Clinics that have joined the programs of a foundation, one after another. */
export const join = async (
  database: Database,
  clinics: number,
  programs: number,
): Promise<Omit<Cohort, 'memory'>> => {
  const at = new Date(start - 40 * 86_400_000);
  const foundationId = newId('organization', at);
  const ids = Array.from({ length: programs }, () => newId('program', at));
  const grantPeriod = { firstDay: '2026-09-01', lastDay: '2028-08-31' };
  for (const id of ids)
    await writeAll(database, [
      openPrograms(database, foundationId).put({ ...program(1), id, grantPeriod }, 'absent', 'no'),
    ]);
  const rosters = openRosters(database, foundationId);
  const places: Place[] = [];
  for (let number = 0; number < clinics; number += 1) {
    const clinicId = newId('organization', at);
    const programId = ids[number % programs] ?? '';
    const organization = organizationOf(clinicId);
    const terms = {
      programId,
      foundationId,
      foundationName: 'Harbor Foundation',
      programName: 'Portals for the valley',
      grantPeriod,
      invitationId: newId('participationInvitation', at),
      planId: null,
    };
    const given = giveConsent(null, terms, ana, at);
    if (!given.ok) throw new Error('There is a consent already');
    const before = Math.floor(number / programs);
    const bucket = Math.floor(before / scale.bucketSize);
    const entry = {
      clinicId,
      name: organization.profile.name,
      from: firstMonth,
      until: '2028-08',
      traits: traitsOf(organization),
      alsoIn: [],
      version: 1,
    };
    await writeAll(database, [
      openOrganizationRecord(database, clinicId).put(organization, 'absent', 'no'),
      openConsents(database, clinicId).put(given.value, 'no'),
      ...rosters.give(programId, { clinicId, bucket }, before, 'no'),
      rosters.put(programId, bucket, entry, 'absent', 'no'),
    ]);
    places.push({ clinicId, programId });
  }
  return { foundationId, places };
};

export const joinedCohort = async (clinics: number, programs: number): Promise<Cohort> => {
  const memory = new MemoryTables({ pageItems: 1000 });
  return { memory, ...(await join(memory.database(), clinics, programs)) };
};

type Event = { readonly at: number; readonly message: RollupMessage };

/** The later of what waits, the soonest first. */
class Timetable {
  private readonly events: Event[] = [];
  private isSorted = true;

  add(event: Event): void {
    this.events.push(event);
    this.isSorted = false;
  }

  /** What comes within the same second, as many as a worker is given at once. */
  next(most: number): Event[] {
    if (!this.isSorted) this.events.sort((one, other) => other.at - one.at);
    this.isSorted = true;
    const first = this.events.at(-1);
    const batch: Event[] = [];
    for (let one = first; one && first && batch.length < most && one.at < first.at + 1000; ) {
      batch.push(one);
      this.events.pop();
      one = this.events.at(-1);
    }
    return batch;
  }
}

const atOnce = 10;

/**
 * Clinics approve a month, each at its instant, and the worker follows until nothing waits any more. Resolves with what the worker used.
 */
export const fileMonth = async (
  { memory, places }: Cohort,
  month: string,
  measures: number,
  instants: readonly number[],
  seed = 1,
): Promise<Used> => {
  const random = chance(seed);
  let now = start;
  const { database, used } = meteredMemory(memory, () => Math.floor(now / 1000));
  const source: Database = memory.database();
  const table = new Timetable();
  const work = createRollups({
    sharing: { database, now: () => new Date(now), pause: async () => undefined, scale },
    queue: {
      send: async (messages, delay = 0) => {
        for (const message of messages)
          table.add({ at: now + delay * 1000, message: message as RollupMessage });
        return { refused: [] };
      },
    },
  });
  for (const [index, at] of instants.entries()) {
    const { clinicId = '' } = places[index] ?? {};
    const approvedAt = new Date(at).toISOString();
    const approved = {
      month,
      totals: figuresOf(random, measures),
      firstApprovedAt: approvedAt,
      approvedAt,
      version: 1,
    };
    await writeAll(source, [openApprovedMonths(source, clinicId).put(approved, 'absent', 'no')]);
    const record = { organizationId: clinicId, collection: 'APPROVED-MONTHS', sortKey: month, version: 1 };
    table.add({ at, message: { kind: 'record', ...record } });
  }
  for (let batch = table.next(atOnce); batch.length > 0; batch = table.next(atOnce)) {
    now = batch.at(-1)?.at ?? now;
    const failed = await work(batch.map(({ message }) => message));
    for (const [, fault] of failed) throw fault;
  }
  return used;
};

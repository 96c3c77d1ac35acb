import { exampleIds } from '@portolan/contract/examples';
import { writeAll } from '@portolan/data/writing';
import { newId } from '@portolan/domain/ids';
import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { ClinicMonth, RosterEntry } from '@portolan/domain/rollups/cohort-month';
import { sumsOf } from '@portolan/domain/rollups/sums';
import { assignCoaches, databaseBehind, participationNumber, storeBehind } from '../cohorts.ts';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import type { Foundation } from '../world-people.ts';
import { freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const coachOf = ({ organization }: Place): string =>
  organization.members.find(({ role }) => role === 'coach')?.person.personId ?? '';

let figures = 0;

/** Two clinics with figures of their own in the foundation's program, one of them its coach's, and the sums of both. */
const withFigures = async (place: Place, foundation: Foundation): Promise<string> => {
  const store = storeBehind(place.world.stack, foundation.id);
  const database = databaseBehind(place.world.stack);
  const { programId } = foundation;
  await place.world.stack.drain();
  const month = '2026-09';
  const months: ClinicMonth[] = [];
  const clinics = [newId('organization', new Date()), newId('organization', new Date())] as const;
  for (const clinicId of clinics) {
    figures += 1;
    const entry: RosterEntry = {
      clinicId,
      name: freshName('Clinic'),
      from: month,
      until: '2027-08',
      traits: null,
      alsoIn: [],
      version: 1,
    };
    const held: ClinicMonth = {
      month,
      totals: { 'patients-enrolled': { n: figures } },
      firstApprovedAt: '2026-10-05T08:00:00.000Z',
      version: 1,
    };
    months.push(held);
    const before = await store.rosters.count(programId);
    await writeAll(database, [
      ...store.rosters.give(programId, { clinicId, bucket: 0 }, before, 'there'),
      store.rosters.put(programId, 0, entry, 'absent', 'there'),
      store.clinicMonths.put(programId, 0, { clinicId, ...held }, 'absent', 'there'),
    ]);
  }
  const sums = {
    month,
    sums: sumsOf(
      months.map((held) => ({ isExpected: true, month: held })),
      newProgramMeasures(),
    ),
    counted: null,
    computedAt: '2026-10-05T08:00:00.000Z',
    pace: 0,
    version: 1,
  };
  await writeAll(database, [
    store.sums.put(store.sums.programKey(programId, month), sums, 'there'),
    store.sums.put(store.sums.foundationKey(month), sums, 'there'),
  ]);
  const [clinicId] = clinics;
  const participation = participationNumber(programId, 1, { now: new Date(), clinicId });
  await assignCoaches(store, participation, [coachOf(place)]);
  return clinicId;
};

const filled = new WeakMap<Organization, Promise<string>>();
const coachedClinic = (place: Place): Promise<string> => {
  const { organization } = place;
  if (organization.kind !== 'foundation') return Promise.resolve(newId('organization', new Date()));
  const made = filled.get(organization) ?? withFigures(place, organization);
  filled.set(organization, made);
  return made;
};

/** What the rollups make, laid there as they would. */
export const cohortFigureRequests: ModuleRequests = {
  substitutes: (route, place) => {
    if (route.resource !== 'cohort-figures') return {};
    return {
      [exampleIds.organizationId]: () => coachedClinic(place).then(() => place.organization.id),
      [exampleIds.clinicId]: () => coachedClinic(place),
    };
  },
};

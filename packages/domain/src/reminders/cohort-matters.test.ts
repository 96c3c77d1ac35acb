import { expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { addDays } from '../days.ts';
import { undecidedGrantee } from '../programs/grantee.ts';
import { program } from '../programs/program.test-support.ts';
import { cohortMatters, dueMilestones } from './cohort-matters.ts';

const count = 5000;
const dueDay = program.milestones.startUp ?? '';

/** Counts how often anything of these records is looked at. */
const counted = <Shape extends object>(records: readonly Shape[], look: () => void): Shape[] =>
  records.map(
    (record) =>
      new Proxy(record, {
        get: (target, name, receiver) => {
          look();
          return Reflect.get(target, name, receiver);
        },
      }),
  );

const clinics = Array.from({ length: count }, (_, index) => idNumber('organization', index + 1));
const participations = clinics.map((clinicId, index) => ({
  programId: program.id,
  clinicId,
  name: `Clinic ${String(count - index).padStart(4, '0')}`,
  place: '',
  status: 'active' as const,
  consentVersion: 1,
  joinedAt: '2026-09-01T00:00:00.000Z',
  leftAt: null,
  live: null,
  version: 1,
}));
const submissions = clinics.slice(0, 3000).map((clinicId, index) => ({
  id: idNumber('submission', index + 1),
  programId: program.id,
  clinicId,
  milestone: 'startUp' as const,
  attempt: 1,
  planId: idNumber('workPlan', 1),
  planName: '',
  template: { id: 'standard' as const, version: 1 },
  firstMonth: '2026-09',
  month: '2026-10',
  states: {},
  submittedBy: 'somebody',
  submittedByName: '',
  submittedAt: '2026-10-01T10:00:00.000Z',
  reopenedAt: null,
  version: 1,
}));

it('is reckoned for five thousand clinics and a dozen readers with a few looks at each record, and by their days alone where nothing is due', () => {
  let looks = 0;
  const look = () => {
    looks += 1;
  };
  const cohort = {
    program,
    participations: counted(participations, look),
    grantees: counted(
      clinics.map((clinicId) => undecidedGrantee(program.id, clinicId)),
      look,
    ),
  };
  const handedIn = { submissions: counted(submissions, look), reviews: [] };
  const spanOf = (day: string) => ({ after: addDays(day, -1), day });
  expect(dueMilestones(cohort, spanOf(addDays(dueDay, -1)))).toEqual([]);
  expect(looks).toBeLessThanOrEqual(8 * count);

  looks = 0;
  let asked = 0;
  const span = spanOf(dueDay);
  const told = cohortMatters(program, dueMilestones(cohort, span), handedIn, span);
  for (let reader = 0; reader < 12; reader += 1) {
    const [matter, ...others] = told(() => {
      asked += 1;
      return true;
    });
    expect(others).toEqual([]);
    expect(matter).toMatchObject({ milestone: 'startUp', dueDay, clinics: count, handedIn: 3000 });
    expect(matter?.missing.slice(0, 2)).toEqual(['Clinic 0001', 'Clinic 0002']);
  }
  expect(looks).toBeLessThanOrEqual(20 * count);
  expect(asked).toBe(12 * count);
});

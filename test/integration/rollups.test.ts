import type { CohortClinic } from '@portolan/contract/cohort-figure-routes';
import {
  getClinicFigures,
  listCohortFigures,
  listFoundationSums,
  listProgramSums,
} from '@portolan/contract/cohort-figure-routes';
import { approveMonth, enterFigures, reopenMonth } from '@portolan/contract/figure-routes';
import { endConsent } from '@portolan/contract/participation-routes';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import { addMonths, monthIn } from '@portolan/domain/months';
import type { MonthSums } from '@portolan/domain/rollups/cohort-month';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, personIn, type World } from '../support/world.ts';
import { type Clinic, demand, joinProgram, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await joinProgram(world, world.foundation, world.birch);
});
afterAll(() => world.stop());

/** Where the clinics are: a month begins there hours after it did by UTC. */
const thisMonth = monthIn('America/Denver', new Date());
const series = 'secure-messages-received';

/** Opens the month if need be, enters a figure in the place of another, and approves the month. */
const approve = async (clinic: Clinic, month: string, figure: Figure, was: Figure | null = null) => {
  const { token } = clinic.owner;
  const params = { organizationId: clinic.id, month };
  let version = 0;
  if (was !== null) {
    const listed = await demand(world, reopenMonth, token, {
      params,
      headers: { 'if-match': `"${versions.get(`${clinic.id} ${month}`)}"` },
    });
    version = Number((listed.json as { version: number }).version);
  }
  const entered = await demand(world, enterFigures, token, {
    params,
    body: { changes: [{ month, series, place: 'clinic', was, figure, note: 'Counted again' }] },
  });
  version = (entered.json as { months: { version: number }[] }).months[0]?.version ?? version;
  const approved = await demand(world, approveMonth, token, {
    params,
    headers: { 'if-match': `"${version}"` },
  });
  versions.set(`${clinic.id} ${month}`, (approved.json as { version: number }).version);
};
const versions = new Map<string, number>();

const sumsOf = async (route: typeof listProgramSums | typeof listFoundationSums) => {
  await world.stack.drain();
  const { id: organizationId, programId, owner } = world.foundation;
  const answer = await demand(world, route, owner.token, {
    params: { organizationId, programId },
    query: { from: addMonths(thisMonth, -2), to: thisMonth },
  });
  return (answer.json as { months: MonthSums[] }).months.map(({ month, sums }) => ({ month, ...sums }));
};

const cohortOf = async (role: 'owner' | 'coach') => {
  const { id: organizationId, programId } = world.foundation;
  const answer = await demand(world, listCohortFigures, personIn(world.foundation, role).token, {
    params: { organizationId, programId },
    query: { from: thisMonth, to: thisMonth },
  });
  return (answer.json as { items: CohortClinic[] }).items;
};

test('a month that a clinic approves is in the sums of its program and foundation, and a correction takes its place', async () => {
  const { cedar, birch } = world;
  await approve(cedar, thisMonth, { n: 120 });
  const first = {
    month: thisMonth,
    expected: 2,
    reported: 1,
    inTime: 1,
    // 120 is in the class from 100 to 200.
    series: { [series]: { n: 120, d: 0, clinics: 1, bins: [0, 0, 0, 0, 0, 0, 0, 1] } },
  };
  expect(await sumsOf(listProgramSums)).toEqual([first]);
  expect(await sumsOf(listFoundationSums)).toEqual([first]);

  await approve(birch, thisMonth, { n: 30 });
  await approve(cedar, thisMonth, { n: 125 }, { n: 120 });
  const both = {
    ...first,
    reported: 2,
    inTime: 2,
    series: { [series]: { n: 155, d: 0, clinics: 2, bins: [0, 0, 0, 0, 0, 1, 0, 1] } },
  };
  expect(await sumsOf(listProgramSums)).toEqual([both]);
  expect(await sumsOf(listFoundationSums)).toEqual([both]);
  const clinics = await cohortOf('owner');
  expect(clinics.map(({ clinicId, months }) => [clinicId, months.map(({ totals }) => totals)])).toEqual(
    [cedar.id, birch.id].toSorted().map((id) => [id, [{ [series]: { n: id === cedar.id ? 125 : 30 } }]]),
  );
  // Nobody is assigned to the coach.
  expect(await cohortOf('coach')).toEqual([]);
  expect(world.stack.deadLetters('rollups-dead-letters')).toEqual([]);
});

test('what was approved before a clinic left stays, and what it corrects afterwards does not cross', async () => {
  const { cedar, foundation } = world;
  const { id: organizationId, programId, owner } = foundation;
  await demand(world, endConsent, cedar.owner.token, { params: { organizationId: cedar.id, programId } });
  await approve(cedar, thisMonth, { n: 900 }, { n: 125 });
  const [sums] = await sumsOf(listProgramSums);
  // It is not expected any more for a month that was not over; but it has reported.
  expect(sums).toMatchObject({ expected: 2, reported: 2, series: { [series]: { n: 155 } } });
  const params = { organizationId, programId, clinicId: cedar.id };
  const query = { from: thisMonth, to: thisMonth };
  const left = await demand(world, getClinicFigures, owner.token, { params, query });
  expect(left.json).toMatchObject({
    name: 'Cedar Creek Clinic',
    traits: null,
    months: [{ totals: { [series]: { n: 125 } }, version: 2 }],
  });
  const asCoach = await send(world, getClinicFigures, personIn(foundation, 'coach').token, { params, query });
  expect(asCoach.status).toBe(404);
  expect(world.stack.deadLetters('rollups-dead-letters')).toEqual([]);
});

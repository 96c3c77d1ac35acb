import {
  changeClinicMeasures,
  changeProgramMeasures,
  getClinicMeasures,
  getProgramMeasures,
} from '@portolan/contract/measure-routes';
import { closeProgram, getProgram } from '@portolan/contract/program-routes';
import { newClinicMeasures, newProgramMeasures } from '@portolan/domain/measures/known-measures';
import { customMeasure, targetOf } from '@portolan/domain/measures/measures.test-support';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const own = customMeasure(1, { kind: 'rate' });

const changeOwn = (version: number, body: unknown) =>
  send(world, changeClinicMeasures, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id },
    headers: { 'if-match': `"${version}"` },
    body,
  });
const askFor = (version: number, body: unknown) =>
  send(world, changeProgramMeasures, world.foundation.owner.token, {
    params: { organizationId: world.foundation.id, programId: world.foundation.programId },
    headers: { 'if-match': `"${version}"` },
    body,
  });

test('a clinic begins with the first choice, and a change that is refused writes nothing', async () => {
  const { id: organizationId, owner } = world.cedar;
  const { json } = await demand(world, getClinicMeasures, owner.token, { params: { organizationId } });
  expect(json).toMatchObject({ settings: newClinicMeasures() });
  const before = await world.dump();
  expect(codeOf(await changeOwn(1, { chosen: [] }))).toBe('stale-version');
  expect(codeOf(await changeOwn(0, { chosen: ['nothing'] }))).toBe('unknown-measure');
  expect(codeOf(await changeOwn(0, { aims: { 'phone-calls': targetOf({ n: 1, d: 2 }) } }))).toBe(
    'figure-does-not-fit',
  );
  expect(codeOf(await changeOwn(0, { custom: [{ ...own, numerator: null }] }))).toBe('invalid-request');
  expect((await changeOwn(0, { chosen: newClinicMeasures().chosen })).status).toBe(200);
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('what a foundation asks for reaches its clinic, which can aim at it and not make it its own', async () => {
  const { id: organizationId, owner } = world.cedar;
  expect((await askFor(0, { custom: [own], asked: [own.id], dueDays: 20 })).status).toBe(200);
  await world.stack.drain();
  const { json } = await demand(world, getClinicMeasures, owner.token, { params: { organizationId } });
  expect(json).toMatchObject({
    asked: [
      { measures: { ...newProgramMeasures(), custom: [own], asked: [own.id], dueDays: 20, version: 1 } },
    ],
  });
  expect(codeOf(await changeOwn(0, { custom: [own] }))).toBe('unknown-measure');
  expect((await changeOwn(0, { aims: { [own.id]: targetOf({ n: 3, d: 4 }) } })).json).toMatchObject({
    aims: { [own.id]: targetOf({ n: 3, d: 4 }) },
    version: 1,
  });
  expect(codeOf(await askFor(1, { custom: [] }))).toBe('measure-kind-fixed');
});

test('a closed program asks for what it asked for', async () => {
  const { id: organizationId, programId, owner } = world.foundation;
  const params = { organizationId, programId };
  const program = await demand(world, getProgram, owner.token, { params });
  await demand(world, closeProgram, owner.token, {
    params,
    headers: { 'if-match': program.headers.etag ?? '' },
  });
  expect(codeOf(await askFor(1, { league: true }))).toBe('program-closed');
  const { json } = await demand(world, getProgramMeasures, owner.token, { params });
  expect(json).toMatchObject({ version: 1, league: false });
});

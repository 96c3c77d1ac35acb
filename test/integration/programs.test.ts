import { listAuditRecords } from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import { type Problem, problemSchema } from '@portolan/contract/problem';
import { changeProgram, createProgram, getProgram, listPrograms } from '@portolan/contract/program-routes';
import { auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import { type ProgramTerms, programSchema } from '@portolan/domain/programs/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, misfitsOf } from '../support/answers.ts';
import type { Answer } from '../support/api-call.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
let officer: Person;
let organizationId: string;
beforeAll(async () => {
  world = await createWorld();
  officer = personIn(world.foundation, 'officer');
  organizationId = world.foundation.id;
});
afterAll(() => world.stop());

const award = (label: string, dollars: number) => ({ id: newId('award', new Date()), label, dollars });
const terms: ProgramTerms = {
  name: 'Portals for the valley',
  grantNumber: 'LR-1',
  awards: [],
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: '2026-10-15', midProject: '2027-03-01', final: '2027-08-31' },
};
const create = (body: unknown) =>
  send(world, createProgram, officer.token, { params: { organizationId }, body });
const change = (programId: string, version: number, body: unknown) =>
  send(world, changeProgram, officer.token, {
    params: { organizationId, programId },
    headers: { 'if-match': `"${version}"` },
    body,
  });
const read = async (programId: string) =>
  programSchema.parse(
    (await demand(world, getProgram, officer.token, { params: { organizationId, programId } })).json,
  );
const violationsIn = ({ json }: Answer): Problem['violations'] => problemSchema.parse(json).violations;

test('an officer sets a program up, and it is read as it was written, with the standard template', async () => {
  const awards = [award('Cedar Creek Clinic', 60_000), award('Intérpretes', 1)];
  const created = await create({ ...terms, name: '  Portals for the valley ', awards });
  expect(misfitsOf(createProgram, created)).toEqual([]);
  expect(created.headers.etag).toBe('"1"');
  expect(await read(idIn(created))).toMatchObject({
    ...terms,
    awards,
    template: { id: 'standard', version: 1 },
    version: 1,
  });
});

test('programs are listed newest first, page by page', async () => {
  const ids: string[] = [];
  for (const name of ['One', 'Two', 'Three']) ids.unshift(idIn(await create({ ...terms, name })));
  const pages: string[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = { limit: '2', ...(cursor !== '' && { cursor }) };
    const params = { organizationId };
    const answer = await demand(world, listPrograms, officer.token, { params, query });
    const page = pageOf(programSchema).parse(answer.json);
    pages.push(page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(pages.flat().slice(0, 3)).toEqual(ids);
  expect(Math.max(...pages.map((page) => page.length))).toBe(2);
});

const repeated = award('Twice', 10);
test.each<[string, Partial<ProgramTerms>, string, string]>([
  [
    'a period that runs backward',
    { grantPeriod: { firstDay: '2027-09-01', lastDay: '2027-08-31' } },
    'period-reversed',
    '/grantPeriod/lastDay',
  ],
  [
    'a period of more than five years',
    { grantPeriod: { firstDay: '2026-09-01', lastDay: '2031-09-01' } },
    'period-too-long',
    '/grantPeriod/lastDay',
  ],
  [
    'a milestone outside of the period',
    { milestones: { ...terms.milestones, final: '2027-09-01' } },
    'milestone-outside-period',
    '/milestones/final',
  ],
  [
    'milestones out of order',
    { milestones: { ...terms.milestones, midProject: '2026-10-01' } },
    'milestones-out-of-order',
    '/milestones/midProject',
  ],
  ['an award that is there twice', { awards: [repeated, repeated] }, 'award-repeated', '/awards/1/id'],
])('%s is refused at its field, new and changed, and nothing is written', async (_, wrong, code, pointer) => {
  const programId = idIn(await create(terms));
  const before = await world.dump();
  for (const answer of [await create({ ...terms, ...wrong }), await change(programId, 1, wrong)]) {
    expect([answer.status, codeOf(answer)]).toEqual([422, code]);
    expect(violationsIn(answer)).toEqual([{ pointer, message: code }]);
  }
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('everything that is wrong is said at once', async () => {
  const answer = await create({
    ...terms,
    awards: [repeated, repeated],
    milestones: { startUp: '2026-08-31', midProject: '2027-03-01', final: '2027-02-28' },
  });
  expect(violationsIn(answer)?.map(({ pointer }) => pointer)).toEqual([
    '/milestones/startUp',
    '/milestones/final',
    '/awards/1/id',
  ]);
});

test.each([
  ['a day that does not exist', { grantPeriod: { firstDay: '2026-02-30', lastDay: '2026-12-31' } }],
  ['cents', { awards: [{ ...repeated, dollars: 10.5 }] }],
  ['a sum below zero', { awards: [{ ...repeated, dollars: -10 }] }],
  ['an award named like a program', { awards: [{ ...repeated, id: newId('program', new Date()) }] }],
])('%s is no request', async (_, wrong) => {
  expect(codeOf(await create({ ...terms, ...wrong }))).toBe('invalid-request');
});

test('a new period is held against the milestones that stay', async () => {
  const programId = idIn(await create(terms));
  const shorter = { grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-06-30' } };
  expect(codeOf(await change(programId, 1, shorter))).toBe('milestone-outside-period');
  const fitting = { ...shorter, milestones: { ...terms.milestones, final: '2027-06-30' } };
  expect((await change(programId, 1, fitting)).status).toBe(200);
  expect(await read(programId)).toMatchObject({ ...terms, ...fitting, version: 2 });
});

test('who builds on an older version is told which one there is, and overwrites nothing', async () => {
  const programId = idIn(await create(terms));
  expect((await change(programId, 1, { name: 'First' })).status).toBe(200);
  const late = await change(programId, 1, { name: 'Second' });
  expect(codeOf(late)).toBe('stale-version');
  expect(late.json).toMatchObject({ currentVersion: 2 });
  expect(await read(programId)).toMatchObject({ name: 'First' });
});

test('of five who change one version at once, one does', async () => {
  const programId = idIn(await create(terms));
  const names = ['A', 'B', 'C', 'D', 'E'];
  const answers = await Promise.all(names.map((name) => change(programId, 1, { name })));
  const codes = answers.map(codeOf).toSorted();
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes.filter((code) => code === 'stale-version')).toHaveLength(4);
  expect((await read(programId)).version).toBe(2);
});

test('a change that changes nothing is granted and not written', async () => {
  const programId = idIn(await create(terms));
  const before = await world.dump();
  const answer = await change(programId, 1, terms);
  expect([answer.status, answer.headers.etag]).toEqual([200, '"1"']);
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('the audit log holds who set it up and which fields were changed, and none of their contents', async () => {
  const programId = idIn(await create({ ...terms, name: 'A secret name' }));
  await change(programId, 1, { name: 'Another secret', grantNumber: terms.grantNumber, awards: [repeated] });
  const { owner } = world.foundation;
  const answer = await demand(world, listAuditRecords, owner.token, { params: { organizationId } });
  const records = pageOf(auditRecordSchema)
    .parse(answer.json)
    .items.filter(({ target }) => target === programId);
  expect(records).toMatchObject([
    {
      action: 'program-changed',
      by: officer.personId,
      fields: ['name', 'awards'],
      versionBefore: 1,
      versionAfter: 2,
    },
    { action: 'program-created', by: officer.personId, fields: [], versionBefore: null, versionAfter: 1 },
  ]);
  expect(answer.text).not.toContain('secret');
});

import { listAuditRecords } from '@portolan/contract/organization-routes';
import * as routes from '@portolan/contract/oversight-routes';
import { pageOf } from '@portolan/contract/parameters';
import { changeProgram, closeProgram, createProgram } from '@portolan/contract/program-routes';
import type { Route } from '@portolan/contract/route';
import { coachNoteSchema } from '@portolan/domain/programs/coach-note';
import type { Participation } from '@portolan/domain/programs/participation';
import { participationSchema } from '@portolan/domain/programs/participation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { fillCohort, participationNumber, storeBehind } from '../support/cohorts.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, idIn, type Person, type Sending, send } from '../support/world-people.ts';

let world: World;
let clinics: readonly Participation[];
/** A program in which nobody takes part but the clinics put into it here. */
let programId: string;
beforeAll(async () => {
  world = await createWorld();
  const { id, owner } = world.foundation;
  const { body } = createProgram.example;
  programId = idIn(await demand(world, createProgram, owner.token, { params: { organizationId: id }, body }));
  const now = new Date();
  clinics = Array.from({ length: 5 }, (_, index) => participationNumber(programId, index, { now }));
  await fillCohort(storeBehind(world.stack, id), clinics);
});
afterAll(() => world.stop());

const memberIn = (role: 'owner' | 'officer' | 'coach' | 'viewer') => personIn(world.foundation, role);
const clinicAt = (index: number) => clinics[index]?.clinicId ?? '';
const inProgram = (more: Readonly<Record<string, string>> = {}) => ({
  organizationId: world.foundation.id,
  programId,
  ...more,
});
const sendIn = (route: Route, person: Person, clinicId: string, more: Sending = {}) =>
  send(world, route, person.token, { ...more, params: inProgram({ clinicId, ...more.params }) });
const cohortOf = async (person: Person, query: Record<string, string> = {}) => {
  const answer = await demand(world, routes.listCohort, person.token, { params: inProgram(), query });
  return pageOf(participationSchema).parse(answer.json);
};
const change = (clinicId: string, version: number, body: unknown, person = memberIn('officer')) =>
  sendIn(routes.changeGrantee, person, clinicId, { body, headers: { 'if-match': `"${version}"` } });

test('owners, officers and viewers see the whole cohort, page by page', async () => {
  for (const role of ['owner', 'officer', 'viewer'] as const) {
    const first = await cohortOf(memberIn(role), { limit: '3' });
    const rest = await cohortOf(memberIn(role), { limit: '3', cursor: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items]).toEqual(clinics);
  }
});

test('a coach sees the clinics assigned to them, and another one answers as one that does not exist', async () => {
  const coach = memberIn('coach');
  expect((await cohortOf(coach)).items).toEqual([]);
  const assigned = await change(clinicAt(1), 0, { coaches: [coach.personId] });
  expect([assigned.status, assigned.headers.etag]).toEqual([200, '"1"']);
  expect((await cohortOf(coach)).items).toEqual([clinics[1]]);
  const nobody = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0Z';
  const asks: readonly [Route, Sending][] = [
    [routes.getGrantee, {}],
    [routes.listCoachNotes, {}],
    [routes.writeCoachNote, { body: { text: 'What I should not know' } }],
  ];
  for (const [route, more] of asks) {
    expect((await sendIn(route, coach, clinicAt(1), more)).status).toBeLessThan(300);
    const answers = await Promise.all(
      [clinicAt(2), nobody].map((clinicId) => sendIn(route, coach, clinicId, more)),
    );
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [404, 'not-found'],
      [404, 'not-found'],
    ]);
  }
  const grantees = await demand(world, routes.listGrantees, coach.token, { params: inProgram() });
  expect(grantees.json).toMatchObject({ items: [{ clinicId: clinicAt(1) }] });
  await change(clinicAt(1), 1, { coaches: [] });
  expect((await cohortOf(coach)).items).toEqual([]);
  expect((await sendIn(routes.getGrantee, coach, clinicAt(1))).status).toBe(404);
});

test('only coaches are assigned, only awards of the program, and only on top of what was read', async () => {
  const before = await world.dump();
  const viewer = memberIn('viewer').personId;
  const wrong = [
    await change(clinicAt(3), 0, { coaches: [viewer] }),
    await change(clinicAt(3), 0, { awardId: 'awd_01J8ZC4Q3W5V7X9Y2B4D6F8H0Z' }),
    await change(clinicAt(3), 1, { awardId: null }),
    await change(clinicAt(3), 0, { awardId: null }, memberIn('coach')),
  ];
  expect(wrong.map(codeOf)).toEqual(['not-a-coach', 'unknown-award', 'stale-version', 'wrong-role']);
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('a note is read, changed and removed by who wrote it, and by nobody else', async () => {
  const officer = memberIn('officer');
  const clinicId = clinicAt(4);
  const written = await sendIn(routes.writeCoachNote, officer, clinicId, {
    body: { text: ' Ask in March ' },
  });
  const noteId = idIn(written);
  const ofNote = (route: Route, person: Person, more: Sending = {}) =>
    sendIn(route, person, clinicId, { ...more, params: { noteId } });
  const text = { text: 'Asked in March' };
  const owner = memberIn('owner');
  const notesOf = async (person: Person) =>
    pageOf(coachNoteSchema).parse((await sendIn(routes.listCoachNotes, person, clinicId)).json).items;
  expect((await notesOf(officer)).map((note) => note.text)).toEqual(['Ask in March']);
  expect(await notesOf(owner)).toEqual([]);
  const headers = { 'if-match': '"1"' };
  const tried = [
    await ofNote(routes.changeCoachNote, owner, { body: text, headers }),
    await ofNote(routes.removeCoachNote, owner),
    await sendIn(routes.changeCoachNote, officer, clinicAt(0), { body: text, headers, params: { noteId } }),
  ];
  expect(tried.map(codeOf)).toEqual(['not-found', 'not-found', 'not-found']);
  const changed = await ofNote(routes.changeCoachNote, officer, { body: text, headers });
  expect(changed.json).toMatchObject({ ...text, version: 2 });
  expect(codeOf(await ofNote(routes.changeCoachNote, officer, { body: text, headers }))).toBe(
    'stale-version',
  );
  expect((await ofNote(routes.removeCoachNote, officer)).status).toBe(204);
  expect(await notesOf(officer)).toEqual([]);
  const log = await demand(world, listAuditRecords, owner.token, {
    params: { organizationId: world.foundation.id },
  });
  expect(log.text).not.toContain('March');
  expect(log.text).toContain('note-changed');
});

test('an owner closes a program once, and nothing of it changes after that', async () => {
  const owner = memberIn('owner');
  const close = (person: Person, version: number) =>
    send(world, closeProgram, person.token, {
      params: inProgram(),
      headers: { 'if-match': `"${version}"` },
    });
  expect(codeOf(await close(memberIn('officer'), 1))).toBe('wrong-role');
  expect(codeOf(await close(owner, 7))).toBe('stale-version');
  const closed = await close(owner, 1);
  expect(closed.json).toMatchObject({ id: programId, closed: { by: owner.personId }, version: 2 });
  expect(codeOf(await close(owner, 2))).toBe('program-closed');
  const changed = await send(world, changeProgram, owner.token, {
    params: inProgram(),
    headers: { 'if-match': '"2"' },
    body: { name: 'Another name' },
  });
  expect(codeOf(changed)).toBe('program-closed');
  expect(codeOf(await change(clinicAt(0), 0, { coaches: [] }))).toBe('program-closed');
});

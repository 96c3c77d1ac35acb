import { listAuditRecords } from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import {
  declineProgramInvitation,
  inviteClinic,
  withdrawParticipationInvitation,
} from '@portolan/contract/participation-invitation-routes';
import {
  changeConsent,
  endConsent,
  getConsent,
  participationViewSchema,
} from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { invitationLifetimeDays } from '@portolan/domain/organizations/invitation';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { invitingBy } from '../support/invited-clinics.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { type Clinic, demand, freshName, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
let officer: Person;
let organizationId: string;
let programId: string;
beforeAll(async () => {
  world = await createWorld();
  officer = personIn(world.foundation, 'officer');
  organizationId = world.foundation.id;
});
afterAll(() => {
  vi.useRealTimers();
  return world.stop();
});
beforeEach(async () => {
  const body = { ...createProgram.example.body, awards: [], name: 'Portals for the valley' };
  programId = idIn(await demand(world, createProgram, officer.token, { params: { organizationId }, body }));
});

const { invite, tokenFor, accept, lookUp, list, askAgain } = invitingBy(() => ({
  ground: world,
  by: officer,
  params: { organizationId, programId },
}));
const leave = (clinic: Clinic) =>
  demand(world, endConsent, clinic.owner.token, { params: { organizationId: clinic.id, programId } });
const consentIn = async (program: string) => {
  const params = { organizationId: world.cedar.id, programId: program };
  const answer = await demand(world, getConsent, world.cedar.owner.token, { params });
  return participationViewSchema.parse(answer.json).consent;
};
describe('an invitation to a program', () => {
  test('brings a letter in its language, by which the clinic sees who asks, joins, and may leave and join again', async () => {
    const { cedar } = world;
    const id = await invite(cedar.owner.email);
    const token = await tokenFor(cedar.owner.email);
    const letter = world.stack.mails.list().find(({ text }) => text.includes(token));
    expect(letter?.subject).toBe('Harbor Foundation le invita a Portals for the valley');
    expect((await lookUp(token)).json).toMatchObject({
      foundationName: 'Harbor Foundation',
      programName: 'Portals for the valley',
      clinicName: 'Cedar Creek Clinic',
      email: cedar.owner.email,
    });
    const joined = await accept(cedar, token);
    expect([joined.status, joined.headers.etag]).toEqual([201, '"1"']);
    await world.stack.drain();
    const before = await world.dump();
    expect((await accept(cedar, token)).json).toMatchObject({ consent: { version: 1, status: 'active' } });
    expect(changedItems(before, await world.dump())).toEqual([]);
    expect(codeOf(await lookUp(token))).toBe('invitation-used');
    expect(codeOf(await askAgain(id))).toBe('invitation-used');
    expect(await list()).toMatchObject([
      { id, status: 'accepted', clinic: { id: cedar.id, status: 'active' } },
    ]);
    await leave(cedar);
    expect(codeOf(await accept(cedar, token))).toBe('invitation-used');
    await world.stack.drain();
    expect(await list()).toMatchObject([
      { status: 'accepted', clinic: { name: cedar.name, status: 'left' } },
    ]);
    expect((await askAgain(id)).status).toBe(201);
    const another = await tokenFor(cedar.owner.email);
    expect(codeOf(await lookUp(token))).toBe('not-found');
    expect((await accept(cedar, another)).json).toMatchObject({ consent: { version: 3, status: 'active' } });
  });

  test('is for one address and one clinic, once', async () => {
    const { cedar, birch } = world;
    await invite(cedar.owner.email);
    const token = await tokenFor(cedar.owner.email);
    const before = await world.dump();
    expect(codeOf(await accept(birch, token))).toBe('invitation-for-another-address');
    expect(changedItems(before, await world.dump())).toEqual([]);
    expect((await accept(cedar, token)).status).toBe(201);
    expect(codeOf(await accept(birch, token))).toBe('invitation-for-another-address');
    await invite(birch.owner.email);
    expect((await accept(birch, await tokenFor(birch.owner.email))).status).toBe(201);
  });

  test('is declined without an account, and taken back by the foundation', async () => {
    const email = `${freshName('director')}@valley.example`;
    const id = await invite(email);
    const token = await tokenFor(email);
    const decline = () => send(world, declineProgramInvitation, null, { body: { token } });
    expect([(await decline()).status, (await decline()).status]).toEqual([204, 204]);
    expect(codeOf(await lookUp(token))).toBe('invitation-declined');
    expect((await askAgain(id)).status).toBe(201);
    const again = await tokenFor(email);
    await demand(world, withdrawParticipationInvitation, officer.token, {
      params: { organizationId, programId, participationInvitationId: id },
    });
    expect(codeOf(await lookUp(again))).toBe('invitation-revoked');
    expect(await list()).toMatchObject([{ status: 'revoked', letters: 2 }]);
  });

  test('accepted twice at once is accepted once', async () => {
    const { cedar } = world;
    await invite(cedar.owner.email);
    const token = await tokenFor(cedar.owner.email);
    const answers = await Promise.all([1, 2, 3].map(() => accept(cedar, token)));
    expect(answers.map(codeOf)).toEqual([null, null, null]);
    expect((await consentIn(programId)).version).toBe(1);
  });
});

test('a clinic takes part in two programs of two foundations, and leaves one', async () => {
  const { cedar } = world;
  const { owner, id: other, programId: otherProgramId } = world.otherFoundation;
  await demand(world, inviteClinic, owner.token, {
    params: { organizationId: other, programId: otherProgramId },
    body: { clinicName: cedar.name, email: cedar.owner.email, language: 'en' },
  });
  expect((await accept(cedar, await tokenFor(cedar.owner.email))).status).toBe(201);
  await invite(cedar.owner.email);
  expect((await accept(cedar, await tokenFor(cedar.owner.email))).status).toBe(201);
  await leave(cedar);
  expect((await consentIn(otherProgramId)).status).toBe('active');
  expect((await consentIn(programId)).status).toBe('ended');
});

test('the first plan that is begun for a program is shared, and the next is not until an owner says so', async () => {
  const { cedar } = world;
  await invite(cedar.owner.email);
  await accept(cedar, await tokenFor(cedar.owner.email));
  const editor = personIn(cedar, 'editor');
  const begin = async () =>
    idIn(
      await demand(world, createWorkPlan, editor.token, {
        params: { organizationId: cedar.id },
        body: { name: 'The grant year', firstMonth: '2026-09', carryFrom: null, programId },
      }),
    );
  const [first, second] = [await begin(), await begin()];
  const params = { organizationId: cedar.id, programId };
  expect((await consentIn(programId)).planId).toBe(first);
  const audit = await demand(world, listAuditRecords, cedar.owner.token, {
    params: { organizationId: cedar.id },
  });
  const log = pageOf(auditRecordSchema).parse(audit.json).items;
  expect(log.filter(({ action }) => action === 'consent-changed')).toMatchObject([
    { by: editor.personId, target: programId, versionBefore: 1, versionAfter: 2, fields: ['planId'] },
  ]);
  const body = { planId: second };
  const share = (token: string) =>
    send(world, changeConsent, token, { params, body, headers: { 'if-match': '"2"' } });
  expect(codeOf(await share(editor.token))).toBe('wrong-role');
  expect((await share(cedar.owner.token)).json).toMatchObject({ consent: { planId: second, version: 3 } });
});

test('the audit logs of both say who did what, and no address', async () => {
  const { cedar, foundation } = world;
  await invite(cedar.owner.email);
  await accept(cedar, await tokenFor(cedar.owner.email));
  await leave(cedar);
  const actions = async ({ id, owner }: typeof cedar | typeof foundation) => {
    const answer = await demand(world, listAuditRecords, owner.token, { params: { organizationId: id } });
    expect(answer.text).not.toContain('@');
    return pageOf(auditRecordSchema)
      .parse(answer.json)
      .items.map(({ action }) => action);
  };
  expect((await actions(foundation)).slice(0, 2)).toEqual([
    'participation-invitation-accepted',
    'participation-invitations-created',
  ]);
  expect((await actions(cedar)).slice(0, 2)).toEqual(['consent-ended', 'consent-given']);
});

test('after two weeks the link says that it has expired; asked again, it works', async () => {
  const { cedar } = world;
  const id = await invite(cedar.owner.email);
  const token = await tokenFor(cedar.owner.email);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + invitationLifetimeDays * 86_400_000 + 1000 });
  const [director, officerLater] = await Promise.all([
    world.stack.tokenFor(cedar.owner.email),
    world.stack.tokenFor(officer.email),
  ]);
  officer = { ...officer, token: officerLater };
  const later = { ...cedar.owner, token: director };
  expect(codeOf(await lookUp(token))).toBe('invitation-expired');
  expect(codeOf(await accept(cedar, token, later))).toBe('invitation-expired');
  expect(await list()).toMatchObject([{ status: 'expired' }]);
  expect((await askAgain(id)).status).toBe(201);
  expect((await accept(cedar, await tokenFor(cedar.owner.email), later)).status).toBe(201);
});

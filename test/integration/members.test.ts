import {
  approveJoinRequest,
  declineJoinRequest,
  listJoinRequests,
  requestToJoin,
} from '@portolan/contract/join-request-routes';
import { changeMember, listMembers, memberSchema, removeMember } from '@portolan/contract/membership-routes';
import {
  changeOrganization,
  createOrganization,
  findOrganizations,
  getOrganization,
} from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import { newId } from '@portolan/domain/ids';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { meOf, newcomer } from '../support/newcomers.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, joinByInvitation, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterEach(() => vi.useRealTimers());
afterAll(() => world.stop());

const clinicBody = {
  kind: 'clinic',
  name: 'Fox Glen Clinic',
  timeZone: 'America/Denver',
  termsVersion: '2026-09',
  agreementVersion: '2026-09',
};
/** A clinic of one owner, and no more. */
const newClinic = async (owner: Person): Promise<string> =>
  idIn(await demand(world, createOrganization, owner.token, { body: clinicBody }));

const membersOf = async (organizationId: string, { token }: Person) =>
  pageOf(memberSchema).parse((await demand(world, listMembers, token, { params: { organizationId } })).json)
    .items;

const setRole = async (organizationId: string, by: Person, { personId }: Person, role: string) => {
  const version = (await membersOf(organizationId, by)).find(
    (member) => member.personId === personId,
  )?.version;
  return send(world, changeMember, by.token, {
    params: { organizationId, personId },
    headers: { 'if-match': `"${version}"` },
    body: { role },
  });
};
const leave = (organizationId: string, { token, personId }: Person) =>
  send(world, removeMember, token, { params: { organizationId, personId } });

test('a newcomer finds the clinic by its name, asks, is turned down, asks again and is let in', async () => {
  const person = await newcomer(world);
  const { id: organizationId, owner } = world.cedar;
  const query = { name: 'The Cedar Creek Clinic, Inc.' };
  const found = await demand(world, findOrganizations, person.token, { query });
  expect(found.json).toMatchObject({ items: [{ organizationId, name: world.cedar.name }] });

  const ask = () => send(world, requestToJoin, person.token, { body: { organizationId } });
  const params = { organizationId, personId: person.personId };
  expect((await ask()).status).toBe(204);
  const waiting = await demand(world, listJoinRequests, owner.token, { params: { organizationId } });
  expect(waiting.text).toContain(person.email);
  await demand(world, declineJoinRequest, owner.token, { params });
  expect((await meOf(world, person)).joinRequests).toMatchObject([{ organizationId, status: 'declined' }]);

  expect((await ask()).status).toBe(204);
  await demand(world, approveJoinRequest, owner.token, { params, body: { role: 'editor' } });
  const me = await meOf(world, person);
  expect(me.memberships).toMatchObject([{ organizationId, role: 'editor' }]);
  expect(me.joinRequests).toEqual([]);
  expect(codeOf(await ask())).toBe('already-member');
});

test('a foundation cannot be asked, no more than a clinic that does not exist', async () => {
  const person = await newcomer(world);
  const asked = [world.foundation.id, newId('organization', new Date())].map((organizationId) =>
    send(world, requestToJoin, person.token, { body: { organizationId } }),
  );
  expect((await Promise.all(asked)).map(codeOf)).toEqual(['not-found', 'not-found']);
});

test('somebody belongs to several organizations, in another role in each', async () => {
  const person = await newcomer(world);
  await joinByInvitation(world, world.cedar.owner, world.cedar.id, { role: 'editor', person });
  await joinByInvitation(world, world.foundation.owner, world.foundation.id, { role: 'coach', person });
  const own = await newClinic(person);
  const { memberships } = await meOf(world, person);
  expect(Object.fromEntries(memberships.map(({ organizationId, role }) => [organizationId, role]))).toEqual({
    [world.cedar.id]: 'editor',
    [world.foundation.id]: 'coach',
    [own]: 'owner',
  });
  const rename = (organizationId: string) =>
    send(world, changeOrganization, person.token, {
      params: { organizationId },
      headers: { 'if-match': '"1"' },
      body: { changeId: newId('change', new Date()), fields: { itLead: person.name } },
    });
  expect((await rename(own)).status).toBe(200);
  expect((await rename(world.cedar.id)).status).toBe(200);
  expect(codeOf(await rename(world.foundation.id))).toBe('wrong-role');
  expect(codeOf(await rename(world.birch.id))).toBe('not-found');
});

test('the last owner stays, until there is another', async () => {
  const [owner, heir] = [await newcomer(world), await newcomer(world)];
  const clinic = await newClinic(owner);
  await joinByInvitation(world, owner, clinic, { role: 'viewer', person: heir });
  expect(codeOf(await leave(clinic, owner))).toBe('last-owner');
  expect(codeOf(await setRole(clinic, owner, owner, 'viewer'))).toBe('last-owner');
  expect(codeOf(await setRole(clinic, owner, heir, 'coach'))).toBe('role-not-of-kind');
  expect((await setRole(clinic, owner, heir, 'owner')).status).toBe(200);
  expect((await leave(clinic, owner)).status).toBe(204);
  expect(codeOf(await leave(clinic, heir))).toBe('last-owner');
  expect(await membersOf(clinic, heir)).toMatchObject([{ personId: heir.personId, role: 'owner' }]);
});

test('of two owners who go at the same moment, one stays', async () => {
  for (const go of [leave, (clinic: string, owner: Person) => setRole(clinic, owner, owner, 'viewer')]) {
    const owners = [await newcomer(world), await newcomer(world)] as const;
    const clinic = await newClinic(owners[0]);
    await joinByInvitation(world, owners[0], clinic, { role: 'owner', person: owners[1] });
    const answers = await Promise.all(owners.map((owner) => go(clinic, owner)));
    expect(answers.map(codeOf).toSorted()).toEqual([null, 'last-owner'].toSorted());
  }
});

test('who is removed is out at once, whatever their token still says', async () => {
  const person = await newcomer(world);
  const { id: organizationId, owner } = world.birch;
  await joinByInvitation(world, owner, organizationId, { role: 'editor', person });
  const look = () => send(world, getOrganization, person.token, { params: { organizationId } });
  expect((await look()).status).toBe(200);
  await demand(world, removeMember, owner.token, { params: { organizationId, personId: person.personId } });
  expect(codeOf(await look())).toBe('not-found');
  expect((await meOf(world, person)).memberships).toEqual([]);
});

test('who founded a clinic and left learns nothing of it by creating it again', async () => {
  const [founder, heir] = [await newcomer(world), await newcomer(world)];
  const create = (token: string) =>
    send(world, createOrganization, token, {
      headers: { 'idempotency-key': 'the-key-of-its-founder' },
      body: { ...clinicBody, name: 'Owl Ridge Clinic' },
    });
  const clinic = idIn(await create(founder.token));
  await joinByInvitation(world, founder, clinic, { role: 'owner', person: heir });
  expect((await leave(clinic, founder)).status).toBe(204);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 });
  expect(codeOf(await create(await world.stack.tokenFor(founder.email)))).toBe('idempotency-key-reused');
});

test('a request to join is answered when an invitation lets the same person in', async () => {
  const person = await newcomer(world);
  const { id: organizationId, owner } = world.birch;
  expect((await send(world, requestToJoin, person.token, { body: { organizationId } })).status).toBe(204);
  await joinByInvitation(world, owner, organizationId, { role: 'viewer', person });
  expect((await meOf(world, person)).joinRequests).toEqual([]);
  const waiting = await demand(world, listJoinRequests, owner.token, { params: { organizationId } });
  expect(waiting.text).not.toContain(person.email);
});

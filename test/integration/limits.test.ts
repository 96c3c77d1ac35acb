import { createInvitation, resendInvitation } from '@portolan/contract/invitation-routes';
import { requestToJoin } from '@portolan/contract/join-request-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import { invitationsPerDay, lettersPerInvitation } from '@portolan/domain/organizations/invitation';
import { openJoinRequests } from '@portolan/domain/organizations/join-request';
import { ownedOrganizations } from '@portolan/domain/organizations/membership';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, misfitsOf } from '../support/answers.ts';
import { newcomer } from '../support/newcomers.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const setUp = (owner: Person) =>
  send(world, createOrganization, owner.token, { body: createOrganization.example.body });
const invite = (owner: Person, organizationId: string, number: number) =>
  send(world, createInvitation, owner.token, {
    params: { organizationId },
    body: { email: `invited-${number}@clinic.example`, role: 'editor', language: 'en' },
  });

test('an organization cannot have letters sent to strangers without end', async () => {
  const owner = await newcomer(world);
  const organizationId = idIn(await setUp(owner));
  const [first] = await Promise.all(
    Array.from({ length: invitationsPerDay }, (_, number) => invite(owner, organizationId, number)),
  );
  const oneTooMany = await invite(owner, organizationId, invitationsPerDay);
  expect(codeOf(oneTooMany)).toBe('too-many-invitations');
  expect(misfitsOf(createInvitation, oneTooMany)).toEqual([]);
  if (!first) throw new Error('nobody was invited');
  const again = { params: { organizationId, invitationId: idIn(first) } };
  for (let letter = 2; letter <= lettersPerInvitation; letter += 1)
    await demand(world, resendInvitation, owner.token, again);
  expect(codeOf(await send(world, resendInvitation, owner.token, again))).toBe('too-many-letters');
});

test('a person cannot set up organizations without end', async () => {
  const owner = await newcomer(world);
  for (let count = 0; count < ownedOrganizations; count += 1) expect((await setUp(owner)).status).toBe(201);
  const oneTooMany = await setUp(owner);
  expect(codeOf(oneTooMany)).toBe('too-many-organizations');
  expect(misfitsOf(createOrganization, oneTooMany)).toEqual([]);
});

test('a person cannot ask clinics to let them in without end', async () => {
  const [owner, stranger] = [await newcomer(world), await newcomer(world)];
  const ask = (organizationId: string) =>
    send(world, requestToJoin, stranger.token, { body: { organizationId } });
  const clinics: string[] = [];
  for (let count = 0; count <= openJoinRequests; count += 1) clinics.push(idIn(await setUp(owner)));
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  for (const clinic of clinics) answers.push(await ask(clinic));
  expect(answers.map(({ status }) => status)).toEqual([...Array(openJoinRequests).fill(204), 422]);
  expect(answers.map(codeOf).at(-1)).toBe('too-many-join-requests');
  const [first] = clinics;
  if (!first) throw new Error('no clinic was asked');
  expect((await ask(first)).status).toBe(204);
});

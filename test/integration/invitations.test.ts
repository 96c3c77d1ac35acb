import {
  acceptInvitation,
  createInvitation,
  invitationViewSchema,
  listInvitations,
  lookUpInvitation,
  resendInvitation,
  revokeInvitation,
} from '@portolan/contract/invitation-routes';
import { pageOf } from '@portolan/contract/parameters';
import { invitationLifetimeDays } from '@portolan/domain/organizations/invitation';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { codeOf, misfitsOf } from '../support/answers.ts';
import { meOf, newcomer } from '../support/newcomers.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, type Person, send, tokenMailedTo } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterEach(() => vi.useRealTimers());
afterAll(() => world.stop());

const day = 86_400_000;
const params = () => ({ organizationId: world.cedar.id });
const invite = (person: Pick<Person, 'email'>, role = 'editor') =>
  send(world, createInvitation, world.cedar.owner.token, {
    params: params(),
    body: { email: person.email, role, language: 'es' },
  });
const lookUp = (token: string) => send(world, lookUpInvitation, null, { body: { token } });
const accept = (person: Person, token: string) =>
  send(world, acceptInvitation, person.token, { body: { token } });
const listed = async (id: string, token = world.cedar.owner.token) => {
  const page = await demand(world, listInvitations, token, { params: params(), query: { limit: '100' } });
  return pageOf(invitationViewSchema)
    .parse(page.json)
    .items.find((invitation) => invitation.id === id);
};
const lettersTo = ({ email }: Pick<Person, 'email'>) =>
  world.stack.mails.list().filter(({ to }) => to.includes(email));

test('a newcomer joins by the link in the letter, in the role they were invited for', async () => {
  const person = await newcomer(world);
  const id = idIn(await invite(person));
  const token = await tokenMailedTo(world, person.email);
  expect(await listed(id)).toMatchObject({ status: 'pending', sent: true, role: 'editor' });
  expect(lettersTo(person)).toHaveLength(1);
  expect(lettersTo(person)[0]?.html).toContain('lang="es"');
  expect((await lookUp(token)).json).toMatchObject({
    organizationName: world.cedar.name,
    kind: 'clinic',
    role: 'editor',
    email: person.email,
  });
  expect((await accept(person, token)).json).toEqual({ organizationId: world.cedar.id });
  const { memberships, person: me } = await meOf(world, person);
  expect(memberships).toMatchObject([{ organizationId: world.cedar.id, role: 'editor' }]);
  expect(me).toMatchObject({ name: person.name, email: person.email });
  expect(await listed(id)).toMatchObject({ status: 'accepted' });
});

test('the link works once, and leads who used it to the same place again', async () => {
  const [person, other] = [await newcomer(world), await newcomer(world)];
  await invite(person);
  const token = await tokenMailedTo(world, person.email);
  const first = await accept(person, token);
  expect((await accept(person, token)).json).toEqual(first.json);
  expect(codeOf(await accept(other, token))).toBe('invitation-used');
  expect(codeOf(await lookUp(token))).toBe('invitation-used');
});

test('the link is of no use to anybody else, and their trying leaves no trace', async () => {
  const [person, other] = [await newcomer(world), await newcomer(world)];
  await invite(person);
  const token = await tokenMailedTo(world, person.email);
  const before = await world.dump();
  const answers = [
    await accept(other, token),
    await accept(other, 'x'.repeat(43)),
    await lookUp('x'.repeat(43)),
  ];
  expect(answers.map(codeOf)).toEqual(['invitation-for-another-address', 'not-found', 'not-found']);
  expect(
    answers.flatMap((answer, at) => misfitsOf(at < 2 ? acceptInvitation : lookUpInvitation, answer)),
  ).toEqual([]);
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('an invitation that was taken back admits nobody', async () => {
  const person = await newcomer(world);
  const invitationId = idIn(await invite(person));
  const token = await tokenMailedTo(world, person.email);
  const call = { params: { ...params(), invitationId } };
  const { token: owner } = world.cedar.owner;
  expect((await send(world, revokeInvitation, owner, call)).status).toBe(204);
  expect((await send(world, revokeInvitation, owner, call)).status).toBe(204);
  expect(codeOf(await lookUp(token))).toBe('invitation-revoked');
  expect(codeOf(await accept(person, token))).toBe('invitation-revoked');
  expect(codeOf(await send(world, resendInvitation, owner, call))).toBe('invitation-revoked');
  expect((await meOf(world, person)).memberships).toEqual([]);
});

test('sent again, only the newest link works', async () => {
  const person = await newcomer(world);
  const invitationId = idIn(await invite(person));
  const old = await tokenMailedTo(world, person.email);
  await demand(world, resendInvitation, world.cedar.owner.token, { params: { ...params(), invitationId } });
  const newest = await tokenMailedTo(world, person.email);
  expect(lettersTo(person)).toHaveLength(2);
  expect(codeOf(await accept(person, old))).toBe('not-found');
  expect((await accept(person, newest)).status).toBe(200);
});

test('an invitation waits for its answer but once', async () => {
  const person = await newcomer(world);
  await invite(person);
  expect(codeOf(await invite(person))).toBe('invitation-pending');
  expect(codeOf(await invite({ email: person.email.toUpperCase() }))).toBe('invitation-pending');
  expect(codeOf(await invite(await newcomer(world), 'coach'))).toBe('role-not-of-kind');
});

test('who is a member is not invited', async () => {
  expect(codeOf(await invite(world.cedar.colleague))).toBe('already-member');
});

test('after two weeks the link says that it has expired; sent again, it works', async () => {
  const person = await newcomer(world);
  const invitationId = idIn(await invite(person));
  const token = await tokenMailedTo(world, person.email);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + invitationLifetimeDays * day + 1000 });
  const later = { ...person, token: await world.stack.tokenFor(person.email) };
  const owner = await world.stack.tokenFor(world.cedar.owner.email);
  expect(codeOf(await lookUp(token))).toBe('invitation-expired');
  expect(codeOf(await accept(later, token))).toBe('invitation-expired');
  expect(await listed(invitationId, owner)).toMatchObject({ status: 'expired' });
  await demand(world, resendInvitation, owner, { params: { ...params(), invitationId } });
  expect((await accept(later, await tokenMailedTo(world, person.email))).status).toBe(200);
});

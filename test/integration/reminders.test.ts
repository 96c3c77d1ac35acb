import { writeComment } from '@portolan/contract/discussion-routes';
import { changeMailPreference, getMailPreference } from '@portolan/contract/mail-preference-routes';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { changeProgram } from '@portolan/contract/program-routes';
import { nudgeLate } from '@portolan/contract/review-routes';
import { apiBase } from '@portolan/contract/route';
import { addDays } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../support/world.ts';
import { demand, type Person } from '../support/world-people.ts';

let world: World;
/** Where the clinic is, it is eight in the morning between 14:00 and 15:00 UTC. */
const morningOf = (day: string) => new Date(`${day}T15:00:00Z`);
const today = new Date().toISOString().slice(0, 10);
const dueDay = addDays(today, -5);

const handsIn = (): Person[] =>
  world.cedar.members.filter(({ role }) => role === 'owner' || role === 'editor').map(({ person }) => person);

beforeAll(async () => {
  world = await createWorld();
  const { id: organizationId, programId, owner } = world.foundation;
  await demand(world, changeProgram, owner.token, {
    params: { organizationId, programId },
    headers: { 'if-match': '"1"' },
    body: {
      grantPeriod: { firstDay: addDays(today, -60), lastDay: addDays(today, 300) },
      milestones: { startUp: dueDay, midProject: null, final: null },
    },
  });
  await world.stack.drain();
});
afterAll(() => world.stop());

const mailsTo = ({ email }: Person, subject: RegExp) =>
  world.stack.mails.list().filter(({ to, subject: said }) => to.includes(email) && subject.test(said));
const strike = async (day: string) => {
  await world.stack.strike(morningOf(day));
  await world.stack.drain();
};
const about = /start-up plan/;

test('who hands in is reminded on the morning of their clinic, once, and the foundation learns on the day who is missing', async () => {
  await strike(addDays(dueDay, -3));
  await strike(addDays(dueDay, -3));
  for (const person of handsIn()) expect(mailsTo(person, about)).toHaveLength(1);
  await strike(dueDay);
  for (const person of handsIn()) expect(mailsTo(person, /due today/)).toHaveLength(1);
  const [told] = mailsTo(world.foundation.owner, /where your clinics stand/);
  expect(told?.text).toContain(`Still missing: ${world.cedar.name}`);
});

test('one click of a letter stops reminders, as mail programs click it; taken back, they come again', async () => {
  const [person = world.cedar.owner] = handsIn();
  const [mail] = mailsTo(person, /due today/);
  expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const [, address = ''] = /^<(.+)>$/.exec(mail?.headers['list-unsubscribe'] ?? '') ?? [];
  const click = () =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  expect(await (await fetch(address)).json()).toMatchObject({ kinds: ['reminders'], stopped: false });
  for (const answer of [await click(), await click()]) expect(answer.status).toBe(200);
  await strike(addDays(dueDay, 3));
  expect(mailsTo(person, /was due/)).toHaveLength(0);
  const params = { organizationId: world.cedar.id };
  const read = await demand(world, getMailPreference, person.token, { params });
  expect(read.json).toMatchObject({ reminders: false, digest: true, version: 1 });
  await demand(world, changeMailPreference, person.token, {
    params,
    headers: { 'if-match': '"1"' },
    body: { reminders: true },
  });
  await strike(addDays(dueDay, 10));
  expect(mailsTo(person, /was due/)).toHaveLength(1);
  const unknown = await fetch(`${world.stack.origin}${apiBase}/mail-stops/${'x'.repeat(43)}`, {
    method: 'POST',
  });
  expect(unknown.status).toBe(404);
});

test('a nudge of the foundation goes out at once', async () => {
  const { id: organizationId, programId, owner } = world.foundation;
  await demand(world, nudgeLate, owner.token, {
    params: { organizationId, programId },
    body: { milestone: 'startUp' },
  });
  await world.stack.drain();
  for (const person of handsIn()) expect(mailsTo(person, /asks for your start-up plan/)).toHaveLength(1);
});

test('comments that concern somebody come in the next letter, who and where and not what, and once', async () => {
  const { id: organizationId, planId, owner, members } = world.cedar;
  const viewer = members.find(({ role }) => role === 'viewer')?.person ?? owner;
  await demand(world, writeComment, owner.token, {
    params: { organizationId, planId, elementId: 'strategy' },
    body: { text: 'A word in confidence', mentions: [viewer.personId], programId: null },
  });
  await strike(addDays(dueDay, 11));
  await strike(addDays(dueDay, 12));
  const mails = mailsTo(viewer, /comments for you/);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(`${owner.name} mentioned you`);
  expect(mails[0]?.text).toContain(`/o/${organizationId}/plan/${planId}/elements/strategy`);
  expect(`${mails[0]?.text}${mails[0]?.html}`).not.toContain('confidence');
});

test('a clinic that moves to another time zone wakes there', async () => {
  const params = { organizationId: world.cedar.id };
  await demand(world, changeOrganization, world.cedar.owner.token, {
    params,
    headers: { 'if-match': '"1"' },
    body: { changeId: newId('change', new Date()), fields: { timeZone: 'Pacific/Honolulu' } },
  });
  const day = addDays(dueDay, 17);
  await strike(day);
  const [, person = world.cedar.owner] = handsIn();
  const before = mailsTo(person, /was due/).length;
  await world.stack.strike(new Date(`${day}T18:00:00Z`));
  await world.stack.drain();
  expect(mailsTo(person, /was due/).length).toBe(before + 1);
});

import { createProgram } from '@portolan/contract/program-routes';
import { acceptForClinic } from '@portolan/domain/programs/participation-invitation-rules';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { storeBehind } from '../support/cohorts.ts';
import { invitingBy } from '../support/invited-clinics.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn } from '../support/world-people.ts';

let world: World;
let organizationId: string;
let programId: string;
beforeAll(async () => {
  world = await createWorld();
  organizationId = world.foundation.id;
});
afterAll(() => world.stop());
beforeEach(async () => {
  const body = { ...createProgram.example.body, awards: [] };
  programId = idIn(
    await demand(world, createProgram, world.foundation.owner.token, { params: { organizationId }, body }),
  );
});

const { invite, tokenFor, accept, lookUp, list, askAgain } = invitingBy(() => ({
  ground: world,
  by: world.foundation.owner,
  params: { organizationId, programId },
}));

/** The first of the two writes, as if the second had never come. */
const halfAccepted = async () => {
  const { cedar } = world;
  const id = await invite(cedar.owner.email);
  const token = await tokenFor(cedar.owner.email);
  const { participationInvitations, writeAll } = storeBehind(world.stack, organizationId);
  const waiting = await participationInvitations.find(programId, id);
  if (waiting === null) throw new Error('The invitation is gone');
  const acceptance = { clinicId: cedar.id, email: cedar.owner.email, now: new Date() };
  const accepted = acceptForClinic(waiting, acceptance);
  if (!accepted.ok) throw new Error(accepted.failure.code);
  const half = participationInvitations.put(accepted.value, { version: waiting.version }, 'no');
  expect((await writeAll([half])).ok).toBe(true);
  return { id, token };
};

test('an invitation that was accepted when something broke is shown again, and mended by accepting it again', async () => {
  const { cedar, birch } = world;
  const { id, token } = await halfAccepted();
  expect((await lookUp(token)).status).toBe(200);
  expect(codeOf(await accept(birch, token))).toBe('invitation-for-another-address');
  expect((await accept(cedar, token)).json).toMatchObject({
    consent: { status: 'active', invitationId: id, givenBy: cedar.owner.personId },
  });
  await world.stack.drain();
  expect(codeOf(await lookUp(token))).toBe('invitation-used');
});

test('an invitation that was accepted when something broke is asked again by the foundation, as often as it takes', async () => {
  const { cedar } = world;
  const { id, token } = await halfAccepted();
  expect((await askAgain(id)).status).toBe(201);
  expect(codeOf(await accept(cedar, token))).toBe('not-found');
  const another = await tokenFor(cedar.owner.email);
  expect((await accept(cedar, another)).json).toMatchObject({ consent: { version: 1, status: 'active' } });
  // Before the foundation knows of the consent it may ask once more: that consent is the answer.
  expect((await askAgain(id)).status).toBe(201);
  const third = await accept(cedar, await tokenFor(cedar.owner.email));
  expect(third.json).toMatchObject({ consent: { version: 1, status: 'active' } });
  await world.stack.drain();
  expect(await list()).toMatchObject([{ status: 'accepted', clinic: { id: cedar.id } }]);
  expect(codeOf(await askAgain(id))).toBe('invitation-used');
});

import { writeClinicComment } from '@portolan/contract/discussion-routes';
import { cancelClosing, getClosing, requestClosing } from '@portolan/contract/export-routes';
import {
  askSendingDomain,
  checkSendingDomain,
  getSendingDomain,
} from '@portolan/contract/mail-settings-routes';
import { removeMember } from '@portolan/contract/membership-routes';
import { deleteMe, getMe } from '@portolan/contract/people-routes';
import type { Database } from '@portolan/data/clients';
import { submissionIdOf } from '@portolan/data/programs/submission-id';
import { erasedPerson } from '@portolan/domain/organizations/closing';
import { eraseOrganization } from '@portolan/functions/workers/erasures/handler';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { databaseBehind, storeBehind } from '../support/cohorts.ts';
import { morningIn } from '../support/mornings.ts';
import { answer, leaveAddress } from '../support/requests/answered-form.ts';
import { changedItemsOf } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const keysOf = async (organizationId: string): Promise<string[]> =>
  [...(await world.dump()).keys()].filter((key) => key.includes(`ORG#${organizationId}#`));

/** As if the grace period had been asked for long ago. */
const letItBeDue = async (organizationId: string) => {
  const { closing, writeAll } = storeBehind(world.stack, organizationId);
  const found = await closing.find();
  if (found === null) throw new Error('It is not to be closed');
  const due = { ...found, erasesAt: '2026-01-01T00:00:00.000Z', version: found.version + 1 };
  await writeAll([closing.put(due, { version: found.version }, 'write-contention')]);
};

/** As if the clinic had written into its DNS what its settings say. */
const holdDomain = async ({ id: organizationId, owner }: World['cedar'], name: string) => {
  const params = { organizationId };
  const shown = async () => {
    await world.stack.drain();
    const { json } = await demand(world, getSendingDomain, owner.token, { params });
    const { domain } = getSendingDomain.reply.body.parse(json);
    if (domain === null) throw new Error('There is no domain');
    return domain;
  };
  await demand(world, askSendingDomain, owner.token, { params, body: { name } });
  const { records } = await shown();
  await world.stack.zone.write(records.map((one) => `${one.name} ${one.type} ${one.value}`).join('\n'));
  await demand(world, checkSendingDomain, owner.token, { params });
  expect((await shown()).state).toBe('verified');
};

test('closing asks for the name, is seen by everybody, and can be called off', async () => {
  const { owner, id: organizationId, name, colleague } = world.birch;
  const call = { params: { organizationId } };
  const ask = (typed: string) => send(world, requestClosing, owner.token, { ...call, body: { name: typed } });
  expect(codeOf(await ask('Birch'))).toBe('name-differs');
  expect((await ask(name.toUpperCase())).status).toBe(201);
  expect(codeOf(await ask(name))).toBe('closing-requested');
  const seen = await demand(world, getClosing, colleague.token, call);
  expect(seen.json).toMatchObject({ closing: { requestedBy: owner.personId, begun: false } });
  const before = await keysOf(organizationId);
  await world.stack.strike(morningIn(1));
  await world.stack.drain();
  // Nothing is due for thirty days.
  expect(await keysOf(organizationId)).toEqual(expect.arrayContaining(before));
  await demand(world, cancelClosing, owner.token, call);
  expect((await demand(world, getClosing, owner.token, call)).json).toEqual({ closing: null });
});

test('a clinic is erased on its day, whatever stops the worker, and what was accepted elsewhere stays', async () => {
  const { owner, id: organizationId, name, members } = world.cedar;
  const { foundation } = world;
  await world.stack.drain();
  // No record of the foundation but the comment itself names the plan once the clinic has gone.
  await demand(world, writeClinicComment, foundation.owner.token, {
    params: {
      organizationId: foundation.id,
      programId: foundation.programId,
      clinicId: organizationId,
      elementId: 'strategy',
    },
    body: { text: 'Who calls the vendor?', mentions: [] },
  });
  // Frozen by a try that ended before its head was there.
  const behind = storeBehind(world.stack, organizationId);
  const place = { world, organization: world.cedar, actor: { role: null, person: null } };
  await leaveAddress(place, await answer(place), 'sam@elsewhere.example');
  const frozen = {
    submissionId: submissionIdOf(organizationId, foundation.programId, 'midProject', 1),
    id: 'strategy',
    version: 1,
    answers: {},
    activities: [],
  };
  await behind.writeAll([behind.submissions.putElement(frozen, 'write-contention')]);
  await holdDomain(world.cedar, 'cedar-creek.example');
  await demand(world, requestClosing, owner.token, { params: { organizationId }, body: { name } });
  await letItBeDue(organizationId);
  await world.stack.drain();
  const before = await world.dump();
  expect([...before.keys()].some((key) => key.includes('DOMAIN-HOLDER#'))).toBe(true);

  const { stack } = world;
  const { documents, tables } = databaseBehind(stack);
  /** Stops at the write of this number, as a crash would. */
  const stoppingAt = (number: number): Database => {
    let writes = 0;
    const send = documents.send.bind(documents);
    const guarded = new Proxy(documents, {
      get: (target, property) =>
        property !== 'send'
          ? Reflect.get(target, property)
          : (command: { constructor: { name: string } }) => {
              if (/^(Put|Delete|TransactWrite)/.test(command.constructor.name)) writes += 1;
              if (writes === number) throw new Error('The worker is gone');
              return send(command as never);
            },
    });
    return { documents: guarded, tables };
  };
  let stops = 0;
  for (const number of [1, 2, 3, 5, 8, 13, 21, 34]) {
    const sharing = { database: stoppingAt(number), now: () => new Date(), pause: async () => undefined };
    const erase = eraseOrganization({ sharing, objects: { remove: async () => undefined } });
    stops += await erase({ kind: 'erasure', organizationId }).then(
      () => 0,
      () => 1,
    );
  }
  // Each went on where the one before stopped; later ones may have had less than that left to do.
  expect(stops).toBeGreaterThan(4);
  await stack.drain();

  const left = await keysOf(organizationId);
  expect(left.filter((key) => !key.includes('#AUDIT#'))).toEqual([]);
  const after = await world.dump();
  expect([...after.keys()].filter((key) => key.includes('DOMAIN-HOLDER#'))).toEqual([]);
  const log = JSON.stringify(left.map((key) => after.get(key)));
  for (const { person } of members) expect(log).not.toContain(person.personId);
  expect(log).toContain(erasedPerson);
  // All of it ends some day.
  expect(log.match(/"expiresAt"/g)).toHaveLength(left.length);
  expect(log.match(/organization-erased/g)).toHaveLength(1);
  expect((await demand(world, getMe, owner.token)).json).toMatchObject({ memberships: [] });

  // The foundation keeps that the clinic was there and left, and nothing live.
  const row = await storeBehind(stack, world.foundation.id).participations.find(
    world.foundation.programId,
    organizationId,
  );
  expect(row).toMatchObject({ status: 'left', live: null });
  expect(changedItemsOf(world.birch.id, before, after)).toEqual([]);
  expect(changedItemsOf(world.otherFoundation.id, before, after)).toEqual([]);
});

test('a foundation is erased, and its clinics hold no live copy of its program any more', async () => {
  const { owner, id: organizationId, name } = world.otherFoundation;
  await demand(world, requestClosing, owner.token, { params: { organizationId }, body: { name } });
  await letItBeDue(organizationId);
  // So slow that each clinic takes all the time there is: the rest is for the next message, which comes by itself.
  let minutes = 0;
  const slow = () => {
    minutes += 1;
    return new Date(Date.now() + minutes * 60_000);
  };
  await eraseOrganization({
    sharing: { database: databaseBehind(world.stack), now: slow, pause: async () => undefined },
    objects: { remove: async () => undefined },
  })({ kind: 'erasure', organizationId });
  expect(await storeBehind(world.stack, organizationId).closing.progress()).toEqual({
    after: { programId: world.otherFoundation.programId, clinicId: world.birch.id },
    isSharingOver: false,
    emptying: null,
    version: 1,
  });
  await world.stack.drain();
  expect((await keysOf(organizationId)).filter((key) => !key.includes('#AUDIT#'))).toEqual([]);
  const clinic = storeBehind(world.stack, world.birch.id);
  expect(await clinic.joinedPrograms.all()).toEqual([]);
  expect(await clinic.consents.all()).toMatchObject([{ status: 'ended', ended: { why: 'program-closed' } }]);
});

test('who is alone in an organization that is to be closed can delete the account, and it closes without them', async () => {
  const { owner, id: organizationId, name, members, colleague } = world.foundation;
  const remove = () => send(world, deleteMe, owner.token);
  await demand(world, requestClosing, owner.token, { params: { organizationId }, body: { name } });
  expect(codeOf(await remove())).toBe('last-owner');
  for (const { personId } of [colleague, ...members.slice(1).map(({ person }) => person)])
    await demand(world, removeMember, owner.token, { params: { organizationId, personId } });
  expect((await remove()).status).toBe(204);
  await letItBeDue(organizationId);
  await world.stack.strike(morningIn(2));
  await world.stack.drain();
  expect((await keysOf(organizationId)).filter((key) => !key.includes('#AUDIT#'))).toEqual([]);
});

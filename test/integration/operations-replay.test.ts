import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { createInvitation } from '@portolan/contract/invitation-routes';
import { newId } from '@portolan/domain/ids';
import { loadHandler } from '@portolan/local/application/load-handler';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deadLetterQueueNamed } from '../../scripts/operations/dead-letter-queues.ts';
import { rebuild } from '../../scripts/operations/rebuild-derived.ts';
import { type ReplayAsked, replayDeadLetters } from '../../scripts/operations/replay-dead-letters.ts';
import { createOperatedWorld, type OperatedWorld } from '../support/operated-world.ts';
import { demand, freshName, idIn } from '../support/world-people.ts';

let world: OperatedWorld;
/** Names of the workers that fail on everything now. */
const broken = new Set<string>();
beforeAll(async () => {
  world = await createOperatedWorld({
    loadHandler: async (entry, environment) => {
      const handler = await loadHandler(entry, environment);
      return (event, context) => {
        if (broken.has(entry)) throw new Error('broken for a test');
        return handler(event, context);
      };
    },
  });
});
afterEach(() => broken.clear());
afterAll(() => world.stop());

const router = 'workers/router/index.ts';
const routerLetters = 'router-dead-letters';
const invitationLetters = 'invitations-dead-letters';

const invite = async () => {
  const email = `${freshName('guest')}@elsewhere.example`;
  const answer = await demand(world, createInvitation, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id },
    body: { email, role: 'viewer', language: 'en' },
  });
  return { email, id: idIn(answer) };
};
const lettersTo = async (email: string): Promise<number> => {
  await world.stack.drain();
  return world.stack.mails.list().filter(({ to }) => to.includes(email)).length;
};
const replay = (queue: string, asked: Partial<ReplayAsked> = {}) =>
  replayDeadLetters(world.installation, deadLetterQueueNamed(queue), {
    limit: Number.POSITIVE_INFINITY,
    yes: true,
    discardLost: false,
    ...asked,
  });
const put = async (queue: string, body: string) =>
  world.installation.sqs.send(
    new SendMessageCommand({ QueueUrl: await world.installation.queueUrl(queue), MessageBody: body }),
  );
const messageAbout = (invitationId: string) =>
  JSON.stringify({ kind: 'invitation', organizationId: world.cedar.id, invitationId, version: 1 });

/** An invitation whose change the router gave up. */
const lostInvitation = async () => {
  broken.add(router);
  const invitation = await invite();
  await world.stack.drain();
  broken.clear();
  expect(world.stack.deadLetters(routerLetters).length).toBeGreaterThan(0);
  return invitation;
};

describe('dead letters of the router', () => {
  test('are read again from the stream, and reach the worker they were for', async () => {
    const { email } = await lostInvitation();
    expect(await lettersTo(email)).toBe(0);
    const waiting = world.stack.deadLetters(routerLetters).length;
    expect(await replay(routerLetters, { yes: false })).toMatchObject({ replayed: waiting });
    expect(await lettersTo(email)).toBe(0);
    expect(await replay(routerLetters)).toMatchObject({ replayed: waiting });
    expect(await lettersTo(email)).toBe(1);
    expect(world.stack.deadLetters(routerLetters)).toEqual([]);
  });

  test('stay when the stream has lost their records, until a rebuild is done and they are discarded', async () => {
    const { email } = await lostInvitation();
    const [body = ''] = world.stack.deadLetters(routerLetters);
    await replay(routerLetters, { discardLost: true });
    const letter = JSON.parse(body);
    const info = { ...letter.DDBStreamBatchInfo, shardId: 'shardId-00000000000000000000-00000000' };
    await put(routerLetters, JSON.stringify({ ...letter, DDBStreamBatchInfo: info }));
    await put(routerLetters, '{"something":"else"}');
    expect(await replay(routerLetters)).toEqual({
      replayed: 0,
      lost: 1,
      unreadable: 1,
      'came-back': 0,
      overtaken: 0,
      discarded: 0,
    });
    expect(await replay(routerLetters, { discardLost: true })).toMatchObject({ discarded: 1, unreadable: 1 });
    expect(await lettersTo(email)).toBe(1);
  });
});

describe('dead letters of a worker', () => {
  test('go back to its queue, and twice does no harm', async () => {
    const { email, id } = await invite();
    expect(await lettersTo(email)).toBe(1);
    for (let copy = 0; copy < 13; copy += 1) await put(invitationLetters, messageAbout(id));
    expect(await replay(invitationLetters, { limit: 11 })).toMatchObject({ replayed: 11 });
    expect(world.stack.deadLetters(invitationLetters)).toHaveLength(2);
    expect(await replay(invitationLetters)).toMatchObject({ replayed: 2 });
    expect(world.stack.deadLetters(invitationLetters)).toEqual([]);
    expect(await lettersTo(email)).toBe(1);
  });

  test('are seen again soon when the replay fails half way', async () => {
    await put(invitationLetters, messageAbout(newId('invitation', new Date())));
    const failing = {
      ...world.installation,
      queueUrl: (queue: string) =>
        queue === 'invitations'
          ? Promise.reject(new Error('no network'))
          : world.installation.queueUrl(queue),
    };
    const asked = { limit: 10, yes: true, discardLost: false };
    const letters = deadLetterQueueNamed(invitationLetters);
    await expect(replayDeadLetters(failing, letters, asked)).rejects.toThrow('no network');
    expect(await replay(invitationLetters)).toMatchObject({ replayed: 1 });
    expect(world.stack.deadLetters(invitationLetters)).toEqual([]);
  });
});

describe('a rebuild', () => {
  test('sends nothing when it only counts, and the letter of whoever was forgotten when it acts', async () => {
    const { email } = await lostInvitation();
    const asked = { organizationId: world.cedar.id, yes: false };
    const counted = await rebuild(world.installation, asked);
    expect(counted.records).toBeGreaterThan(20);
    expect(await lettersTo(email)).toBe(0);
    const rebuilt = await rebuild(world.installation, { ...asked, yes: true });
    expect(rebuilt).toEqual(counted);
    expect(await lettersTo(email)).toBe(1);
    await replay(routerLetters, { discardLost: true });
  });

  test('sends no letter twice, however often, for one organization or for all', async () => {
    await world.stack.drain();
    const before = world.stack.mails.list().length;
    const records = await world.dump();
    for (const organizationId of [world.cedar.id, null, null]) {
      const { sent } = await rebuild(world.installation, { organizationId, yes: true });
      expect(sent.get('invitations')).toBeGreaterThan(0);
    }
    expect(await world.dump()).toEqual(records);
    expect(world.stack.mails.list()).toHaveLength(before);
  });

  test('of one organization touches no other', async () => {
    const one = await rebuild(world.installation, { organizationId: world.cedar.id, yes: false });
    const all = await rebuild(world.installation, { organizationId: null, yes: false });
    expect(one.records).toBeLessThan(all.records);
    const none = await rebuild(world.installation, {
      organizationId: newId('organization', new Date()),
      yes: false,
    });
    expect(none.records).toBe(0);
  });
});

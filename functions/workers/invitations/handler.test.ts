import { invitationOf, now } from '@portolan/data/records.test-support';
import { invitationMessageSchema } from '@portolan/domain/messaging/change-message';
import type { Invitation } from '@portolan/domain/organizations/invitation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { messageOf, organizationId, startLetterWorld } from './letter-world.test-support.ts';

const world = worldOfFile(startLetterWorld);
const deliver = (invitation: Invitation, version?: number) =>
  world().workerWith()(messageOf(invitation, version));

describe('a letter', () => {
  it('goes out in the language of the invitation, with a link that works and nothing a name could break', async () => {
    const invitation = await world().invite();
    await deliver(invitation);
    const [mail] = world().mails;
    expect(mail).toMatchObject({ to: invitation.email, subject: 'Únase a Cedar <b>Creek</b> en Portolan' });
    expect(mail?.text).toContain('Ana Torres');
    expect(mail?.html).not.toContain('<b>Creek</b>');
    expect(await world().expectOneNoted(invitation)).toBe(1);
    expect((await world().current(invitation)).version).toBe(invitation.version + 1);
  });

  it('goes out once, however often and in whatever order messages come', async () => {
    const deliveries = fc.array(fc.tuple(fc.nat(2), fc.nat(9)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (script) => {
        const waiting = [await world().invite(), await world().invite(), await world().invite()];
        for (const [which, version] of script) await deliver(waiting[which] as Invitation, version);
        for (const invitation of waiting) await deliver(invitation);
        for (const invitation of waiting) expect(await world().expectOneNoted(invitation)).toBe(1);
      }),
      { numRuns: 10 },
    );
  });

  it('is noted once and has a link that works, however many deliveries run at once', async () => {
    const invitation = await world().invite();
    await Promise.all([1, 2, 3].map(() => deliver(invitation)));
    await world().expectOneNoted(invitation);
    expect((await world().current(invitation)).version).toBe(invitation.version + 1);
  });
});

describe('no letter goes out', () => {
  it.each([
    [
      'was taken back',
      (invitation: Invitation) => ({ ...invitation, status: 'revoked' as const, version: 2 }),
    ],
    [
      'was accepted',
      (invitation: Invitation) => ({ ...invitation, status: 'accepted' as const, version: 2 }),
    ],
    [
      'has expired',
      (invitation: Invitation) => ({ ...invitation, expiresAt: now.toISOString(), version: 2 }),
    ],
  ])('for an invitation that %s meanwhile', async (_, next) => {
    const invitation = await world().invite();
    await world().change(invitation, next(invitation));
    await deliver(invitation);
    expect(world().mails).toEqual([]);
    expect(await world().current(invitation)).toEqual(next(invitation));
  });

  it('for an invitation that is not there', async () => {
    await deliver(invitationOf(organizationId, 90_000));
    expect(world().mails).toEqual([]);
  });
});

describe('a batch', () => {
  it('reports the poison message alone; the others are done', async () => {
    const [first, second] = [await world().invite(), await world().invite()];
    const bodies = [
      JSON.stringify(messageOf(first)),
      '{"kind":"invitation"}',
      JSON.stringify(messageOf(second)),
    ];
    const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body }));
    const answer = await createQueueWorker(invitationMessageSchema, world().workerWith(), {
      failed: () => undefined,
    })({ Records });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    for (const invitation of [first, second]) expect(await world().expectOneNoted(invitation)).toBe(1);
  });
});

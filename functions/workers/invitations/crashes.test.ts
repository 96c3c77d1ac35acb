import { now } from '@portolan/data/records.test-support';
import { anotherLetter, type Invitation, revoke } from '@portolan/domain/organizations/invitation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import {
  afterSending,
  type Between,
  beforeSending,
  Crash,
  crashAt,
  messageOf,
  moments,
  startLetterWorld,
} from './letter-world.test-support.ts';

const world = worldOfFile(startLetterWorld);
const deliver = (invitation: Invitation, version?: number, between?: Between) =>
  world().workerWith(between)(messageOf(invitation, version));

const everyMoment = Array.from({ length: moments }, (_, moment) => moment);

describe('a worker that crashes', () => {
  it.each(everyMoment)(
    'notes one letter when it is run again, and every link works: moment %i',
    async (moment) => {
      const invitation = await world().invite();
      await expect(deliver(invitation, 1, crashAt(moment))).rejects.toThrow(Crash);
      await deliver(invitation);
      const letters = await world().expectOneNoted(invitation);
      expect(letters).toBe(moment === afterSending || moment === afterSending + 1 ? 2 : 1);
      await deliver(invitation);
      expect(world().tokensFor(invitation)).toHaveLength(letters);
      expect((await world().current(invitation)).version).toBe(invitation.version + 1);
    },
  );

  it('any number of times sends again only after a crash between sending and noting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(moments - 1), { maxLength: 5 }), async (crashes) => {
        const invitation = await world().invite();
        for (const moment of crashes) await deliver(invitation, 1, crashAt(moment)).catch(() => undefined);
        await deliver(invitation);
        const noted = crashes.indexOf(moments - 1);
        const unnoted = (noted < 0 ? crashes : crashes.slice(0, noted)).filter(
          (moment) => moment >= afterSending,
        );
        expect(await world().expectOneNoted(invitation)).toBe(1 + unnoted.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an invitation that changes while its letter is on the way', () => {
  it.each(everyMoment)('stays taken back: moment %i', async (moment) => {
    const invitation = await world().invite();
    await deliver(invitation, 1, async (here) => {
      if (here !== moment) return;
      const before = await world().current(invitation);
      const revoked = revoke(before);
      if (revoked.ok) await world().change(before, revoked.value);
    });
    expect((await world().current(invitation)).status).toBe('revoked');
    expect(world().mails).toHaveLength(moment === 0 ? 0 : 1);
  });

  it.each([beforeSending, afterSending])(
    'gets the other letter that was asked for: moment %i',
    async (moment) => {
      const invitation = await world().invite();
      await deliver(invitation, 1, async (here) => {
        const next = anotherLetter(invitation, now);
        if (here === moment && next.ok) await world().change(invitation, next.value);
      });
      expect(await world().current(invitation)).toMatchObject({ letter: 2, sentLetter: 0 });
      await deliver(invitation, 2);
      expect(await world().expectOneNoted(invitation, 2)).toBe(2);
      const [, latest = ''] = world().tokensFor(invitation);
      expect(await world().leadsTo(latest)).toBe(`${invitation.id} 2`);
    },
  );
});

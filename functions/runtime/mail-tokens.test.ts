import { randomBytes } from 'node:crypto';
import { mailKeyMonths } from '@portolan/data/campaigns/mail-keys';
import type { PeriodKeys } from '@portolan/data/directory/period-keys';
import { type IdKind, idFromDigest, idPrefixes } from '@portolan/domain/ids';
import { addMonths } from '@portolan/domain/months';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MailToken, openMailTokens } from './mail-tokens.ts';

const now = new Date('2026-11-23T05:00:00.000Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** Keys of months as the directory keeps them: without those that are gone. */
const keysOf = (): PeriodKeys => {
  const stored = new Map<string, string>();
  const find = async (month: string, at: Date) =>
    addMonths(month, mailKeyMonths) < at.toISOString().slice(0, 7) ? null : (stored.get(month) ?? null);
  return {
    find,
    findOrMake: async (month, fresh, at) => {
      if (!stored.has(month)) stored.set(month, fresh);
      return (await find(month, at)) ?? fresh;
    },
  };
};

const id = (kind: IdKind) =>
  fc.uint8Array({ minLength: 26, maxLength: 26 }).map((bytes) => idFromDigest(kind, bytes));
const mail = {
  organizationId: id('organization'),
  campaignId: id('campaign'),
  chunk: fc.integer({ min: 1, max: 9999 }),
  place: fc.integer({ min: 0, max: 49 }),
  language: fc.constantFrom('en' as const, 'es' as const),
};
const confirmations = fc.record({
  kind: fc.constant('confirmation' as const),
  organizationId: id('organization'),
  contactId: id('contact'),
  askedAt: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString()),
});
const tokens: fc.Arbitrary<MailToken> = fc.oneof(
  fc.record({ kind: fc.constant('recipient' as const), contactId: id('contact'), ...mail }),
  fc.record({ kind: fc.constant('tracking' as const), ...mail }),
  fc.record({
    kind: fc.constant('image' as const),
    organizationId: id('organization'),
    imageId: id('image'),
  }),
  confirmations,
);
const otherKinds = ['recipient', 'tracking', 'image', 'confirmation'] as const;

describe('a sealed token', () => {
  it('is opened by whoever has the keys, as what it was sealed as and nothing else, and fits in a link', async () => {
    const keys = keysOf();
    await fc.assert(
      fc.asyncProperty(tokens, async (token) => {
        const text = (await openMailTokens(keys, randomBytes).sealer(now))(token);
        expect(text).toMatch(/^[\w-]{80,130}$/);
        const opener = openMailTokens(keys, randomBytes);
        for (const kind of otherKinds)
          expect(await opener.open(kind, text, now)).toEqual(kind === token.kind ? token : null);
      }),
    );
  });

  it('says nothing that can be read, and never the same twice', async () => {
    const seal = await openMailTokens(keysOf(), randomBytes).sealer(now);
    fc.assert(
      fc.property(tokens, (token) => {
        const [one, other] = [seal(token), seal(token)];
        expect(one).not.toBe(other);
        const bytes = Buffer.from(one, 'base64url');
        const readable = [one, bytes.toString('latin1'), bytes.toString('hex')].join(' ');
        for (const value of Object.values(token))
          if (typeof value === 'string' && value.startsWith('org_'))
            expect(readable).not.toContain(value.slice(idPrefixes.organization.length + 1, -18));
        expect(bytes.subarray(15).equals(Buffer.from(other, 'base64url').subarray(15))).toBe(false);
      }),
    );
  });

  it('with any character changed, taken out or added is none, whatever stands in its place', async () => {
    const opener = openMailTokens(keysOf(), randomBytes);
    const seal = await opener.sealer(now);
    await fc.assert(
      fc.asyncProperty(tokens, fc.nat(), fc.base64String({ maxLength: 2 }), async (token, at, other) => {
        const text = seal(token);
        const index = at % text.length;
        const wrong = text.slice(0, index) + other + text.slice(index + 1);
        fc.pre(wrong !== text);
        expect(await opener.open(token.kind, wrong, now)).toBeNull();
        expect(await opener.open(token.kind, text.slice(0, index), now)).toBeNull();
      }),
    );
  });

  it('of two tokens put together is none, and neither is one that was sealed with another key', async () => {
    const [ours, theirs] = [openMailTokens(keysOf(), randomBytes), openMailTokens(keysOf(), randomBytes)];
    const [seal, sealTheirs] = [await ours.sealer(now), await theirs.sealer(now)];
    await fc.assert(
      fc.asyncProperty(tokens, fc.nat(), async (token, at) => {
        const [one, other] = [seal(token), seal(token)];
        const index = 4 + (at % (one.length - 8));
        const mixed = one.slice(0, index) + other.slice(index);
        fc.pre(mixed !== one && mixed !== other);
        expect(await ours.open(token.kind, mixed, now)).toBeNull();
        expect(await ours.open(token.kind, sealTheirs(token), now)).toBeNull();
      }),
    );
  });

  it('is good for a year, and one that confirms an address for a week', async () => {
    const keys = keysOf();
    const opener = openMailTokens(keys, randomBytes);
    const seal = await opener.sealer(now);
    const [token] = fc.sample(fc.record({ kind: fc.constant('tracking' as const), ...mail }), 1);
    const [confirmation] = fc.sample(confirmations, 1);
    if (token === undefined || confirmation === undefined) throw new Error('There is a sample');
    const [year, week] = [seal(token), seal(confirmation)];
    const fresh = () => openMailTokens(keys, randomBytes);
    expect(await fresh().open('tracking', year, daysLater(366))).toEqual(token);
    expect(await opener.open('tracking', year, daysLater(367))).toBeNull();
    expect(await fresh().open('confirmation', week, daysLater(7))).toEqual(confirmation);
    expect(await opener.open('confirmation', week, daysLater(8))).toBeNull();
    // From a month that is yet to come.
    expect(await opener.open('tracking', year, daysLater(-40))).toBeNull();
  });
});

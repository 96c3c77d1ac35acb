import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, idNumber } from '../arbitraries.test-support.ts';
import {
  acceptInvitation,
  anotherLetter,
  type Invitation,
  invitationExpiry,
  invitationSchema,
  invitationsPerDay,
  isOpen,
  lettersPerInvitation,
  mayInvite,
  revoke,
} from './invitation.ts';

const sent = new Date('2026-09-01T08:00:00.000Z');
const days = (count: number) => new Date(sent.getTime() + count * 86_400_000);
const pending: Invitation = {
  id: idNumber('invitation', 1),
  organizationId: idNumber('organization', 1),
  email: 'ben@example.org',
  role: 'editor',
  language: 'es',
  status: 'pending',
  invitedBy: ana,
  createdAt: sent.toISOString(),
  expiresAt: invitationExpiry(sent),
  letter: 1,
  sentLetter: 1,
  version: 2,
};
const ben = { email: 'ben@example.org' };
const accepted: Invitation = { ...pending, status: 'accepted' };
const revoked: Invitation = { ...pending, status: 'revoked' };

describe('an invitation', () => {
  it('works for fourteen days, to the millisecond', () => {
    expect(pending.expiresAt).toBe(days(14).toISOString());
    expect(acceptInvitation(pending, ben, new Date(days(14).getTime() - 1)).ok).toBe(true);
    expect(acceptInvitation(pending, ben, days(14))).toEqual({
      ok: false,
      failure: { code: 'invitation-expired' },
    });
  });

  it('works once', () => {
    const first = acceptInvitation(pending, ben, days(1));
    expect(first).toEqual({ ok: true, value: { ...pending, status: 'accepted', version: 3 } });
    expect(acceptInvitation(accepted, ben, days(1))).toEqual({
      ok: false,
      failure: { code: 'invitation-used' },
    });
  });

  it('is for one address, however it is capitalized', () => {
    expect(acceptInvitation(pending, { email: 'Ben@Example.ORG' }, days(1)).ok).toBe(true);
    expect(acceptInvitation(pending, { email: 'ben@example.com' }, days(1))).toEqual({
      ok: false,
      failure: { code: 'invitation-for-another-address' },
    });
  });

  it('tells somebody else nothing but that it was taken back', () => {
    expect(acceptInvitation(revoked, { email: 'eve@example.org' }, days(20))).toEqual({
      ok: false,
      failure: { code: 'invitation-revoked' },
    });
  });

  it('can be sent again after it has expired, with a new letter and a new fortnight', () => {
    expect(anotherLetter(pending, days(20))).toEqual({
      ok: true,
      value: { ...pending, letter: 2, expiresAt: days(34).toISOString(), version: 3 },
    });
  });

  it.each([
    ['used', accepted, 'invitation-used'],
    ['revoked', revoked, 'invitation-revoked'],
  ] as const)('is not sent again once it is %s', (_, invitation, code) => {
    expect(anotherLetter(invitation, days(1))).toEqual({ ok: false, failure: { code } });
  });

  it('can be taken back until somebody has joined by it', () => {
    expect(revoke(pending)).toMatchObject({ ok: true, value: { status: 'revoked', version: 3 } });
    expect(revoke(revoked).ok).toBe(true);
    expect(revoke(accepted)).toEqual({ ok: false, failure: { code: 'invitation-used' } });
  });
});

describe('whatever happens to an invitation', () => {
  const aStep = fc.record({
    act: fc.constantFrom('accept', 'letter', 'revoke'),
    day: fc.integer({ min: 0, max: 60 }),
  });

  it('lets in at most one, never after it was taken back, and its version only rises', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 20 }), (steps) => {
        let invitation = pending;
        let admissions = 0;
        for (const { act, day } of steps.toSorted((one, other) => one.day - other.day)) {
          const now = days(day);
          const acts = {
            accept: () => acceptInvitation(invitation, ben, now),
            letter: () => anotherLetter(invitation, now),
            revoke: () => revoke(invitation),
          };
          const open = isOpen(invitation, now);
          const outcome = acts[act]();
          if (act === 'accept') expect(outcome.ok).toBe(open);
          if (!outcome.ok) continue;
          admissions += Number(act === 'accept');
          expect(outcome.value.version).toBe(invitation.version + 1);
          expect(outcome.value.letter).toBeGreaterThanOrEqual(invitation.letter);
          invitation = outcome.value;
          expect(invitationSchema.safeParse(invitation).success).toBe(true);
        }
        expect(admissions).toBeLessThanOrEqual(1);
        expect(invitation.status === 'accepted').toBe(admissions === 1);
      }),
    );
  });
});

describe('how many invitations and letters', () => {
  const sentAt = (instants: readonly Date[]): Invitation[] =>
    instants.map((instant) => ({ ...revoked, createdAt: instant.toISOString() }));

  it('is limited within any day, taken back or not', () => {
    const full = sentAt(Array.from({ length: invitationsPerDay }, () => sent));
    expect(mayInvite(full.slice(1), days(0.5))).toBe(true);
    expect(mayInvite(full, days(0.5))).toBe(false);
    expect(mayInvite(full, days(1))).toBe(true);
  });

  it('counts no invitation that is older than a day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 200 }), (ages) => {
        expect(mayInvite(sentAt(ages.map((age) => days(-age))), sent)).toBe(true);
      }),
    );
  });

  it('is limited for one invitation', () => {
    const last = { ...pending, letter: lettersPerInvitation - 1 };
    expect(anotherLetter(last, days(1)).ok).toBe(true);
    expect(anotherLetter({ ...pending, letter: lettersPerInvitation }, days(1))).toEqual({
      ok: false,
      failure: { code: 'too-many-letters' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import { type ParticipationInvitation, participationInvitationSchema } from './participation-invitation.ts';
import {
  acceptForClinic,
  askAgain,
  decline,
  invitationStateAt,
  inviteClinic,
  withdraw,
} from './participation-invitation-rules.ts';

const sent = new Date('2026-09-01T08:00:00.000Z');
const days = (count: number) => new Date(sent.getTime() + count * 86_400_000);
const pending = inviteClinic(
  { clinicName: 'Cedar Creek Clinic', email: 'ana@example.org', language: 'es' },
  {
    id: idNumber('participationInvitation', 1),
    organizationId: idNumber('organization', 1),
    programId: idNumber('program', 1),
    by: ana,
    now: sent,
  },
);
const clinicId = idNumber('organization', 2);
const email = 'ana@example.org';
const must = <Value>(
  result: { ok: true; value: Value } | { ok: false; failure: { code: string } },
): Value => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const codeOf = (result: { ok: true } | { ok: false; failure: { code: string } }) =>
  result.ok ? null : result.failure.code;
const accepted = must(acceptForClinic(pending, { clinicId, email, now: days(1) }));
const declined = must(decline(pending, days(1)));
const revoked = must(withdraw(pending));

describe('an invitation to a program', () => {
  it('is stored as it was made, and as it becomes', () => {
    for (const one of [pending, accepted, declined, revoked])
      expect(participationInvitationSchema.parse(one)).toEqual(one);
  });

  it('waits for fourteen days, to the millisecond', () => {
    expect(invitationStateAt(pending, new Date(days(14).getTime() - 1))).toBe('pending');
    expect(invitationStateAt(pending, days(14))).toBe('expired');
    expect(invitationStateAt(accepted, days(14))).toBe('accepted');
  });

  it('is accepted by the address it was sent to, however it is capitalized, for one clinic', () => {
    expect(accepted).toMatchObject({ status: 'accepted', clinicId, answeredAt: days(1).toISOString() });
    const accept = (invitation: ParticipationInvitation, changes: object = {}, now = days(1)) =>
      acceptForClinic(invitation, { clinicId, email, now, ...changes });
    expect(codeOf(accept(pending, { email: 'Ana@Example.ORG' }))).toBeNull();
    expect(codeOf(accept(pending, { email: 'ana@example.com' }))).toBe('invitation-for-another-address');
    expect(codeOf(accept(accepted, { clinicId: idNumber('organization', 3) }))).toBe('invitation-used');
    expect(must(accept(accepted, {}, days(30)))).toBe(accepted);
    expect(codeOf(accept(pending, {}, days(14)))).toBe('invitation-expired');
    expect(codeOf(accept(declined))).toBe('invitation-declined');
    expect(codeOf(accept(revoked))).toBe('invitation-revoked');
  });

  it('is declined once, and neither when it was accepted nor taken back nor expired', () => {
    expect(must(decline(declined, days(2)))).toBe(declined);
    expect(codeOf(decline(accepted, days(2)))).toBe('invitation-used');
    expect(codeOf(decline(revoked, days(2)))).toBe('invitation-revoked');
    expect(codeOf(decline(pending, days(14)))).toBe('invitation-expired');
  });

  it('is taken back unless a clinic has accepted', () => {
    expect(must(withdraw(revoked))).toBe(revoked);
    expect(must(withdraw(declined)).status).toBe('revoked');
    expect(codeOf(withdraw(accepted))).toBe('invitation-used');
  });
});

describe('asking again', () => {
  const again = (invitation: ParticipationInvitation, takesPart = false) =>
    askAgain(invitation, { by: ben, takesPart, now: days(20) });

  it.each([
    ['waits', pending],
    ['was declined', declined],
    ['was taken back', revoked],
  ])('makes one that %s wait anew, with another letter', (_, invitation) => {
    expect(must(again(invitation))).toMatchObject({
      status: 'pending',
      answeredAt: null,
      invitedBy: ben,
      letter: 2,
      expiresAt: days(34).toISOString(),
      version: invitation.version + 1,
    });
  });

  it('stops at five letters, whatever was answered in between', () => {
    let invitation = pending;
    for (let letter = 2; letter <= 5; letter += 1)
      invitation = must(again(letter % 2 === 0 ? must(withdraw(invitation)) : invitation));
    expect(invitation.letter).toBe(5);
    expect(codeOf(again(invitation))).toBe('too-many-letters');
  });

  it('is for a clinic that accepted only where it takes no part, and counts letters from there', () => {
    expect(codeOf(again(accepted, true))).toBe('invitation-used');
    let invitation = must(again({ ...accepted, letter: 5 }));
    expect(invitation).toMatchObject({ status: 'pending', clinicId: null, letter: 6, firstLetter: 6 });
    for (let letter = 7; letter <= 10; letter += 1) invitation = must(again(invitation));
    expect(codeOf(again(invitation))).toBe('too-many-letters');
  });
});

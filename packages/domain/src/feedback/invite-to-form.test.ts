import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { inviteToForm, mostUnanswered } from './invite-to-form.ts';
import { type FormInvitation, formInvitationSchema } from './panel.ts';

const now = new Date('2026-11-01T12:00:00Z');
const formId = idNumber('form', 1);
let made = 0;
const newId = () => {
  made += 1;
  return idNumber('formInvitation', made);
};
const invite = (emails: readonly string[], earlier: readonly FormInvitation[] = [], at = now) => {
  const result = inviteToForm(formId, { emails, language: 'es' }, earlier, { newId, now: at });
  if (!result.ok) return result.failure.code;
  return { invited: result.value.invitations, leftOut: result.value.leftOut };
};
const one = (email: string, other: Partial<FormInvitation> = {}): FormInvitation => {
  const letters = invite([email]);
  const [letter] = typeof letters === 'string' ? [] : letters.invited;
  if (letter === undefined) throw new Error('Nobody was invited');
  return { ...letter, ...other };
};

describe('inviting people to a form', () => {
  it('makes one letter an address, however it is spelled, good for thirty days', () => {
    const letter = one('Rosa@Cedar.example');
    expect(formInvitationSchema.parse(letter)).toEqual(letter);
    expect(letter).toMatchObject({ email: 'rosa@cedar.example', expiresAt: '2026-12-01T12:00:00.000Z' });
    expect(invite(['a@x.example', 'A@X.example'])).toMatchObject({ invited: [{}], leftOut: [] });
  });

  it('leaves out who was asked until their letter is over, whether or not they answered, and nobody else', () => {
    const later = new Date('2027-01-15T00:00:00Z');
    const rosa = ['rosa@cedar.example'];
    expect(invite(rosa, [one('rosa@cedar.example')])).toMatchObject({ invited: [], leftOut: rosa });
    expect(invite(rosa, [one('rosa@cedar.example', { status: 'sent' })])).toMatchObject({ leftOut: rosa });
    expect(invite(rosa, [one('rosa@cedar.example')], later)).toMatchObject({ invited: [{}], leftOut: [] });
    expect(invite(rosa, [one('rosa@cedar.example', { status: 'answered' })])).toMatchObject({
      leftOut: rosa,
    });
    const ofPanel = one('rosa@cedar.example', { status: 'sent', panelId: idNumber('panel', 1), email: null });
    expect(invite(rosa, [ofPanel])).toMatchObject({ invited: [{}], leftOut: [] });
  });

  it('asks anew whose letter did not go out because the form was closed or its day over', () => {
    const stopped = one('rosa@cedar.example', { status: 'stopped' });
    expect(invite(['rosa@cedar.example'], [stopped])).toMatchObject({ invited: [{}], leftOut: [] });
  });

  it('has so many letters out at a time and no more', () => {
    const out = Array.from({ length: mostUnanswered }, (_, index) => one(`p${index}@x.example`));
    expect(invite(['new@x.example'], out)).toBe('too-many-letters');
    expect(invite(['p1@x.example'], out)).toMatchObject({ invited: [], leftOut: ['p1@x.example'] });
    expect(invite(['new@x.example'], out.slice(1))).toMatchObject({ invited: [{}] });
    const panelId = idNumber('panel', 1);
    const ofPanel = out.map((letter) => ({ ...letter, panelId }));
    expect(invite(['new@x.example'], ofPanel)).toMatchObject({ invited: [{}] });
  });
});

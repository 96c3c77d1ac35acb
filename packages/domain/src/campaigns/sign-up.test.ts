import { describe, expect, it } from 'vitest';
import { contactOf } from './contacts.test-support.ts';
import { askToSignUp, choosePreferences, confirmSignUp, isForgotten, topicsStopped } from './sign-up.ts';

const now = new Date('2026-11-23T04:00:00.000Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const terms = {
  id: contactOf(1).id,
  email: 'rosa@example.org',
  firstName: 'Rosa',
  lastName: '',
  language: 'es',
  audience: 'families',
  topics: ['portal'],
} as const;
const asked = askToSignUp({ ...terms, topics: [...terms.topics] }, now);

describe('signing up', () => {
  it('is forgotten after a week', () => {
    expect(isForgotten(asked, minutesLater(7 * 24 * 60 - 1))).toBe(false);
    expect(isForgotten(asked, minutesLater(7 * 24 * 60))).toBe(true);
  });

  it('makes a contact with the consent of that day at the clinic, in the language they chose', () => {
    expect(confirmSignUp(asked, null, now, 'America/Denver')).toMatchObject({
      ...terms,
      languageChosen: true,
      consent: { source: 'sign-up-page', on: '2026-11-22' },
      addedBy: 'sign-up',
      portalStatus: 'unknown',
      version: 1,
    });
  });

  it('keeps of a known contact what they did not say', () => {
    const names = { firstName: 'Rosa María', lastName: 'Ortiz' };
    const before = contactOf(1, { ...names, topics: ['classes'], portalStatus: 'enrolled' });
    expect(confirmSignUp({ ...asked, firstName: '' }, before, now, 'America/Denver')).toMatchObject({
      ...names,
      topics: ['classes', 'portal'],
      portalStatus: 'enrolled',
      audience: 'families',
      addedBy: before.addedBy,
      version: before.version + 1,
    });
  });
});

describe('preferences', () => {
  const offered = ['portal', 'clinic'];
  it('stop what is not wanted, and leave alone what is no longer offered', () => {
    expect(topicsStopped(['old', 'clinic'], offered, ['clinic'])).toEqual(['old', 'portal']);
  });

  it('keep the language that was chosen, and change nothing twice', () => {
    const before = contactOf(1, { topics: ['portal', 'old'] });
    const chosen = choosePreferences(before, { language: 'es', wanted: ['clinic'] }, offered, ['clinic']);
    expect(chosen).toMatchObject({ language: 'es', languageChosen: true, topics: ['old', 'clinic'] });
    expect(choosePreferences(chosen, { language: 'es', wanted: ['clinic'] }, offered, [])).toBe(chosen);
  });
});

import { describe, expect, it } from 'vitest';
import {
  askToJoin,
  consentWording,
  hasLapsed,
  inviteToPanel,
  joinPanel,
  noteLetter,
} from './panel-membership.ts';
import { changePanel, makePanel } from './panel-rules.ts';
import { memberOf, panelOf } from './panels.test-support.ts';
import { firstWorkingDay, surveyDayWithin } from './survey-day.ts';

const now = new Date('2026-10-01T10:00:00.000Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const asked = (when = now) => ({
  id: memberOf(1).id,
  panelId: memberOf(1).panelId,
  email: ' Rosa@Example.org ',
  language: 'es' as const,
  now: when,
});
const fresh = () => {
  const member = inviteToPanel(asked(), null, false);
  if (member === null) throw new Error('Nobody was asked');
  return member;
};

describe('a clinic invites somebody', () => {
  it('who gets a letter, and nothing else before they agree', () => {
    expect(fresh()).toMatchObject({
      email: 'rosa@example.org',
      status: 'waiting',
      source: 'invitation',
      consent: null,
      version: 1,
    });
  });

  it.each([
    ['belongs to the panel', memberOf(1), false],
    ['was asked', noteLetter(fresh()), false],
    ['has left', null, true],
  ])('not who %s', (_, before, hasLeft) => {
    expect(inviteToPanel(asked(), before, hasLeft)).toBeNull();
  });

  it('again whose letter has lapsed', () => {
    const member = noteLetter(fresh());
    expect(hasLapsed(member, later(30 * 24 - 1))).toBe(false);
    expect(inviteToPanel(asked(later(30 * 24)), member, false)).toMatchObject({
      status: 'waiting',
      version: 3,
    });
  });
});

describe('somebody asks to join', () => {
  it('gets a letter, and another one only a day later', () => {
    const member = askToJoin(asked(), null, 'page');
    if (member === null) throw new Error('No letter');
    expect(member).toMatchObject({ status: 'waiting', source: 'page' });
    expect(askToJoin(asked(later(30)), member, 'page')).toBeNull();
    const sent = noteLetter(member);
    expect(askToJoin(asked(later(23)), sent, 'page')).toBeNull();
    expect(askToJoin(asked(later(24)), sent, 'form')).toMatchObject({ status: 'waiting', version: 3 });
    expect(askToJoin(asked(), memberOf(1), 'page')).toBeNull();
  });
});

describe('joining', () => {
  it('keeps when and to which words somebody agreed, once', () => {
    const joined = joinPanel(noteLetter(fresh()), later(1));
    if (!joined.ok) throw new Error(joined.failure.code);
    expect(joined.value).toMatchObject({
      status: 'joined',
      consent: { at: later(1).toISOString(), wording: consentWording },
      version: 3,
    });
    expect(joinPanel(joined.value, later(9))).toEqual(joined);
  });

  it('is refused once the letter has lapsed', () => {
    expect(joinPanel(fresh(), later(31 * 24))).toEqual({
      ok: false,
      failure: { code: 'asked-too-long-ago' },
    });
  });
});

describe('a panel', () => {
  it('is made, and changed in what differs', () => {
    const { id, slug, madeBy, madeAt, version: _, ...terms } = panelOf();
    const made = makePanel(terms, { id, slug, by: madeBy, now: new Date(madeAt) });
    expect(made).toEqual(panelOf());
    expect(changePanel(made, terms)).toEqual({ panel: made, fields: [] });
    const changed = changePanel(made, { ...terms, open: false, askedPerMonth: 5 });
    expect(changed.fields).toEqual(['askedPerMonth', 'open']);
    expect(changed.panel).toMatchObject({ open: false, askedPerMonth: 5, version: 2 });
  });
});

describe('the day of the survey', () => {
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
  it.each([
    ['2026-10', week, '2026-10-01'],
    ['2026-11', week, '2026-11-02'],
    ['2026-08', week, '2026-08-03'],
    ['2026-08', ['saturday'], '2026-08-01'],
    ['2026-11', [], '2026-11-02'],
  ] as const)('of %s is the first on which the clinic works', (month, days, first) => {
    expect(firstWorkingDay(month, [...days])).toBe(first);
  });

  it('is made up for with the days of a span, once', () => {
    const within = (after: string, day: string) => surveyDayWithin({ after, day }, [...week]);
    expect(within('2026-10-31', '2026-11-01')).toBeNull();
    expect(within('2026-11-01', '2026-11-02')).toBe('2026-11-02');
    expect(within('2026-11-02', '2026-11-03')).toBeNull();
    expect(within('2026-10-28', '2026-11-04')).toBe('2026-11-02');
    expect(within('2026-09-30', '2026-10-07')).toBe('2026-10-01');
  });
});

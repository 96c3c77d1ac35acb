import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import type { Consent } from '../programs/consent.ts';
import type { ClinicMonth } from './cohort-month.ts';
import { countsHere } from './counted-once.ts';
import { paceAfter, waitOf } from './pace.ts';
import {
  crossingTotals,
  endOf,
  expectedMonths,
  isInPeriod,
  mayCross,
  monthsBeforeJoining,
  traitsOf,
} from './roster.ts';

const grantPeriod = { firstDay: '2026-09-15', lastDay: '2027-08-31' };
const program = { grantPeriod, closed: null };
const consent = (givenAt: string, endedAt: string | null = null): Consent => ({
  programId: idNumber('program', 1),
  foundationId: idNumber('organization', 2),
  foundationName: 'Harbor',
  programName: 'Portals',
  grantPeriod,
  wording: '2026-11',
  invitationId: idNumber('participationInvitation', 1),
  planId: null,
  status: endedAt === null ? 'active' : 'ended',
  givenBy: 'ana',
  givenAt,
  ended: endedAt === null ? null : { by: 'ana', at: endedAt, why: 'left' },
  version: 1,
});
const month = (name: string, totals: ClinicMonth['totals'] = { calls: { n: 1 } }) => ({
  month: name,
  totals,
});

describe('the months a clinic is expected to report', () => {
  it.each([
    ['joined before the grant began', '2026-08-01T00:00:00.000Z', null, [], '2026-09', '2027-08'],
    ['joined in its third month', '2026-11-20T00:00:00.000Z', null, [], '2026-11', '2027-08'],
    [
      'reported from before it joined',
      '2026-11-20T00:00:00.000Z',
      null,
      [month('2026-10')],
      '2026-10',
      '2027-08',
    ],
    [
      'took an earlier month back',
      '2026-11-20T00:00:00.000Z',
      null,
      [month('2026-10', {})],
      '2026-11',
      '2027-08',
    ],
    [
      'reported from before the grant',
      '2026-11-20T00:00:00.000Z',
      null,
      [month('2026-08')],
      '2026-11',
      '2027-08',
    ],
    ['left in January', '2026-09-20T00:00:00.000Z', '2027-01-03T00:00:00.000Z', [], '2026-09', '2026-12'],
    [
      'left in the month it joined',
      '2026-11-02T00:00:00.000Z',
      '2026-11-20T00:00:00.000Z',
      [],
      '2026-11',
      '2026-10',
    ],
    [
      'left after the grant',
      '2026-09-20T00:00:00.000Z',
      '2027-12-01T00:00:00.000Z',
      [],
      '2026-09',
      '2027-08',
    ],
  ] as const)('of one that %s', (_, givenAt, endedAt, held, from, until) => {
    expect(expectedMonths(consent(givenAt, endedAt), program, held)).toEqual({ from, until });
  });

  it('end with a program that was closed, whether or not its consents have ended yet', () => {
    const closed = { at: '2027-02-10T00:00:00.000Z', by: 'ana' };
    expect(endOf(consent('2026-09-20T00:00:00.000Z'), { closed })).toBe(closed.at);
    expect(expectedMonths(consent('2026-09-20T00:00:00.000Z'), { ...program, closed }, []).until).toBe(
      '2027-01',
    );
  });

  it('end with the program, though the consent was seen to end after it', () => {
    const closed = { at: '2027-02-28T23:59:59.000Z', by: 'ana' };
    const left = consent('2026-09-20T00:00:00.000Z', '2027-03-01T00:00:01.000Z');
    expect(endOf(left, { closed })).toBe(closed.at);
    expect(endOf(left, { closed: { at: '2027-04-01T00:00:00.000Z', by: 'ana' } })).toBe(left.ended?.at);
    expect(expectedMonths(left, { ...program, closed }, []).until).toBe('2027-01');
  });

  it('are looked for among those before it joined', () => {
    expect(monthsBeforeJoining({ givenAt: '2026-11-20T00:00:00.000Z' }, program)).toEqual([
      '2026-09',
      '2026-10',
    ]);
    expect(monthsBeforeJoining({ givenAt: '2026-09-20T00:00:00.000Z' }, program)).toEqual([]);
  });
});

it('lets cross what was approved by the end, and nothing later', () => {
  const end = '2027-01-03T00:00:00.000Z';
  expect(mayCross(end, end)).toBe(true);
  expect(mayCross('2027-01-03T00:00:00.001Z', end)).toBe(false);
  expect(mayCross('2030-01-01T00:00:00.000Z', null)).toBe(true);
  expect(['2026-08', '2026-09', '2027-08', '2027-09'].map((name) => isInPeriod(grantPeriod, name))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('a clinic in two programs of a foundation', () => {
  const [first, second] = [idNumber('program', 1), idNumber('program', 2)];
  const reported = { month: '2026-09', totals: { calls: { n: 1 } }, firstApprovedAt: '', version: 1 };
  const stands = (programId: string, isExpected: boolean, has: boolean) => ({
    programId,
    isExpected,
    month: has ? reported : null,
  });
  it.each([
    ['both have its month: in the first', stands(first, true, true), stands(second, true, true), true],
    ['only the second has its month: there', stands(first, true, false), stands(second, false, true), false],
    ['both wait for it: in the first', stands(first, true, false), stands(second, true, false), true],
    ['only the second waits for it: there', stands(first, false, false), stands(second, true, false), false],
  ] as const)('counts once where %s', (_, one, other, inFirst) => {
    expect(countsHere(one, [other])).toBe(inFirst);
    expect(countsHere(other, [one])).toBe(!inFirst);
  });
});

it('puts clinics into bands by their profile, each up to and including its bound', () => {
  const of = (patientsPerYear: number | null, percentPreferringSpanish: number | null) => {
    const profile = { ehrVendor: 'Quillstone', portalVendor: '', patientsPerYear, percentPreferringSpanish };
    const { size, languages } = traitsOf({ profile } as Parameters<typeof traitsOf>[0]);
    return [size, languages];
  };
  expect(of(null, null)).toEqual(['unknown', 'unknown']);
  expect(of(5000, 10)).toEqual(['to-5000', 'spanish-to-10']);
  expect(of(5001, 10.5)).toEqual(['to-20000', 'spanish-to-40']);
  expect(of(50_000, 40)).toEqual(['to-50000', 'spanish-to-40']);
  expect(of(50_001, 41)).toEqual(['over-50000', 'spanish-over-40']);
});

it('follows eight changes at once and then one every six minutes, and again eight after a quiet hour', () => {
  const scale = { burst: 8, intervalSeconds: 360 };
  const at = (seconds: number) => new Date(1_790_000_000_000 + seconds * 1000);
  let pace = 0;
  for (let count = 0; count < 8; count += 1) {
    expect(waitOf(scale, pace, at(0))).toBe(0);
    pace = paceAfter(scale, pace, at(0));
  }
  expect(waitOf(scale, pace, at(0))).toBe(360);
  expect(waitOf(scale, pace, at(359))).toBe(1);
  expect(waitOf(scale, pace, at(360))).toBe(0);
  pace = paceAfter(scale, pace, at(360));
  expect(waitOf(scale, pace, at(361))).toBe(359);
  expect(waitOf(scale, pace, at(360 + 8 * 360))).toBe(0);
  // Put out of turn, it waits no longer than a queue can hold its message back.
  for (let count = 0; count < 100; count += 1) pace = paceAfter(scale, pace, at(400));
  expect(waitOf(scale, pace, at(400))).toBe(360);
});

it('only standard measures and those the program added cross', () => {
  const own = idNumber('measure', 1);
  const asked = idNumber('measure', 2);
  const totals = {
    'phone-calls': { n: 7 },
    'portal-hits.results': { n: 4 },
    [own]: { n: 1 },
    [asked]: { n: 2, d: 3 },
  };
  const custom = [{ id: asked }] as unknown as Parameters<typeof crossingTotals>[1]['custom'];
  expect(crossingTotals(totals, { custom })).toEqual({
    'phone-calls': { n: 7 },
    'portal-hits.results': { n: 4 },
    [asked]: { n: 2, d: 3 },
  });
});

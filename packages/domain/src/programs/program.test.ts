import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '../arbitraries.test-support.ts';
import { program, someTerms, terms } from './program.test-support.ts';
import {
  datedMilestones,
  nextMilestone,
  phaseOf,
  programSchema,
  programTermsSchema,
  totalOf,
} from './program.ts';

describe('what a foundation says of a program', () => {
  it.each([
    ['no name', { name: '   ' }],
    ['a name that is too long', { name: 'x'.repeat(121) }],
    ['a grant number that is too long', { grantNumber: 'x'.repeat(61) }],
    ['cents', { awards: [{ ...terms.awards[0], dollars: 10.5 }] }],
    ['an award of nothing', { awards: [{ ...terms.awards[0], dollars: 0 }] }],
    ['an award without a label', { awards: [{ ...terms.awards[0], label: ' ' }] }],
    ['too many awards', { awards: Array.from({ length: 51 }, () => terms.awards[0]) }],
    ['a day that does not exist', { grantPeriod: { firstDay: '2026-02-30', lastDay: '2026-12-31' } }],
    ['a milestone of its own', { milestones: { ...terms.milestones, second: '2027-01-01' } }],
    ['a template without a version', { template: { id: 'mine' } }],
  ])('has no %s', (_, wrong) => {
    expect(programTermsSchema.safeParse({ ...terms, ...wrong }).success).toBe(false);
  });

  it('may leave out the grant number, the awards and the due dates', () => {
    const bare = {
      ...terms,
      grantNumber: '',
      awards: [],
      milestones: { startUp: null, midProject: null, final: null },
    };
    expect(programTermsSchema.safeParse(bare).success).toBe(true);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(someTerms, (some) => {
        expect(programSchema.parse({ ...program, ...some })).toEqual({ ...program, ...some });
      }),
    );
  });
});

describe('the sum of awards', () => {
  it('is 105,000 for 60,000 and 45,000, and 0 for none', () => {
    expect(totalOf(terms.awards)).toBe(105_000);
    expect(totalOf([])).toBe(0);
  });

  it('is the same in any order and by parts, to the dollar', () => {
    const some = fc.array(fc.record({ dollars: fc.integer({ min: 1, max: 1_000_000_000 }) }), {
      maxLength: 50,
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const sum = totalOf([...one, ...other]);
        expect(Number.isSafeInteger(sum)).toBe(true);
        expect(totalOf([...other, ...one].toReversed())).toBe(sum);
        expect(totalOf(one) + totalOf(other)).toBe(sum);
      }),
    );
  });
});

describe('the phase of a program', () => {
  it.each([
    ['2026-08-31', 'upcoming'],
    ['2026-09-01', 'running'],
    ['2027-08-31', 'running'],
    ['2027-09-01', 'ended'],
  ])('on %s is %s', (today, phase) => {
    expect(phaseOf(program, today)).toBe(phase);
  });

  it('is closed once it was closed, whatever the day', () => {
    const closed = { at: '2026-01-01T00:00:00.000Z', by: 'portolan' as const };
    expect(phaseOf({ ...program, closed }, '2020-01-01')).toBe('closed');
  });
});

describe('the next milestone', () => {
  it.each([
    ['2026-01-01', 'startUp'],
    ['2026-10-15', 'startUp'],
    ['2026-10-16', 'midProject'],
    ['2027-08-31', 'final'],
  ])('on %s is %s', (today, name) => {
    expect(nextMilestone(terms.milestones, today)?.name).toBe(name);
  });

  it('is none after the last, and where no date is set', () => {
    expect(nextMilestone(terms.milestones, '2027-09-01')).toBeNull();
    expect(nextMilestone({ startUp: null, midProject: null, final: null }, '2026-01-01')).toBeNull();
  });

  it('leaves out only milestones that have passed or have no date', () => {
    fc.assert(
      fc.property(someTerms, aDay, ({ milestones }, today) => {
        const next = nextMilestone(milestones, today);
        const open = datedMilestones(milestones).filter(({ dueDay }) => dueDay >= today);
        expect(next).toEqual(open[0] ?? null);
      }),
    );
  });
});

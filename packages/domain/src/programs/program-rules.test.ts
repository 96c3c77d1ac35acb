import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../days.ts';
import { someTerms, terms } from './program.test-support.ts';
import { datedMilestones, type ProgramTerms } from './program.ts';
import { type Breach, breachesOf } from './program-rules.ts';

const broken = (change: Partial<ProgramTerms>) => breachesOf({ ...terms, ...change });
const period = (firstDay: string, lastDay: string) =>
  broken({
    grantPeriod: { firstDay, lastDay },
    milestones: { startUp: null, midProject: null, final: null },
  });
const milestones = (startUp: string | null, midProject: string | null, final: string | null) =>
  broken({ milestones: { startUp, midProject, final } });
const breach = (pointer: string, message: Breach['message']): Breach[] => [{ pointer, message }];

describe('the rules of a program', () => {
  it('hold for a year with three milestones', () => {
    expect(breachesOf(terms)).toEqual([]);
  });

  it('let a period be one day, and not run backward', () => {
    expect(period('2026-09-01', '2026-09-01')).toEqual([]);
    expect(period('2026-09-01', '2026-08-31')).toEqual(breach('/grantPeriod/lastDay', 'period-reversed'));
  });

  it.each([
    ['2026-09-01', '2031-08-31', true],
    ['2026-09-01', '2031-09-01', false],
    ['2024-02-29', '2029-02-28', true],
    ['2024-02-29', '2029-03-01', false],
    ['2024-01-01', '2028-12-31', true],
  ])('let a period last five years: from %s to %s is %s', (firstDay, lastDay, fits) => {
    expect(period(firstDay, lastDay)).toEqual(fits ? [] : breach('/grantPeriod/lastDay', 'period-too-long'));
  });

  it('keep milestones within the period, its first and last day included', () => {
    expect(milestones('2026-09-01', null, '2027-08-31')).toEqual([]);
    expect(milestones('2026-08-31', null, null)).toEqual(
      breach('/milestones/startUp', 'milestone-outside-period'),
    );
    expect(milestones(null, null, '2027-09-01')).toEqual(
      breach('/milestones/final', 'milestone-outside-period'),
    );
  });

  it('keep milestones in order, whichever of them have a date', () => {
    expect(milestones('2027-03-01', '2027-03-01', null)).toEqual(
      breach('/milestones/midProject', 'milestones-out-of-order'),
    );
    expect(milestones('2027-03-01', null, '2026-10-15')).toEqual(
      breach('/milestones/final', 'milestones-out-of-order'),
    );
  });

  it('say of a period that runs backward only that', () => {
    expect(broken({ grantPeriod: { firstDay: '2027-09-01', lastDay: '2026-08-31' } })).toEqual(
      breach('/grantPeriod/lastDay', 'period-reversed'),
    );
  });

  it('do not measure one milestone by another that lies outside', () => {
    expect(milestones('2028-01-01', '2027-03-01', '2027-08-31')).toEqual(
      breach('/milestones/startUp', 'milestone-outside-period'),
    );
  });

  it('know each award once', () => {
    const [award] = terms.awards;
    if (award === undefined) throw new Error('There is no award');
    expect(broken({ awards: [...terms.awards, award] })).toEqual(breach('/awards/2/id', 'award-repeated'));
  });

  it('hold exactly when days and ids are as they should be', () => {
    fc.assert(
      fc.property(someTerms, (some) => {
        const { firstDay, lastDay } = some.grantPeriod;
        const days = datedMilestones(some.milestones).map(({ dueDay }) => dueDay);
        const length = daysBetween(firstDay, addDays(lastDay, 1));
        // Five years have 1826 or 1827 days: between the two, the calendar decides, and examples show how.
        fc.pre(length <= 1825 || length > 1827);
        const well =
          length > 0 &&
          length <= 1825 &&
          days.every((day) => day >= firstDay && day <= lastDay) &&
          days.every((day, index) => index === 0 || day > (days[index - 1] ?? '')) &&
          new Set(some.awards.map(({ id }) => id)).size === some.awards.length;
        expect(breachesOf(some).length === 0).toBe(well);
      }),
    );
  });

  it('name each field once, and one that is there', () => {
    fc.assert(
      fc.property(someTerms, (some) => {
        const pointers = breachesOf(some).map(({ pointer }) => pointer);
        expect(new Set(pointers).size).toBe(pointers.length);
        for (const pointer of pointers) {
          const steps = pointer.slice(1).split('/');
          const found = steps.reduce<unknown>((value, step) => Object(value)[step], some);
          expect(found).toBeTypeOf('string');
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { dueDaysOf, giveDueDay, nudge, wasNudgedToday } from './extending.ts';
import { undecidedGrantee } from './grantee.ts';
import { milestoneNames } from './milestone-name.ts';
import { program } from './program.test-support.ts';

const grantee = undecidedGrantee(program.id, 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K');
const codeOf = (result: ReturnType<typeof giveDueDay>) => (result.ok ? null : result.failure.code);

describe('a date of its own', () => {
  it('takes the place of the program’s, and gives it back', () => {
    const given = giveDueDay(program, grantee, 'startUp', '2026-11-15');
    expect(given).toMatchObject({ ok: true, value: { version: 1, dueDays: { startUp: '2026-11-15' } } });
    if (!given.ok) return;
    expect(dueDaysOf(program, given.value)).toEqual({ ...program.milestones, startUp: '2026-11-15' });
    expect(giveDueDay(program, given.value, 'startUp', null)).toMatchObject({
      value: { version: 2, dueDays: grantee.dueDays },
    });
  });

  it('lies where the program takes plans, and between the milestones before and after', () => {
    const { firstDay, lastDay } = program.grantPeriod;
    const final = (day: string) => codeOf(giveDueDay(program, grantee, 'final', day));
    expect(final(addDays(lastDay, 90))).toBeNull();
    expect(final(addDays(lastDay, 91))).toBe('due-day-outside-program');
    expect(final(addDays(firstDay, -1))).toBe('due-day-outside-program');
    expect(codeOf(giveDueDay(program, grantee, 'startUp', '2027-03-01'))).toBe('milestones-out-of-order');
    const aDay = fc
      .integer({ min: -30, max: 500 })
      .map((days) => addDays(program.grantPeriod.firstDay, days));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...milestoneNames), aDay), { maxLength: 8 }),
        (wishes) => {
          const last = wishes.reduce((before, [name, day]) => {
            const given = giveDueDay(program, before, name, day);
            return given.ok ? given.value : before;
          }, grantee);
          const days = Object.values(dueDaysOf(program, last));
          expect(days).toEqual([...new Set(days)].toSorted());
        },
      ),
    );
  });
});

it('a clinic is nudged about a milestone once a day, by the calendar of the foundation', () => {
  const nudged = nudge(grantee, 'startUp', new Date('2026-10-20T15:00:00Z'));
  const at = (instant: string) => wasNudgedToday(nudged, 'startUp', 'America/Denver', new Date(instant));
  expect([at('2026-10-21T05:59:00Z'), at('2026-10-21T06:00:00Z')]).toEqual([true, false]);
  expect(wasNudgedToday(nudged, 'final', 'America/Denver', new Date('2026-10-20T15:00:00Z'))).toBe(false);
});

import { type Day, dayIn } from '../days.ts';
import { fail, type Result, succeed } from '../result.ts';
import { closesOn } from './close-program.ts';
import type { Grantee } from './grantee.ts';
import { type MilestoneName, milestoneNames } from './milestone-name.ts';
import type { Milestones, Program } from './program.ts';

/** The days by which this clinic hands in: its own where it has some, otherwise the program's. */
export const dueDaysOf = (
  program: Pick<Program, 'milestones'>,
  grantee: Pick<Grantee, 'dueDays'>,
): Milestones => ({
  startUp: grantee.dueDays.startUp ?? program.milestones.startUp,
  midProject: grantee.dueDays.midProject ?? program.milestones.midProject,
  final: grantee.dueDays.final ?? program.milestones.final,
});

type ExtensionFailure = 'due-day-outside-program' | 'milestones-out-of-order';

/**
 * Gives one clinic a day of its own for a milestone; null gives it the program's again. A day of one's own lies between the
 * grant period's first day and the last on which the program takes plans, and between the clinic's days for the milestones
 * before and after.
 */
export const giveDueDay = (
  program: Pick<Program, 'milestones' | 'grantPeriod'>,
  grantee: Grantee,
  milestone: MilestoneName,
  dueDay: Day | null,
): Result<Grantee, { readonly code: ExtensionFailure }> => {
  const dueDays = { ...grantee.dueDays, [milestone]: dueDay };
  if (dueDay !== null && (dueDay < program.grantPeriod.firstDay || dueDay >= closesOn(program)))
    return fail({ code: 'due-day-outside-program' });
  const effective = dueDaysOf(program, { dueDays });
  const days = milestoneNames.flatMap((name) => effective[name] ?? []);
  // Taking a day back always works: the program's own dates are the program's matter.
  if (dueDay !== null && days.some((day, index) => index > 0 && day <= (days[index - 1] ?? '')))
    return fail({ code: 'milestones-out-of-order' });
  return succeed({ ...grantee, dueDays, version: grantee.version + 1 });
};

/** Whether a clinic was nudged about a milestone on the day it is now at the foundation: once a day is enough. */
export const wasNudgedToday = (
  grantee: Pick<Grantee, 'nudgedAt'>,
  milestone: MilestoneName,
  timeZone: string,
  now: Date,
): boolean => {
  const last = grantee.nudgedAt[milestone];
  return last !== null && dayIn(timeZone, new Date(last)) === dayIn(timeZone, now);
};

export const nudge = (grantee: Grantee, milestone: MilestoneName, now: Date): Grantee => ({
  ...grantee,
  nudgedAt: { ...grantee.nudgedAt, [milestone]: now.toISOString() },
  version: grantee.version + 1,
});

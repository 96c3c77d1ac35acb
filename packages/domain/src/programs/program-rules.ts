import type { Day } from '../days.ts';
import { milestoneNames } from './milestone-name.ts';
import type { GrantPeriod, ProgramTerms } from './program.ts';

/** A program that pays for longer is two programs. */
const longestPeriodYears = 5;

export const programRules = [
  'period-reversed',
  'period-too-long',
  'milestone-outside-period',
  'milestones-out-of-order',
  'award-repeated',
] as const;
export type ProgramRule = (typeof programRules)[number];
export const isProgramRule = (code: string): code is ProgramRule =>
  programRules.some((rule) => rule === code);

/** A rule that does not hold, and by JSON pointer the field to mend it in. */
export type Breach = { readonly pointer: string; readonly message: ProgramRule };

/** The same day some years later, which may be a 29th of February that does not exist: only to be compared with. */
const anniversary = (day: Day, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const periodBreaches = ({ firstDay, lastDay }: GrantPeriod): Breach[] => {
  const pointer = '/grantPeriod/lastDay';
  if (lastDay < firstDay) return [{ pointer, message: 'period-reversed' }];
  return lastDay >= anniversary(firstDay, longestPeriodYears)
    ? [{ pointer, message: 'period-too-long' }]
    : [];
};

const milestoneBreaches = ({ grantPeriod, milestones }: ProgramTerms): Breach[] => {
  const { firstDay, lastDay } = grantPeriod;
  // Nothing lies within a period that runs backward: that is the one thing to mend.
  if (lastDay < firstDay) return [];
  const breaches: Breach[] = [];
  let before: Day | null = null;
  for (const name of milestoneNames) {
    const dueDay: Day | null = milestones[name];
    if (dueDay === null) continue;
    const pointer = `/milestones/${name}`;
    if (dueDay < firstDay || dueDay > lastDay) {
      breaches.push({ pointer, message: 'milestone-outside-period' });
      continue;
    }
    if (before !== null && dueDay <= before) breaches.push({ pointer, message: 'milestones-out-of-order' });
    before = dueDay;
  }
  return breaches;
};

const awardBreaches = ({ awards }: ProgramTerms): Breach[] =>
  awards.flatMap(({ id }, index) =>
    awards.findIndex((award) => award.id === id) < index
      ? [{ pointer: `/awards/${index}/id`, message: 'award-repeated' }]
      : [],
  );

/** Every rule that the terms of a program break, at most one a field; empty when all is well. */
export const breachesOf = (terms: ProgramTerms): Breach[] => [
  ...periodBreaches(terms.grantPeriod),
  ...milestoneBreaches(terms),
  ...awardBreaches(terms),
];

import { type Month, monthIn } from '@portolan/domain/months';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Milestones } from '@portolan/domain/programs/program';
import type { Element } from '@portolan/domain/work-plans/element';

/** Something that happened in a month, to be marked on charts. It is the cause of nothing. */
export type Happening =
  | {
      readonly kind: 'milestone';
      readonly month: Month;
      readonly name: MilestoneName;
      readonly program: string;
    }
  | { readonly kind: 'campaign'; readonly month: Month; readonly name: string }
  | { readonly kind: 'done'; readonly month: Month; readonly text: string };

type SentCampaign = {
  readonly name: string;
  readonly run: { readonly startedAt: string | null } | null;
};
type ProgramDates = { readonly name: string; readonly milestones: Milestones };

/**
 * Milestones of programs, campaigns in the month in which they began to go out, and activities that are done, in the last month
 * that they took. What has no month is not among them.
 */
export const happeningsOf = (
  programs: readonly ProgramDates[],
  elements: readonly Pick<Element, 'activities'>[],
  campaigns: readonly SentCampaign[],
  timeZone: string,
): Happening[] => [
  ...programs.flatMap(({ name: program, milestones }) =>
    milestoneNames.flatMap((name): Happening[] => {
      const day = milestones[name];
      return day === null ? [] : [{ kind: 'milestone', month: day.slice(0, 7), name, program }];
    }),
  ),
  ...campaigns.flatMap(({ name, run }): Happening[] =>
    run === null || run.startedAt === null
      ? []
      : [{ kind: 'campaign', month: monthIn(timeZone, new Date(run.startedAt)), name }],
  ),
  ...elements.flatMap(({ activities }) =>
    activities.flatMap(({ list, removedAt, timeframe, text }): Happening[] =>
      list === 'completed' && removedAt === null && timeframe !== null && text.trim() !== ''
        ? [{ kind: 'done', month: timeframe.lastMonth, text: text.trim() }]
        : [],
    ),
  ),
];

/** Happenings by month, the first month first; milestones before campaigns, and those before what was done. */
export const byMonth = (
  happenings: readonly Happening[],
): { readonly month: Month; readonly happenings: readonly Happening[] }[] => {
  const months = new Map<Month, Happening[]>();
  for (const happening of happenings) {
    const known = months.get(happening.month) ?? [];
    known.push(happening);
    months.set(happening.month, known);
  }
  return [...months]
    .map(([month, those]) => ({ month, happenings: those }))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
};

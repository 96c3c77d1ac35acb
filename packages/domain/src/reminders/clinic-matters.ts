import { addDays, type Day, dayIn } from '../days.ts';
import { addMonths, type Month } from '../months.ts';
import type { Consent } from '../programs/consent.ts';
import type { JoinedProgram } from '../programs/joined-program.ts';
import type { MilestoneName } from '../programs/milestone-name.ts';
import { type Attempt, hasHandedIn, standingAt } from '../programs/milestone-status.ts';
import { datedMilestones } from '../programs/program.ts';
import type { Review } from '../programs/review.ts';
import { dueActivities } from '../work-plans/due-activities.ts';
import type { Element } from '../work-plans/element.ts';
import { isWithin, type Span } from './sent-mail.ts';

/** A plan that is to be handed in. */
export type MilestoneMatter = {
  readonly programId: string;
  readonly programName: string;
  readonly foundationName: string;
  readonly milestone: MilestoneName;
  readonly dueDay: Day;
  /** It was handed in, and the foundation asked for changes. */
  readonly isSentBack: boolean;
};

/** What a foundation decided about a plan that was handed in. */
export type DecisionMatter = Pick<
  MilestoneMatter,
  'programId' | 'programName' | 'foundationName' | 'milestone'
> & { readonly decision: 'accepted' | 'changes-asked' };

/** A row of the plan that somebody answers for. */
export type ActivityMatter = {
  readonly planId: string;
  readonly elementId: string;
  readonly text: string;
  readonly lastMonth: Month;
};

/** Days before a due day on which it is recalled. */
const daysBefore = [14, 3, 0] as const;
/** Days after it: once soon, then every week for a quarter of a year. */
const firstDayLate = 3;
const weeksLate = 12;

/** The days on which a milestone is recalled that is not handed in, or was sent back. */
export const milestoneDays = (dueDay: Day): Day[] => [
  ...daysBefore.map((count) => addDays(dueDay, -count)),
  ...Array.from({ length: weeksLate + 1 }, (_, week) => addDays(dueDay, firstDayLate + 7 * week)),
];

/** The days on which a planned row is recalled: as its last month begins, a week before that month ends, and as it is over. */
export const activityDays = (lastMonth: Month): Day[] => {
  const over = `${addMonths(lastMonth, 1)}-01`;
  return [`${lastMonth}-01`, addDays(over, -7), over];
};

/** Of a program, all that the clinic has handed in for it. */
type Handed = (programId: string) => readonly Attempt[];

const matterOf = (
  program: JoinedProgram,
  milestone: MilestoneName,
  dueDay: Day,
  isSentBack: boolean,
): MilestoneMatter => ({
  programId: program.programId,
  programName: program.name,
  foundationName: program.foundationName,
  milestone,
  dueDay,
  isSentBack,
});

/** What a clinic still has to hand in and is recalled in this span, each milestone once. Closed programs ask for nothing. */
export const milestoneMatters = (
  programs: readonly JoinedProgram[],
  attemptsOf: Handed,
  span: Span,
): MilestoneMatter[] =>
  programs
    .filter(({ closedAt }) => closedAt === null)
    .flatMap((program) =>
      datedMilestones(program.milestones)
        .filter(({ dueDay }) => milestoneDays(dueDay).some((day) => isWithin(day, span)))
        .flatMap(({ name, dueDay }) => {
          const { state } = standingAt(attemptsOf(program.programId), name);
          return state === 'open' || state === 'changes-asked'
            ? [matterOf(program, name, dueDay, state === 'changes-asked')]
            : [];
        }),
    );

/**
 * What foundations decided on days whose next morning is in this span, by the clinic's own clock: each decision once, unless
 * something newer has taken its place since.
 */
export const decisionMatters = (
  consents: readonly Pick<Consent, 'programId' | 'programName' | 'foundationName'>[],
  attemptsOf: Handed,
  reviewsOf: (programId: string) => readonly Review[],
  timeZone: string,
  span: Span,
): DecisionMatter[] =>
  consents.flatMap(({ programId, programName, foundationName }) =>
    reviewsOf(programId).flatMap(({ submissionId, milestone, decided }) => {
      if (decided === null) return [];
      if (!isWithin(addDays(dayIn(timeZone, new Date(decided.at)), 1), span)) return [];
      const { state, attempt } = standingAt(attemptsOf(programId), milestone);
      if (attempt?.id !== submissionId || state === 'submitted' || state === 'open') return [];
      return [{ programId, programName, foundationName, milestone, decision: state }];
    }),
  );

/** The rows a member answers for that are recalled in this span, each once. */
export const activityMatters = (
  elements: readonly Element[],
  personId: string,
  span: Span,
): ActivityMatter[] =>
  dueActivities(elements, personId)
    .filter(({ lastMonth }) => activityDays(lastMonth).some((day) => isWithin(day, span)))
    .map(({ planId, elementId, activity, lastMonth }) => ({
      planId,
      elementId,
      text: activity.text,
      lastMonth,
    }))
    .toSorted((one, other) =>
      one.lastMonth < other.lastMonth ? -1 : Number(one.lastMonth > other.lastMonth),
    );

/** A nudge that should be passed on: what it is about, and when the foundation gave it. */
export type NudgeMatter = MilestoneMatter & { readonly nudgedAt: string };

/** Older nudges are not passed on any more: what is still late is recalled every week. */
const nudgeLivesMs = 3 * 86_400_000;

/** The nudges of a program that are fresh at `now`, about milestones that have a date and are not handed in. */
export const nudgeMatters = (
  program: JoinedProgram,
  attempts: readonly Attempt[],
  now: Date,
): NudgeMatter[] =>
  program.closedAt !== null
    ? []
    : datedMilestones(program.milestones).flatMap(({ name, dueDay }) => {
        const nudgedAt = program.nudgedAt[name];
        if (nudgedAt === null || now.getTime() - Date.parse(nudgedAt) > nudgeLivesMs) return [];
        return hasHandedIn(attempts, name) ? [] : [{ ...matterOf(program, name, dueDay, false), nudgedAt }];
      });

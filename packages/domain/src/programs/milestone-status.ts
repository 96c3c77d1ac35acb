import { type Day, daysBetween } from '../days.ts';
import type { MilestoneName } from './milestone-name.ts';
import { type DatedMilestone, datedMilestones, type Milestones } from './program.ts';
import type { Review } from './review.ts';
import type { Submission } from './submission.ts';

/** Days before a due date from which it is said to be soon. */
export const soonDays = 14;

/** From what waits for somebody to what is settled. */
export const milestoneStates = [
  'submitted',
  'late',
  'due-today',
  'due-soon',
  'changes-asked',
  'not-due',
  'undated',
  'accepted',
] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** One time a milestone was handed in, and what the foundation said of it. */
export type Attempt = Pick<Submission, 'id' | 'milestone' | 'attempt' | 'submittedAt' | 'reopenedAt'> & {
  readonly decision: Review['decision'];
};

/** Where one clinic stands at one milestone. `days` to the due date, below zero when it has passed; null without one. */
export type MilestoneStatus = {
  readonly state: MilestoneState;
  readonly days: number | null;
  /** The attempt that the state is about; null as long as nothing stands. */
  readonly attempt: Attempt | null;
};

export const attemptOf = (submission: Submission, review: Review | null): Attempt => ({
  id: submission.id,
  milestone: submission.milestone,
  attempt: submission.attempt,
  submittedAt: submission.submittedAt,
  reopenedAt: submission.reopenedAt,
  decision: review?.decision ?? 'open',
});

/** The last time something was handed in; undefined where nothing was. */
export const latestAttempt = <Handed extends Pick<Attempt, 'attempt'>>(
  attempts: readonly Handed[],
): Handed | undefined => attempts.toSorted((one, other) => other.attempt - one.attempt)[0];

type Standing =
  | { readonly state: 'accepted' | 'changes-asked' | 'submitted'; readonly attempt: Attempt }
  | { readonly state: 'open'; readonly attempt: null };

/**
 * What stands of all that a clinic handed in for a milestone, on any day. Acceptance is final, whatever was reopened in the
 * same moment; a request for changes stands until the next attempt; what was reopened before anybody answered counts as not
 * handed in.
 */
const standingOf = (attempts: readonly Attempt[]): Standing => {
  const accepted = attempts.find(({ decision }) => decision === 'accepted');
  if (accepted !== undefined) return { state: 'accepted', attempt: accepted };
  const latest = latestAttempt(attempts);
  if (latest?.decision === 'changes-asked') return { state: 'changes-asked', attempt: latest };
  return latest?.reopenedAt === null
    ? { state: 'submitted', attempt: latest }
    : { state: 'open', attempt: null };
};

/** What stands of a milestone among all attempts of one clinic. */
export const standingAt = (attempts: readonly Attempt[], milestone: MilestoneName): Standing =>
  standingOf(attempts.filter((attempt) => attempt.milestone === milestone));

/** Whether anything stands of a milestone, whatever the foundation has said of it. */
export const hasHandedIn = (attempts: readonly Attempt[], milestone: MilestoneName): boolean =>
  standingAt(attempts, milestone).attempt !== null;

const byDate = (days: number | null): MilestoneState => {
  if (days === null) return 'undated';
  if (days < 0) return 'late';
  if (days === 0) return 'due-today';
  return days <= soonDays ? 'due-soon' : 'not-due';
};

/** Where a clinic stands at a milestone on a day; `attempts` are those at this milestone. */
export const milestoneStatus = (
  dueDay: Day | null,
  attempts: readonly Attempt[],
  today: Day,
): MilestoneStatus => {
  const days = dueDay === null ? null : daysBetween(today, dueDay);
  const standing = standingOf(attempts);
  return standing.state === 'open'
    ? { state: byDate(days), days, attempt: null }
    : { state: standing.state, days, attempt: standing.attempt };
};

/** Where a clinic stands at each milestone that has a due date, in order; `attempts` are those at all of them. */
export const datedStatuses = (
  milestones: Milestones,
  attempts: readonly Attempt[],
  today: Day,
): (DatedMilestone & MilestoneStatus)[] =>
  datedMilestones(milestones).map((milestone) => ({
    ...milestone,
    ...milestoneStatus(
      milestone.dueDay,
      attempts.filter((attempt) => attempt.milestone === milestone.name),
      today,
    ),
  }));

/** The first dated milestone that the clinic has still to hand in, late or ahead; null where none is left. */
export const firstOpenMilestone = (
  milestones: Milestones,
  attempts: readonly Attempt[],
  today: Day,
): (DatedMilestone & MilestoneStatus) | null =>
  datedStatuses(milestones, attempts, today).find(
    ({ state }) => state !== 'accepted' && state !== 'submitted',
  ) ?? null;

import type { Month } from '../months.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Responsible } from '../work-plans/activity.ts';
import type { Element } from '../work-plans/element.ts';
import { type ElementState, summarizeElement } from '../work-plans/element-state.ts';
import type { WorkPlanTemplate } from '../work-plans/template.ts';
import type { WorkPlan } from '../work-plans/work-plan.ts';
import type { MilestoneName } from './milestone-name.ts';
import { type Attempt, latestAttempt } from './milestone-status.ts';
import { inOrder, rowsInSight } from './missing-in-plan.ts';
import type { Review } from './review.ts';
import type { Submission, SubmittedElement } from './submission.ts';

/** A milestone handed in more often than this is a script gone wrong. */
export const mostAttempts = 30;

type AttemptFailure = 'already-submitted' | 'milestone-accepted' | 'too-many-attempts';

/** The number of the next attempt; refused while one stands, and for good once one was accepted. */
export const nextAttempt = (
  attempts: readonly Attempt[],
): Result<number, { readonly code: AttemptFailure }> => {
  if (attempts.some(({ decision }) => decision === 'accepted')) return fail({ code: 'milestone-accepted' });
  const latest = latestAttempt(attempts);
  if (latest === undefined) return succeed(1);
  if (latest.reopenedAt === null && latest.decision === 'open') return fail({ code: 'already-submitted' });
  return latest.attempt >= mostAttempts ? fail({ code: 'too-many-attempts' }) : succeed(latest.attempt + 1);
};

/** What is handed in: a plan as it is now, for one milestone of one program. */
export type HandingIn = {
  readonly id: string;
  readonly programId: string;
  readonly clinicId: string;
  readonly milestone: MilestoneName;
  readonly attempt: number;
  readonly plan: WorkPlan;
  readonly template: Pick<WorkPlanTemplate, 'elements'>;
  readonly elements: readonly Element[];
  /** The month it is at the clinic: states follow from it. */
  readonly month: Month;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: Date;
};

/** The head of a submission. */
export const handIn = ({ plan, template, elements, by, now, ...given }: HandingIn): Submission => ({
  ...given,
  planId: plan.id,
  planName: plan.name,
  template: plan.template,
  firstMonth: plan.firstMonth,
  states: Object.fromEntries(
    inOrder(template, elements, plan.id).map((part): [string, ElementState] => [
      part.template.id,
      summarizeElement(part.template, part.element, given.month).state,
    ]),
  ),
  submittedBy: by.id,
  submittedByName: by.name,
  submittedAt: now.toISOString(),
  reopenedAt: null,
  version: 1,
});

/** The elements as they are kept for good: what is in sight, and people by name (null where somebody is gone). */
export const freeze = (
  { id, plan, template, elements }: Pick<HandingIn, 'id' | 'plan' | 'template' | 'elements'>,
  nameOf: (responsible: Responsible) => string | null,
): SubmittedElement[] =>
  inOrder(template, elements, plan.id).map(({ element }) => ({
    submissionId: id,
    id: element.id,
    version: element.version,
    answers: Object.fromEntries(Object.entries(element.answers).filter(([, answer]) => answer !== null)),
    activities: rowsInSight(element).map(
      ({ suggestionId: _, removedAt: __, fromResponse: ___, responsible, ...row }) => ({
        ...row,
        responsible: responsible === null ? null : nameOf(responsible),
      }),
    ),
  }));

/** Everybody who is named in these elements by their id. */
export const membersNamedIn = (elements: readonly Element[]): string[] => [
  ...new Set(
    elements.flatMap((element) =>
      rowsInSight(element).flatMap(({ responsible }) =>
        responsible?.kind === 'member' ? [responsible.personId] : [],
      ),
    ),
  ),
];

/** Opens a submission again, so that another can be handed in; what is open already stays as it is. */
export const reopen = (
  submission: Submission,
  review: Review | null,
  now: Date,
): Result<Submission, { readonly code: 'milestone-accepted' }> => {
  if (review?.decision === 'accepted') return fail({ code: 'milestone-accepted' });
  if (submission.reopenedAt !== null) return succeed(submission);
  return succeed({ ...submission, reopenedAt: now.toISOString(), version: submission.version + 1 });
};

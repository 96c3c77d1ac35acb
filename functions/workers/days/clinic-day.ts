import type { Database } from '@portolan/data/clients';
import { openFeedbackSettings } from '@portolan/data/feedback/feedback-settings';
import { openOpenResponses } from '@portolan/data/feedback/open-responses';
import { openWorkingTime } from '@portolan/data/organizations/working-time';
import { openConsents } from '@portolan/data/programs/consents';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import type { Response } from '@portolan/domain/feedback/response';
import { type Attempt, attemptOf } from '@portolan/domain/programs/milestone-status';
import type { Review } from '@portolan/domain/programs/review';
import {
  activityMatters,
  decisionMatters,
  type MilestoneMatter,
  milestoneMatters,
} from '@portolan/domain/reminders/clinic-matters';
import { feedbackMatter } from '@portolan/domain/reminders/feedback-matter';
import type { Span } from '@portolan/domain/reminders/sent-mail';
import type { Element } from '@portolan/domain/work-plans/element';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { type Matters, noMatters } from './matters.ts';
import type { Reader } from './people.ts';

/** The plan of this year is among the latest ones. */
const plansLookedAt = 20;

const currentElements = async (database: Database, clinicId: string, { day }: Span): Promise<Element[]> => {
  const { items } = await openWorkPlans(database, clinicId).newestFirst({ limit: plansLookedAt });
  const plan = currentPlan(items, day.slice(0, 7));
  return plan === undefined ? [] : openElements(database, clinicId).ofPlan(plan.id);
};

/** What a clinic has handed in for one of its programs, and what it was told of it. */
type Handed = { readonly attempts: readonly Attempt[]; readonly reviews: readonly Review[] };

export const handedIn = async (database: Database, clinicId: string, programId: string): Promise<Handed> => {
  const [submissions, reviews] = await Promise.all([
    openSubmissions(database, clinicId).ofClinic(programId, clinicId),
    openReviews(database, clinicId).ofClinic(programId, clinicId),
  ]);
  const reviewOf = new Map(reviews.map((review) => [review.submissionId, review]));
  return { reviews, attempts: submissions.map((one) => attemptOf(one, reviewOf.get(one.id) ?? null)) };
};

/** Responses that one letter counts: the oldest, and with them those that are late. */
const pagesCounted = 10;

const openFeedback = async (database: Database, clinicId: string): Promise<Response[]> => {
  const found: Response[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= pagesCounted; page += 1) {
    const { items, nextCursor } = await openOpenResponses(database, clinicId).oldestFirst({
      limit: 100,
      cursor,
    });
    found.push(...items);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found;
};

/** Who hands plans in. */
export const handsIn = ({ membership: { role } }: Reader): boolean => role === 'owner' || role === 'editor';

/** What each of a clinic's people is told of and reminded of in these days. */
export const clinicMatters = async (
  database: Database,
  clinicId: string,
  span: Span,
): Promise<(reader: Reader) => Matters> => {
  const [programs, consents, elements, working, open, service] = await Promise.all([
    openJoinedPrograms(database, clinicId).all(),
    // A program that is over is told of no more, but what was decided about it is.
    openConsents(database, clinicId).all(),
    currentElements(database, clinicId, span),
    openWorkingTime(database, clinicId)(),
    openFeedback(database, clinicId),
    openFeedbackSettings(database, clinicId).find(),
  ]);
  const ids = new Set([...programs, ...consents].map(({ programId }) => programId));
  const handed = new Map(
    await Promise.all([...ids].map(async (id) => [id, await handedIn(database, clinicId, id)] as const)),
  );
  const attemptsOf = (programId: string) => handed.get(programId)?.attempts ?? [];
  const reviewsOf = (programId: string) => handed.get(programId)?.reviews ?? [];
  const decisions = decisionMatters(consents, attemptsOf, reviewsOf, working.timeZone, span);
  const isDecided = ({ programId, milestone }: MilestoneMatter) =>
    decisions.some((decision) => decision.programId === programId && decision.milestone === milestone);
  const milestones = milestoneMatters(programs, attemptsOf, span).filter((matter) => !isDecided(matter));
  const feedbackOf = (reader: Reader) =>
    feedbackMatter(open, service, working, span, handsIn(reader) ? null : reader.person.id);
  return (reader) => ({
    ...noMatters,
    feedback: [feedbackOf(reader)].filter((matter) => matter !== null),
    ...(handsIn(reader) && { decisions, milestones }),
    activities: activityMatters(elements, reader.person.id, span),
  });
};

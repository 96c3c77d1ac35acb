import { addDays, type Day } from '../days.ts';
import { dueDaysOf } from '../programs/extending.ts';
import { type Grantee, undecidedGrantee } from '../programs/grantee.ts';
import { type MilestoneName, milestoneNames } from '../programs/milestone-name.ts';
import { attemptOf, hasHandedIn } from '../programs/milestone-status.ts';
import type { Participation } from '../programs/participation.ts';
import type { Program } from '../programs/program.ts';
import type { Review } from '../programs/review.ts';
import type { Submission } from '../programs/submission.ts';
import { isWithin, type Span } from './sent-mail.ts';

/** Where the clinics of a program stand at a milestone that is, or was, due. */
export type CohortMatter = {
  readonly programId: string;
  readonly programName: string;
  readonly milestone: MilestoneName;
  /** The latest day by which one of these clinics should have handed in. */
  readonly dueDay: Day;
  /** Of so many clinics whose day has come, so many have handed in. */
  readonly clinics: number;
  readonly handedIn: number;
  /** The names of the others, in the order of the alphabet. */
  readonly missing: readonly string[];
};

/** A program with what a foundation decided about its clinics. */
export type Cohort = {
  readonly program: Program;
  readonly participations: readonly Participation[];
  readonly grantees: readonly Grantee[];
};

/** What the clinics of a program handed in, and what the foundation said of it. */
export type HandedIn = {
  readonly submissions: readonly Submission[];
  readonly reviews: readonly Review[];
};

type DueClinic = { readonly clinicId: string; readonly name: string; readonly dueDay: Day };
/** A milestone that is told of, with the clinics whose day has come, in the order of their names. */
export type DueMilestone = { readonly milestone: MilestoneName; readonly clinics: readonly DueClinic[] };

/** Days after a due day on which those who are late are told of once more. */
const secondLook = 3;

const { compare } = new Intl.Collator();

/** The milestones that something may be told of in this span, by their days alone: on most days none. */
export const dueMilestones = (
  { program, participations, grantees }: Cohort,
  span: Span,
): readonly DueMilestone[] => {
  if (program.closed !== null) return [];
  const granteeOf = new Map(grantees.map((grantee) => [grantee.clinicId, grantee]));
  const clinics = participations
    .filter(({ status }) => status === 'active')
    .map(({ clinicId, name }) => {
      const grantee = granteeOf.get(clinicId) ?? undecidedGrantee(program.id, clinicId);
      return { clinicId, name, dueDays: dueDaysOf(program, grantee) };
    });
  return milestoneNames.flatMap((milestone) => {
    const due = clinics.flatMap(({ clinicId, name, dueDays }) => {
      const dueDay = dueDays[milestone];
      return dueDay === null || dueDay > span.day ? [] : [{ clinicId, name, dueDay }];
    });
    const isTold = [...new Set(due.map(({ dueDay }) => dueDay))].some(
      (day) => isWithin(day, span) || isWithin(addDays(day, secondLook), span),
    );
    if (!isTold) return [];
    return [{ milestone, clinics: due.toSorted((one, other) => compare(one.name, other.name)) }];
  });
};

/**
 * What somebody of a foundation is told of a program in this span: on the days on which its clinics hand in, how many have,
 * and three days later, who has not. All is reckoned once; each reader is told of the clinics they may know of (`isSeen`).
 */
export const cohortMatters = (
  program: Program,
  due: readonly DueMilestone[],
  { submissions, reviews }: HandedIn,
  span: Span,
): ((isSeen: (clinicId: string) => boolean) => CohortMatter[]) => {
  const reviewOf = new Map(reviews.map((review) => [review.submissionId, review]));
  const submittedBy = Map.groupBy(submissions, ({ clinicId }) => clinicId);
  const attemptsOf = (clinicId: string) =>
    (submittedBy.get(clinicId) ?? []).map((one) => attemptOf(one, reviewOf.get(one.id) ?? null));
  const standings = due.map(({ milestone, clinics }) => ({
    milestone,
    clinics: clinics.map((clinic) => ({
      ...clinic,
      isMissing: !hasHandedIn(attemptsOf(clinic.clinicId), milestone),
    })),
  }));
  return (isSeen) =>
    standings.flatMap(({ milestone, clinics }) => {
      const seen = clinics.filter(({ clinicId }) => isSeen(clinicId));
      const missing = seen.filter(({ isMissing }) => isMissing);
      const isDue = seen.some(({ dueDay }) => isWithin(dueDay, span));
      const isLate = missing.some(({ dueDay }) => isWithin(addDays(dueDay, secondLook), span));
      if (!isDue && !isLate) return [];
      return [
        {
          programId: program.id,
          programName: program.name,
          milestone,
          dueDay:
            seen
              .map(({ dueDay }) => dueDay)
              .toSorted()
              .at(-1) ?? span.day,
          clinics: seen.length,
          handedIn: seen.length - missing.length,
          missing: missing.map(({ name }) => name),
        },
      ];
    });
};

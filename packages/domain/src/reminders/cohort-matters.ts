import { addDays, type Day } from '../days.ts';
import { dueDaysOf } from '../programs/extending.ts';
import { type Grantee, undecidedGrantee } from '../programs/grantee.ts';
import { type MilestoneName, milestoneNames } from '../programs/milestone-name.ts';
import type { Participation } from '../programs/participation.ts';
import type { Program } from '../programs/program.ts';
import type { Submission } from '../programs/submission.ts';
import { isHandedIn } from './clinic-matters.ts';
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

/** A program with what a foundation holds of its clinics. */
export type Cohort = {
  readonly program: Program;
  readonly participations: readonly Participation[];
  readonly grantees: readonly Grantee[];
  readonly submissions: readonly Submission[];
};

/** Days after a due day on which those who are late are told of once more. */
const secondLook = 3;

const overdue = (cohort: Cohort, isSeen: (clinicId: string) => boolean, milestone: MilestoneName, day: Day) =>
  cohort.participations
    .filter(({ status, clinicId }) => status === 'active' && isSeen(clinicId))
    .flatMap((participation) => {
      const { clinicId } = participation;
      const grantee =
        cohort.grantees.find((one) => one.clinicId === clinicId) ??
        undecidedGrantee(cohort.program.id, clinicId);
      const dueDay = dueDaysOf(cohort.program, grantee)[milestone];
      if (dueDay === null || dueDay > day) return [];
      const handed = cohort.submissions.filter((submission) => submission.clinicId === clinicId);
      return [{ name: participation.name, dueDay, isHandedIn: isHandedIn(handed, milestone) }];
    });

/**
 * What somebody of a foundation is told of a program in this span: on the days on which its clinics hand in, how many have,
 * and three days later, who has not. `isSeen`: the clinics that this person may know of.
 */
export const cohortMatters = (
  cohort: Cohort,
  isSeen: (clinicId: string) => boolean,
  span: Span,
): CohortMatter[] =>
  cohort.program.closed !== null
    ? []
    : milestoneNames.flatMap((milestone) => {
        const clinics = overdue(cohort, isSeen, milestone, span.day);
        const missing = clinics.filter((clinic) => !clinic.isHandedIn);
        const isDue = clinics.some(({ dueDay }) => isWithin(dueDay, span));
        const isLate = missing.some(({ dueDay }) => isWithin(addDays(dueDay, secondLook), span));
        if (!isDue && !isLate) return [];
        return [
          {
            programId: cohort.program.id,
            programName: cohort.program.name,
            milestone,
            dueDay:
              clinics
                .map(({ dueDay }) => dueDay)
                .toSorted()
                .at(-1) ?? span.day,
            clinics: clinics.length,
            handedIn: clinics.length - missing.length,
            missing: missing.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other)),
          },
        ];
      });

import type { Database } from '@portolan/data/clients';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import type { JoinedProgram } from '@portolan/domain/programs/joined-program';
import type { Submission } from '@portolan/domain/programs/submission';
import { activityMatters, milestoneMatters } from '@portolan/domain/reminders/clinic-matters';
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

/** What a clinic has handed in for each of its programs. */
export const submissionsIn = async (
  database: Database,
  clinicId: string,
  programs: readonly JoinedProgram[],
): Promise<(programId: string) => readonly Submission[]> => {
  const submissions = openSubmissions(database, clinicId);
  const found = new Map(
    await Promise.all(
      programs.map(
        async ({ programId }) => [programId, await submissions.ofClinic(programId, clinicId)] as const,
      ),
    ),
  );
  return (programId) => found.get(programId) ?? [];
};

/** Who hands plans in. */
export const handsIn = ({ membership: { role } }: Reader): boolean => role === 'owner' || role === 'editor';

/** What each of a clinic's people is reminded of in these days. */
export const clinicMatters = async (
  database: Database,
  clinicId: string,
  span: Span,
): Promise<(reader: Reader) => Matters> => {
  const [programs, elements] = await Promise.all([
    openJoinedPrograms(database, clinicId).all(),
    currentElements(database, clinicId, span),
  ]);
  const milestones = milestoneMatters(programs, await submissionsIn(database, clinicId, programs), span);
  return (reader) => ({
    ...noMatters,
    milestones: handsIn(reader) ? milestones : [],
    activities: activityMatters(elements, reader.person.id, span),
  });
};

import type { ProblemCode } from '@portolan/contract/problem';
import type { submitPlan } from '@portolan/contract/submission-routes';
import { inChunks } from '@portolan/data/in-chunks';
import { submissionIdOf } from '@portolan/data/programs/submission-id';
import type { Write } from '@portolan/data/writing';
import { monthIn } from '@portolan/domain/months';
import { milestoneNameSchema } from '@portolan/domain/programs/milestone-name';
import { latestAttempt } from '@portolan/domain/programs/milestone-status';
import { type MissingInElement, missingInPlan } from '@portolan/domain/programs/missing-in-plan';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import {
  freeze,
  type HandingIn,
  handIn,
  membersNamedIn,
  nextAttempt,
  reopen,
} from '@portolan/domain/programs/submitting';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Element } from '@portolan/domain/work-plans/element';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { attemptsAt, clinicSubmissions, type Handed } from '../../runtime/clinic-submissions.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import { templateIn } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof submitPlan, Store>;

const violationsOf = (missing: readonly MissingInElement[]) =>
  missing.flatMap(({ elementId, prompts, activities }) => [
    ...prompts.map((id) => ({ pointer: `/elements/${elementId}/prompts/${id}`, message: 'prompt-open' })),
    ...activities.map((id) => ({
      pointer: `/elements/${elementId}/activities/${id}`,
      message: 'status-missing',
    })),
  ]);

/** The plan that the clinic shares with the program, complete for this milestone. */
const planToHandIn = async (
  { store, params, body }: Call,
  milestone: HandingIn['milestone'],
): Promise<Result<Pick<HandingIn, 'plan' | 'template' | 'elements'>, Refusal>> => {
  const consent = await store.consents.find(params.programId);
  if (consent === null) return fail({ code: 'not-found' });
  if (consent.status === 'ended') return fail({ code: 'not-taking-part' });
  const plan = consent.planId === null ? null : await store.workPlans.find(consent.planId);
  if (plan === null || plan.id !== body.planId) return fail({ code: 'no-shared-plan' });
  const [template, elements] = await Promise.all([
    templateIn(store, plan.template),
    store.elements.ofPlan(plan.id),
  ]);
  const missing = missingInPlan(milestone, template, elements);
  if (missing.length > 0) return fail({ code: 'plan-incomplete', violations: violationsOf(missing) });
  return succeed({ plan, template, elements });
};

/** Who is named in these elements, by id; somebody who has left has no name any more. */
const namesIn = async (
  { store, directory }: Pick<Call, 'store' | 'directory'>,
  elements: readonly Element[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = membersNamedIn(elements);
  const members = await Promise.all(ids.map((id) => store.members.find(id)));
  const people = await directory.people(members.flatMap((member) => member?.personId ?? []));
  return new Map(people.map(({ id, name }) => [id, name]));
};

/** Puts the frozen elements in place. Nobody reads them before their head is there, and after that nobody writes them. */
const writeElements = async (
  store: Store,
  head: Submission,
  elements: readonly SubmittedElement[],
): Promise<Result<null, Refusal>> => {
  const writes = elements.map((element) =>
    store.submissions.putElement<ProblemCode>(element, 'write-contention'),
  );
  const notYet = store.submissions.check<ProblemCode>(head, 'absent', 'write-contention');
  for (const chunk of inChunks(writes)) {
    const written = await store.writeAll<ProblemCode>([notYet, ...chunk]);
    if (!written.ok) return written;
  }
  return succeed(null);
};

/** An attempt that was sent back is opened again by handing in the next. */
const reopened = ({ store, now }: Call, standing: Handed | undefined): Write<ProblemCode>[] => {
  if (standing === undefined || standing.submission.reopenedAt !== null) return [];
  const opened = reopen(standing.submission, standing.review, now);
  return opened.ok
    ? [store.submissions.put(opened.value, { version: standing.submission.version }, 'write-contention')]
    : [];
};

export const handleSubmitPlan = async (call: Call): Handled<typeof submitPlan> => {
  const { store, params, now, caller } = call;
  const { programId } = params;
  const clinicId = store.organizationId;
  const milestone = milestoneNameSchema.parse(params.milestone);
  const handed = (await clinicSubmissions(store, programId, clinicId)).filter(
    ({ submission }) => submission.milestone === milestone,
  );
  const attempt = nextAttempt(attemptsAt(handed, { milestone }));
  const found = await planToHandIn(call, milestone);
  if (!found.ok) return found;
  if (!attempt.ok) return attempt;
  const [timeZone, person, names] = await Promise.all([
    store.timeZone(),
    call.directory.person(caller.personId),
    namesIn(call, found.value.elements),
  ]);
  const handingIn: HandingIn = {
    ...found.value,
    id: submissionIdOf(clinicId, programId, milestone, attempt.value),
    programId,
    clinicId,
    milestone,
    attempt: attempt.value,
    month: monthIn(timeZone, now),
    by: { id: caller.personId, name: person?.name ?? caller.name },
    now,
  };
  const head = handIn(handingIn);
  const elements = freeze(handingIn, (responsible) =>
    responsible.kind === 'named' ? responsible.name : (names.get(responsible.personId) ?? null),
  );
  const inPlace = await writeElements(store, head, elements);
  if (!inPlace.ok) return inPlace;
  const before = latestAttempt(handed.map(({ submission }) => submission));
  return call.commit({
    writes: [
      store.submissions.put(head, 'absent', 'write-contention'),
      ...reopened(
        call,
        handed.find(({ submission }) => submission === before),
      ),
      // A rival at the same attempt may have put other versions in place: then both decide again.
      ...elements.map((element) => store.submissions.checkElement<ProblemCode>(element, 'write-contention')),
    ],
    audit: { action: 'plan-submitted', target: head.id, versionBefore: null, versionAfter: 1, fields: [] },
    reply: { body: head, version: 1 },
  });
};

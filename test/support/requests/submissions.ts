import { exampleIds } from '@portolan/contract/examples';
import type { ProblemCode } from '@portolan/contract/problem';
import type { Route } from '@portolan/contract/route';
import { partitionOf } from '@portolan/data/keys';
import { collections, ofClinicSort } from '@portolan/data/sharing/collections';
import type { Write } from '@portolan/data/writing';
import { newId } from '@portolan/domain/ids';
import { unbegunReview } from '@portolan/domain/programs/reviewing';
import { handIn } from '@portolan/domain/programs/submitting';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { storeBehind } from '../cohorts.ts';
import type { Place } from '../comings-and-goings.ts';
import { answerEverything } from '../handed-in.ts';
import type { ModuleRequests } from './module-requests.ts';
import { joinedClinic } from './oversight.ts';

const planOf = (id: string): WorkPlan => ({
  id,
  name: 'This year',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  carriedFrom: null,
  createdAt: '2026-08-20T10:00:00.000Z',
  version: 1,
});

const write = async (place: Place, writes: readonly Write<ProblemCode>[]) => {
  const written = await storeBehind(place.world.stack, place.organization.id).writeAll(writes);
  if (!written.ok) throw new Error(`The submission was not written: ${written.failure.code}`);
};

/** A plan handed in by this clinic, as both sides keep it; on the foundation's, a review that asks for a change. */
const aSubmission = async (place: Place, programId: string, clinicId: string): Promise<string> => {
  const { world, organization } = place;
  const now = new Date();
  const by = { id: organization.owner.personId, name: organization.owner.name };
  const submission = handIn({
    id: newId('submission', now),
    programId,
    clinicId,
    milestone: 'final',
    attempt: 1,
    plan: planOf(newId('workPlan', now)),
    template: standardTemplate,
    elements: [],
    month: '2026-10',
    by,
    now,
  });
  const store = storeBehind(world.stack, organization.id);
  const asked = { decision: 'changes-asked', note: 'Name a figure.' } as const;
  const review = { ...unbegunReview(submission), elements: { strategy: asked }, version: 1 };
  await write(place, [
    store.submissions.put(submission, 'absent', 'write-contention'),
    ...(organization.kind === 'foundation' ? [store.reviews.put(review, 0, 'write-contention')] : []),
  ]);
  return submission.id;
};

const complete = new Map<string, Promise<void>>();
const completePlan = ({ world, organization }: Place): Promise<void> => {
  if (organization.kind !== 'clinic') return Promise.resolve();
  const answered = complete.get(organization.id) ?? answerEverything(world, organization);
  complete.set(organization.id, answered);
  return answered;
};

/** Takes away what was handed in at start-up, and sees to it that nothing is missing in the plan. */
const readyToHandIn = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  if (organization.kind !== 'clinic') return newId('program', new Date());
  const programId = organization.joinedProgramId;
  await completePlan(place);
  const store = storeBehind(world.stack, organization.id);
  const standing = await store.submissions.ofClinic(programId, organization.id);
  const pk = partitionOf(organization.id, collections.submissions(programId));
  for (const { id, milestone } of standing)
    if (milestone === 'startUp')
      await write(place, [
        {
          kind: 'delete',
          table: 'tenant',
          key: { pk, sk: ofClinicSort(organization.id, id) },
          expected: 'present',
          refusal: 'write-contention',
        },
      ]);
  return programId;
};

const programFor = (place: Place): string => {
  const { organization } = place;
  return organization.kind === 'clinic' ? organization.joinedProgramId : organization.programId;
};

type Handed = { readonly clinicId: string; readonly submissionId: string };

const handed = async (place: Place): Promise<Handed> => {
  const { organization } = place;
  const clinicId = organization.kind === 'foundation' ? await joinedClinic(place) : organization.id;
  return { clinicId, submissionId: await aSubmission(place, programFor(place), clinicId) };
};

/** By organization: what is read stays the same from one request to the next; what is written is fresh each time. */
const toRead = new Map<string, Promise<Handed>>();
const handedFor = (route: Route, place: Place): Promise<Handed> => {
  if (route.method !== 'GET') return handed(place);
  const key = place.organization.id;
  const made = toRead.get(key) ?? handed(place);
  toRead.set(key, made);
  return made;
};

const cohorts = new Map<string, Promise<unknown>>();
/** Two clinics in the program, so that their list has a second page. */
const withTwoClinics = async (place: Place): Promise<void> => {
  const key = place.organization.id;
  const filled = cohorts.get(key) ?? Promise.all([joinedClinic(place), joinedClinic(place)]);
  cohorts.set(key, filled);
  await filled;
};

/** What milestones, submissions and reviews need. */
export const submissionRequests: ModuleRequests = {
  substitutes: (route, place) => {
    if (route.resource !== 'submissions' && route.resource !== 'reviews') return {};
    const needed = route.path.includes('{clinicId}') || route.path.includes('{submissionId}');
    const made = needed ? handedFor(route, place) : null;
    return {
      [exampleIds.programId]: async () => {
        if (route.id === 'submitPlan') return readyToHandIn(place);
        if (route.id === 'listMilestoneRows') await withTwoClinics(place);
        return programFor(place);
      },
      [exampleIds.clinicId]: async () => (await made)?.clinicId ?? place.organization.id,
      [exampleIds.submissionId]: async () => (await made)?.submissionId ?? newId('submission', new Date()),
    };
  },
  differences: {
    submitPlan: () => ({ planId: newId('workPlan', new Date()) }),
    nudgeLate: () => ({ milestone: 'final' }),
  },
  etags: {
    reopenSubmission: async () => '"1"',
    setDueDay: async () => '"1"',
    decideReview: async () => '"1"',
  },
};

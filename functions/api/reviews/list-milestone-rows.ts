import type { listMilestoneRows } from '@portolan/contract/review-routes';
import { undecidedGrantee } from '@portolan/domain/programs/grantee';
import { attemptOf } from '@portolan/domain/programs/milestone-status';
import type { Participation } from '@portolan/domain/programs/participation';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { visibleClinics } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

/** Where these clinics of a program stand, by clinic id: three reads, however many they are. */
export const milestoneRows = async (store: Store, programId: string, clinics: readonly Participation[]) => {
  const [first, last] = [clinics[0], clinics.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [submissions, reviews, grantees] = await Promise.all([
    store.submissions.ofClinics(programId, first.clinicId, last.clinicId),
    store.reviews.ofClinics(programId, first.clinicId, last.clinicId),
    store.grantees.ofProgram(programId),
  ]);
  const reviewOf = new Map(reviews.map((review) => [review.submissionId, review]));
  const granteeOf = new Map(grantees.map((grantee) => [grantee.clinicId, grantee]));
  const submittedBy = Map.groupBy(submissions, ({ clinicId }) => clinicId);
  return clinics.map(({ clinicId, name, place, status }) => ({
    clinicId,
    name,
    place,
    status,
    attempts: (submittedBy.get(clinicId) ?? []).map((submission) =>
      attemptOf(submission, reviewOf.get(submission.id) ?? null),
    ),
    grantee: granteeOf.get(clinicId) ?? undecidedGrantee(programId, clinicId),
  }));
};

export const handleListMilestoneRows = async (
  call: MemberCall<typeof listMilestoneRows, Store>,
): Handled<typeof listMilestoneRows> => {
  const { store, params, query } = call;
  const { programId } = params;
  const [program, visible] = await Promise.all([
    store.programs.find(programId),
    visibleClinics(call, programId),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  const { items, nextCursor } =
    visible === 'all'
      ? await store.participations.page(programId, pageOf(query))
      : await store.participations.pageAmong(programId, visible, pageOf(query));
  return succeed({ body: { items: await milestoneRows(store, programId, items), nextCursor } });
};

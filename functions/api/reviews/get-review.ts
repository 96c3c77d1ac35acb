import type {
  getReview,
  getSubmittedTemplate,
  listSubmissions,
  listSubmittedElements,
} from '@portolan/contract/review-routes';
import { unbegunReview } from '@portolan/domain/programs/reviewing';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicSubmissions } from '../../runtime/clinic-submissions.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import { elementsInOrder } from '../../runtime/elements-in-order.ts';
import { templateIn } from '../../runtime/templates.ts';
import { reviewedSubmission } from './reviewed-submission.ts';
import type { Store } from './store.ts';

export const handleListSubmissions = async (
  call: MemberCall<typeof listSubmissions, Store>,
): Handled<typeof listSubmissions> => {
  const { store, params } = call;
  const { programId, clinicId } = params;
  const [participation, reached, handed] = await Promise.all([
    store.participations.find(programId, clinicId),
    mayReach(call, programId, clinicId),
    clinicSubmissions(store, programId, clinicId),
  ]);
  if (participation === null || !reached) return fail({ code: 'not-found' });
  const items = handed.map(({ submission, review }) => ({
    submission,
    review: review ?? unbegunReview(submission),
  }));
  return succeed({ body: { items } });
};

export const handleGetReview = async (
  call: MemberCall<typeof getReview, Store>,
): Handled<typeof getReview> => {
  const { store, params } = call;
  const [found, participation] = await Promise.all([
    reviewedSubmission(call),
    store.participations.find(params.programId, params.clinicId),
  ]);
  if (found === null || participation === null) return fail({ code: 'not-found' });
  const { submission, review } = found;
  return succeed({ body: { clinicName: participation.name, submission, review }, version: review.version });
};

export const handleListSubmittedElements = async (
  call: MemberCall<typeof listSubmittedElements, Store>,
): Handled<typeof listSubmittedElements> => {
  const found = await reviewedSubmission(call);
  if (found === null) return fail({ code: 'not-found' });
  const template = await templateIn(call.store, found.submission.template);
  return succeed({ body: { items: await elementsInOrder(call.store, found.submission, template) } });
};

export const handleGetSubmittedTemplate = async (
  call: MemberCall<typeof getSubmittedTemplate, Store>,
): Handled<typeof getSubmittedTemplate> => {
  const found = await reviewedSubmission(call);
  if (found === null) return fail({ code: 'not-found' });
  return succeed({ body: await templateIn(call.store, found.submission.template) });
};

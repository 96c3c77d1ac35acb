import type {
  getOwnSubmission,
  getOwnSubmittedTemplate,
  listOwnSubmissions,
  listOwnSubmittedElements,
} from '@portolan/contract/submission-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicSubmissions } from '../../runtime/clinic-submissions.ts';
import { elementsInOrder } from '../../runtime/elements-in-order.ts';
import { templateIn } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

type Own = MemberCall<
  typeof getOwnSubmission | typeof listOwnSubmittedElements | typeof getOwnSubmittedTemplate,
  Store
>;

const own = ({ store, params }: Pick<Own, 'store' | 'params'>) =>
  store.submissions.find(params.programId, store.organizationId, params.submissionId);

export const handleListOwnSubmissions = async ({
  store,
  params,
}: MemberCall<typeof listOwnSubmissions, Store>): Handled<typeof listOwnSubmissions> => {
  const { programId } = params;
  const [consent, items] = await Promise.all([
    store.consents.find(programId),
    clinicSubmissions(store, programId, store.organizationId),
  ]);
  return consent === null ? fail({ code: 'not-found' }) : succeed({ body: { items } });
};

export const handleGetOwnSubmission = async (
  call: MemberCall<typeof getOwnSubmission, Store>,
): Handled<typeof getOwnSubmission> => {
  const { store, params } = call;
  const [submission, review] = await Promise.all([
    own(call),
    store.reviews.find(params.programId, store.organizationId, params.submissionId),
  ]);
  if (submission === null) return fail({ code: 'not-found' });
  return succeed({ body: { submission, review }, version: submission.version });
};

export const handleListOwnSubmittedElements = async (
  call: MemberCall<typeof listOwnSubmittedElements, Store>,
): Handled<typeof listOwnSubmittedElements> => {
  const submission = await own(call);
  if (submission === null) return fail({ code: 'not-found' });
  const template = await templateIn(call.store, submission.template);
  return succeed({ body: { items: await elementsInOrder(call.store, submission, template) } });
};

export const handleGetOwnSubmittedTemplate = async (
  call: MemberCall<typeof getOwnSubmittedTemplate, Store>,
): Handled<typeof getOwnSubmittedTemplate> => {
  const submission = await own(call);
  if (submission === null) return fail({ code: 'not-found' });
  return succeed({ body: await templateIn(call.store, submission.template) });
};

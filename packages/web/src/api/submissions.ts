import {
  changeReview,
  decideReview,
  getReview,
  getSubmittedTemplate,
  listMilestoneRows,
  listSubmissions,
  listSubmittedElements,
  nudgeLate,
  setDueDay,
} from '@portolan/contract/review-routes';
import type { BodyOf } from '@portolan/contract/route';
import {
  getOwnSubmission,
  getOwnSubmittedTemplate,
  listOwnSubmissions,
  listOwnSubmittedElements,
  reopenSubmission,
  submitPlan,
} from '@portolan/contract/submission-routes';
import type { Grantee } from '@portolan/domain/programs/grantee';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import type { Submission } from '@portolan/domain/programs/submission';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

type ProgramParams = { readonly organizationId: string; readonly programId: string };
type ClinicParams = ProgramParams & { readonly clinicId: string };
/** A submission as a clinic reads its own (`clinicId` is null), or a foundation a clinic's. */
export type SubmissionAddress = ProgramParams & {
  readonly clinicId: string | null;
  readonly submissionId: string;
};
type ReviewAddress = ClinicParams & { readonly submissionId: string };

/** Everything read here about one program; a write reads it again. */
const keyOf = ({ organizationId, programId }: ProgramParams) => ['submissions', organizationId, programId];
export const readAgain = (client: QueryClient, params: ProgramParams): Promise<void> =>
  client.invalidateQueries({ queryKey: keyOf(params) });

/** Milliseconds between looks at what the other side did, while the page is in view. */
const lookEvery = 15_000;

/** Where every clinic of a program stands. */
export const milestoneRowsQuery = (api: Api, params: ProgramParams) =>
  queryOptions({
    queryKey: [...keyOf(params), 'rows'],
    queryFn: ({ signal }) => everyPage((query) => api(listMilestoneRows, { params, query, signal })),
    refetchInterval: lookEvery,
  });

/** All that a clinic handed in, with reviews as far as they are, newest first. */
export const submissionsQuery = (api: Api, { organizationId, programId, clinicId }: ClinicParams) =>
  queryOptions({
    queryKey: [...keyOf({ organizationId, programId }), 'of-clinic', clinicId],
    queryFn: async ({ signal }) =>
      (await api(listSubmissions, { params: { organizationId, programId, clinicId }, signal })).items,
  });

/** All that the clinic itself handed in, with decided reviews, newest first. */
export const ownSubmissionsQuery = (api: Api, { organizationId, programId }: ProgramParams) =>
  queryOptions({
    queryKey: [...keyOf({ organizationId, programId }), 'own'],
    queryFn: async ({ signal }) =>
      (await api(listOwnSubmissions, { params: { organizationId, programId }, signal })).items,
    refetchInterval: lookEvery,
  });

export const ownSubmissionQuery = (api: Api, { clinicId: _, ...params }: SubmissionAddress) =>
  queryOptions({
    queryKey: [...keyOf(params), 'own', params.submissionId],
    queryFn: ({ signal }) => api(getOwnSubmission, { params, signal }),
  });

export const reviewQuery = (api: Api, params: ReviewAddress) =>
  queryOptions({
    queryKey: [...keyOf(params), 'review', params.clinicId, params.submissionId],
    queryFn: ({ signal }) => api(getReview, { params, signal }),
    refetchInterval: lookEvery,
  });

const forGood = Number.POSITIVE_INFINITY;

/** What was handed in never changes. */
export const submittedElementsQuery = (api: Api, address: SubmissionAddress) =>
  queryOptions({
    queryKey: ['submitted', address.organizationId, address.submissionId, 'elements'],
    queryFn: async ({ signal }) => {
      const { clinicId, ...own } = address;
      const { items } =
        clinicId === null
          ? await api(listOwnSubmittedElements, { params: own, signal })
          : await api(listSubmittedElements, { params: { ...own, clinicId }, signal });
      return items;
    },
    staleTime: forGood,
  });

export const submittedTemplateQuery = (api: Api, address: SubmissionAddress) =>
  queryOptions({
    queryKey: ['submitted', address.organizationId, address.submissionId, 'template'],
    queryFn: ({ signal }) => {
      const { clinicId, ...own } = address;
      return clinicId === null
        ? api(getOwnSubmittedTemplate, { params: own, signal })
        : api(getSubmittedTemplate, { params: { ...own, clinicId }, signal });
    },
    staleTime: forGood,
  });

export const submit = (
  api: Api,
  params: ProgramParams & { readonly milestone: MilestoneName },
  planId: string,
  idempotencyKey: string,
) => api(submitPlan, { params, body: { planId }, idempotencyKey });

export const reopen = (api: Api, organizationId: string, { programId, id, version }: Submission) =>
  api(reopenSubmission, { params: { organizationId, programId, submissionId: id }, ifMatch: version });

export const saveReview = (
  api: Api,
  params: ReviewAddress,
  version: number,
  body: BodyOf<typeof changeReview>,
) => api(changeReview, { params, ifMatch: version, body });

export const decide = (api: Api, params: ReviewAddress, version: number, body: BodyOf<typeof decideReview>) =>
  api(decideReview, { params, ifMatch: version, body });

export const saveDueDay = (
  api: Api,
  organizationId: string,
  { programId, clinicId, version }: Grantee,
  milestone: MilestoneName,
  dueDay: string | null,
) =>
  api(setDueDay, {
    params: { organizationId, programId, clinicId, milestone },
    ifMatch: version,
    body: { dueDay },
  });

export const nudge = (api: Api, params: ProgramParams, milestone: MilestoneName, idempotencyKey: string) =>
  api(nudgeLate, { params, body: { milestone }, idempotencyKey });

import {
  changeClinicComment,
  changeComment,
  countClinicComments,
  countComments,
  listClinicComments,
  listComments,
  listNotices,
  readNotices,
  removeClinicComment,
  removeComment,
  writeClinicComment,
  writeComment,
} from '@portolan/contract/discussion-routes';
import { listConsents } from '@portolan/contract/participation-routes';
import type { Comment, CommentCount, CommentWords } from '@portolan/domain/discussions/comment';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** Milliseconds between looks at what others have said, while the page is in view. */
const lookEvery = 10_000;
const live = { staleTime: 2000, refetchInterval: lookEvery, refetchOnWindowFocus: 'always' } as const;

type ClinicElement = {
  readonly organizationId: string;
  readonly planId: string;
  readonly elementId: string;
};
type FoundationElement = {
  readonly organizationId: string;
  readonly programId: string;
  readonly clinicId: string;
  readonly elementId: string;
};
type Version = Pick<Comment, 'id' | 'version'>;

/** What is said of one element as one side reaches it. */
export type Discussion = {
  readonly key: readonly string[];
  readonly countsKey: readonly string[];
  readonly list: (signal: AbortSignal) => Promise<Comment[]>;
  readonly write: (words: CommentWords, programId: string | null, idempotencyKey: string) => Promise<Comment>;
  readonly change: (comment: Version, words: CommentWords) => Promise<Comment>;
  readonly remove: (comment: Version) => Promise<Comment>;
};

const planCountsKey = ({ organizationId, planId }: Pick<ClinicElement, 'organizationId' | 'planId'>) => [
  'comment-counts',
  organizationId,
  planId,
];
const clinicCountsKey = ({ organizationId, programId, clinicId }: Omit<FoundationElement, 'elementId'>) => [
  'comment-counts',
  organizationId,
  programId,
  clinicId,
];

/** All threads on an element of a clinic's own plan. */
export const clinicDiscussion = (api: Api, params: ClinicElement): Discussion => ({
  key: ['comments', params.organizationId, params.planId, params.elementId],
  countsKey: planCountsKey(params),
  list: (signal) => everyPage((query) => api(listComments, { params, query, signal })),
  write: (words, programId, idempotencyKey) =>
    api(writeComment, { params, body: { ...words, programId }, idempotencyKey }),
  change: ({ id, version }, body) =>
    api(changeComment, { params: { ...params, commentId: id }, ifMatch: version, body }),
  remove: ({ id, version }) => api(removeComment, { params: { ...params, commentId: id }, ifMatch: version }),
});

/** The thread between a foundation and a clinic of its program on one element. */
export const foundationDiscussion = (api: Api, params: FoundationElement): Discussion => ({
  key: ['comments', params.organizationId, params.programId, params.clinicId, params.elementId],
  countsKey: clinicCountsKey(params),
  list: (signal) => everyPage((query) => api(listClinicComments, { params, query, signal })),
  write: (body, _, idempotencyKey) => api(writeClinicComment, { params, body, idempotencyKey }),
  change: ({ id, version }, body) =>
    api(changeClinicComment, { params: { ...params, commentId: id }, ifMatch: version, body }),
  remove: ({ id, version }) =>
    api(removeClinicComment, { params: { ...params, commentId: id }, ifMatch: version }),
});

export const discussionQuery = ({ key, list }: Discussion) =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => list(signal), ...live });

const byElement = (counts: readonly CommentCount[]): ReadonlyMap<string, CommentCount> =>
  new Map(counts.map((count) => [count.elementId, count]));

/** How much is said of each element of a plan. */
export const planCountsQuery = (api: Api, params: Pick<ClinicElement, 'organizationId' | 'planId'>) =>
  queryOptions({
    queryKey: planCountsKey(params),
    queryFn: async ({ signal }) => byElement((await api(countComments, { params, signal })).items),
  });

/** How much is said with a clinic of each element. */
export const clinicCountsQuery = (api: Api, params: Omit<FoundationElement, 'elementId'>) =>
  queryOptions({
    queryKey: clinicCountsKey(params),
    queryFn: async ({ signal }) => byElement((await api(countClinicComments, { params, signal })).items),
    refetchInterval: lookEvery,
  });

/** The signed-in person's newest notices; older ones than these are not shown. */
export const noticesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['notices', organizationId],
    queryFn: async ({ signal }) =>
      (await api(listNotices, { params: { organizationId }, query: { limit: '50' }, signal })).items,
    staleTime: 10_000,
    refetchInterval: 60_000,
    refetchOnWindowFocus: 'always',
  });

export const markNoticesRead = (api: Api, organizationId: string, read: readonly string[]) =>
  api(readNotices, { params: { organizationId }, body: { read: [...read] } });

/** A program as far as a clinic's threads know of it. */
export type SharedWith = {
  readonly programId: string;
  readonly programName: string;
  readonly foundationName: string;
  /** The plan that is shared now; null where none is, or no more. */
  readonly planId: string | null;
};

/** The programs in which a clinic can talk with a foundation, or could. */
export const sharedWithQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['comments', organizationId, 'programs'],
    queryFn: async ({ signal }): Promise<SharedWith[]> =>
      (await api(listConsents, { params: { organizationId }, signal })).items.map(({ consent, program }) => ({
        programId: consent.programId,
        programName: program?.name ?? consent.programName,
        foundationName: program?.foundationName ?? consent.foundationName,
        planId: consent.status === 'active' ? consent.planId : null,
      })),
  });

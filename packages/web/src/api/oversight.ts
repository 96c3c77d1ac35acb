import {
  changeCoachNote,
  changeGrantee,
  getGrantee,
  listCoachNotes,
  listCohort,
  listCohortElements,
  listGrantees,
  removeCoachNote,
  writeCoachNote,
} from '@portolan/contract/oversight-routes';
import { closeProgram } from '@portolan/contract/program-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { CoachNote } from '@portolan/domain/programs/coach-note';
import type { Program } from '@portolan/domain/programs/program';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

type ProgramParams = { readonly organizationId: string; readonly programId: string };
type ClinicParams = ProgramParams & { readonly clinicId: string };

const within = ({ organizationId, programId }: ProgramParams) =>
  ['programs', organizationId, programId, 'oversight'] as const;

/** The clinics of a program, a hundred at a time, so that the first stand there while others are still read. */
export const cohortQuery = (api: Api, params: ProgramParams) =>
  infiniteQueryOptions({
    queryKey: [...within(params), 'cohort'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      api(listCohort, {
        params,
        query: { limit: '100', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 15_000,
  });

/** What was decided about the clinics of a program, by clinic id. */
export const granteesQuery = (api: Api, params: ProgramParams) =>
  queryOptions({
    queryKey: [...within(params), 'grantees'],
    queryFn: ({ signal }) => everyPage((query) => api(listGrantees, { params, query, signal })),
    staleTime: 15_000,
  });

/** The columns of one template version, which never change. */
export const cohortElementsQuery = (api: Api, params: ProgramParams, template: WorkPlan['template']) =>
  queryOptions({
    queryKey: [...within(params), 'elements', template.id, template.version],
    queryFn: async ({ signal }) => {
      const query = { template: template.id, version: String(template.version) };
      return (await api(listCohortElements, { params, query, signal })).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const granteeQuery = (api: Api, params: ClinicParams) =>
  queryOptions({
    queryKey: [...within(params), 'clinics', params.clinicId],
    queryFn: ({ signal }) => api(getGrantee, { params, signal }),
  });

export const assign = (api: Api, params: ClinicParams, version: number, body: BodyOf<typeof changeGrantee>) =>
  api(changeGrantee, { params, ifMatch: version, body });

/** The reader's own notes on a clinic, newest first. */
export const notesQuery = (api: Api, params: ClinicParams) =>
  infiniteQueryOptions({
    queryKey: [...within(params), 'clinics', params.clinicId, 'notes'],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      api(listCoachNotes, {
        params,
        query: { limit: '20', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const noteWrites = (api: Api, params: ClinicParams) => ({
  write: (text: string, idempotencyKey: string) =>
    api(writeCoachNote, { params, body: { text }, idempotencyKey }),
  change: ({ id: noteId, version }: CoachNote, text: string) =>
    api(changeCoachNote, { params: { ...params, noteId }, ifMatch: version, body: { text } }),
  remove: ({ id: noteId }: CoachNote) => api(removeCoachNote, { params: { ...params, noteId } }),
});

export const close = (api: Api, organizationId: string, { id, version }: Program) =>
  api(closeProgram, { params: { organizationId, programId: id }, ifMatch: version });

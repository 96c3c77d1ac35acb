import { changeProgram, createProgram, getProgram, listPrograms } from '@portolan/contract/program-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Program } from '@portolan/domain/programs/program';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** All programs of a foundation, newest first. */
export const programsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['programs', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listPrograms, { params: { organizationId }, query, signal })),
  });

export const programQuery = (api: Api, params: { organizationId: string; programId: string }) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId],
    queryFn: ({ signal }) => api(getProgram, { params, signal }),
  });

/** Puts a program that an answer brought where the pages read it; the list is read again. */
export const rememberProgram = async (
  client: QueryClient,
  api: Api,
  organizationId: string,
  program: Program,
): Promise<void> => {
  client.setQueryData(programQuery(api, { organizationId, programId: program.id }).queryKey, program);
  await client.invalidateQueries({ queryKey: programsQuery(api, organizationId).queryKey, exact: true });
};

export const create = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof createProgram>,
) => api(createProgram, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  program: Pick<Program, 'id' | 'version'>,
  body: BodyOf<typeof changeProgram>,
) =>
  api(changeProgram, {
    params: { organizationId, programId: program.id },
    ifMatch: program.version,
    body,
  });

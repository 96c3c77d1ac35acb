import {
  changeClinicMeasures,
  changeProgramMeasures,
  getProgramMeasures,
} from '@portolan/contract/measure-routes';
import type { BodyOf } from '@portolan/contract/route';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

type OfProgram = { readonly organizationId: string; readonly programId: string };

/** What a program asks its clinics to record. */
export const programMeasuresQuery = (api: Api, params: OfProgram) =>
  queryOptions({
    queryKey: ['program-measures', params.organizationId, params.programId],
    queryFn: ({ signal }) => api(getProgramMeasures, { params, signal }),
  });

export const changeOwn = (
  api: Api,
  organizationId: string,
  version: number,
  body: BodyOf<typeof changeClinicMeasures>,
) => api(changeClinicMeasures, { params: { organizationId }, ifMatch: version, body });

export const changeAsked = (
  api: Api,
  params: OfProgram,
  version: number,
  body: BodyOf<typeof changeProgramMeasures>,
) => api(changeProgramMeasures, { params, ifMatch: version, body });

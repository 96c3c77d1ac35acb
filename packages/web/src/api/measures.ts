import { getClinicMeasures } from '@portolan/contract/measure-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Which measures a clinic keeps, what it aims at, and what its programs ask for. */
export const clinicMeasuresQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['measures', organizationId],
    queryFn: ({ signal }) => api(getClinicMeasures, { params: { organizationId }, signal }),
  });

/** The standard measures with their words, which come as a file of their own. */
export const catalogueQuery = queryOptions({
  queryKey: ['measure-catalogue'],
  queryFn: async () => (await import('@portolan/domain/measures/catalogue/catalogue')).catalogue,
  staleTime: Number.POSITIVE_INFINITY,
});

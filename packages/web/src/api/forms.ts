import { getFormVersion, listForms } from '@portolan/contract/form-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** A clinic's forms, drafts and closed ones included, newest first. */
export const formsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['forms', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listForms, { params: { organizationId }, query, signal })),
  });

/** What was published as one version of a form; it never changes. */
export const formVersionQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly formId: string; readonly formVersion: number },
) =>
  queryOptions({
    queryKey: ['forms', params.organizationId, params.formId, 'version', params.formVersion],
    queryFn: ({ signal }) =>
      api(getFormVersion, { params: { ...params, formVersion: String(params.formVersion) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

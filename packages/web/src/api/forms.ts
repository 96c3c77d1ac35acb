import { listOfferedForms } from '@portolan/contract/form-offer-routes';
import {
  addKiosk,
  changeForm,
  getForm,
  getFormVersion,
  inviteToForm,
  listFormInvitations,
  listForms,
  listKiosks,
  makeForm,
  publishForm,
  removeForm,
  removeKiosk,
  setFormState,
} from '@portolan/contract/form-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Form } from '@portolan/domain/feedback/form';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

export type OfForm = { readonly organizationId: string; readonly formId: string };
type Versioned = Pick<Form, 'id' | 'version'>;

/** A clinic's forms, drafts and closed ones included, newest first. */
export const formsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['forms', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listForms, { params: { organizationId }, query, signal })),
  });

export const readForm = (api: Api, params: OfForm) => api(getForm, { params });

/** One form, with what its next version would say. */
export const formQuery = (api: Api, params: OfForm) =>
  queryOptions({
    queryKey: ['forms', params.organizationId, params.formId],
    queryFn: ({ signal }) => api(getForm, { params, signal }),
  });

/** Read once when the builder opens: from then on the builder itself knows what is saved. */
export const formDraftQuery = (api: Api, params: OfForm) =>
  queryOptions({
    queryKey: ['forms', params.organizationId, params.formId, 'draft'],
    queryFn: () => readForm(api, params),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What was published as one version of a form; it never changes. */
export const formVersionQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly formId: string; readonly formVersion: number },
) =>
  queryOptions({
    queryKey: ['form-versions', params.organizationId, params.formId, params.formVersion],
    queryFn: ({ signal }) =>
      api(getFormVersion, { params: { ...params, formVersion: String(params.formVersion) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the foundations of the clinic's programs offer it to ask. */
export const offeredFormsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['offered-forms', organizationId],
    queryFn: async ({ signal }) =>
      (await api(listOfferedForms, { params: { organizationId }, signal })).items,
  });

export const kiosksQuery = (api: Api, params: OfForm) =>
  queryOptions({
    queryKey: ['forms', params.organizationId, params.formId, 'kiosks'],
    queryFn: async ({ signal }) => (await api(listKiosks, { params, signal })).items,
  });

export const formInvitationsQuery = (api: Api, params: OfForm) =>
  queryOptions({
    queryKey: ['forms', params.organizationId, params.formId, 'invitations'],
    queryFn: ({ signal }) => everyPage((query) => api(listFormInvitations, { params, query, signal })),
  });

/** What is known of forms is read again, save the versions, which never change. */
export const forgetForms = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: ['forms', organizationId], exact: true });

export const make = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof makeForm>,
) => api(makeForm, { params: { organizationId }, body, idempotencyKey });

export const change = (api: Api, params: OfForm, version: number, body: BodyOf<typeof changeForm>) =>
  api(changeForm, { params, ifMatch: version, body });

const target = (organizationId: string, { id, version }: Versioned) => ({
  params: { organizationId, formId: id },
  ifMatch: version,
});

export const publish = (api: Api, organizationId: string, form: Versioned) =>
  api(publishForm, target(organizationId, form));

export const setState = (api: Api, organizationId: string, form: Versioned, state: 'open' | 'closed') =>
  api(setFormState, { ...target(organizationId, form), body: { state } });

export const remove = (api: Api, organizationId: string, form: Versioned) =>
  api(removeForm, target(organizationId, form));

export const putUpKiosk = (api: Api, params: OfForm, name: string) =>
  api(addKiosk, { params, body: { name } });

export const takeDownKiosk = (api: Api, params: OfForm, kioskId: string) =>
  api(removeKiosk, { params: { ...params, kioskId } });

export const invite = (api: Api, params: OfForm, idempotencyKey: string, body: BodyOf<typeof inviteToForm>) =>
  api(inviteToForm, { params, body, idempotencyKey });

import {
  changePanel,
  invitePanelMembers,
  listPanelMembers,
  listPanelSurveys,
  listPanels,
  makePanel,
  removePanelMember,
} from '@portolan/contract/panel-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Panel, PanelTerms } from '@portolan/domain/feedback/panel';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

export type OfPanel = { readonly organizationId: string; readonly panelId: string };

/** The groups of people who agreed to be asked. */
export const panelsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['panels', organizationId],
    queryFn: async ({ signal }) => (await api(listPanels, { params: { organizationId }, signal })).items,
  });

/** Who agreed, and who was asked to agree: for owners and editors. */
export const panelMembersQuery = (api: Api, params: OfPanel) =>
  queryOptions({
    queryKey: ['panels', params.organizationId, params.panelId, 'members'],
    queryFn: ({ signal }) => everyPage((query) => api(listPanelMembers, { params, query, signal })),
  });

/** The last months in which the panel was asked, newest first. */
export const panelSurveysQuery = (api: Api, params: OfPanel) =>
  queryOptions({
    queryKey: ['panels', params.organizationId, params.panelId, 'surveys'],
    queryFn: async ({ signal }) => (await api(listPanelSurveys, { params, signal })).items,
  });

/** Puts a panel as it is now among the others. */
export const rememberPanel = (client: QueryClient, organizationId: string, panel: Panel): void => {
  client.setQueryData<Panel[]>(['panels', organizationId], (known) =>
    known?.some(({ id }) => id === panel.id)
      ? known.map((one) => (one.id === panel.id ? panel : one))
      : [...(known ?? []), panel],
  );
};

export const make = (api: Api, organizationId: string, idempotencyKey: string, body: PanelTerms) =>
  api(makePanel, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  { id, version }: Pick<Panel, 'id' | 'version'>,
  body: PanelTerms,
) => api(changePanel, { params: { organizationId, panelId: id }, ifMatch: version, body });

export const invite = (
  api: Api,
  params: OfPanel,
  idempotencyKey: string,
  body: BodyOf<typeof invitePanelMembers>,
) => api(invitePanelMembers, { params, body, idempotencyKey });

export const takeOut = (api: Api, params: OfPanel, panelMemberId: string) =>
  api(removePanelMember, { params: { ...params, panelMemberId } });

import { getPlanMove, movePlan } from '@portolan/contract/plan-move-routes';
import type { BodyOf } from '@portolan/contract/route';
import {
  changeTemplateDraft,
  createTemplate,
  getFoundationTemplate,
  getTemplateDraft,
  getTemplateVersion,
  listTemplates,
  publishTemplate,
} from '@portolan/contract/template-routes';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

type TemplateParams = { organizationId: string; templateId: string };

/** All of a foundation's own templates, newest first. */
export const templatesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['templates', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listTemplates, { params: { organizationId }, query, signal })),
  });

export const foundationTemplateQuery = (api: Api, params: TemplateParams) =>
  queryOptions({
    queryKey: ['templates', params.organizationId, params.templateId],
    queryFn: ({ signal }) => api(getFoundationTemplate, { params, signal }),
  });

export const readDraft = (api: Api, params: TemplateParams) => api(getTemplateDraft, { params });

/** Read once when the editor opens: from then on the editor itself knows what is saved. */
export const draftQuery = (api: Api, params: TemplateParams) =>
  queryOptions({
    queryKey: ['templates', params.organizationId, params.templateId, 'draft'],
    queryFn: () => readDraft(api, params),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** A version as the foundation holds it; the standard one comes with the app. It never changes. */
export const versionQuery = (api: Api, organizationId: string, { id, version }: WorkPlan['template']) =>
  queryOptions({
    queryKey: ['template-versions', organizationId, id, version],
    queryFn: async ({ signal }): Promise<WorkPlanTemplate> => {
      if (id === standardTemplateReference.id)
        return (await import('@portolan/domain/work-plans/standard-template/standard-template'))
          .standardTemplate;
      const params = { organizationId, templateId: id, templateVersion: String(version) };
      return api(getTemplateVersion, { params, signal });
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const create = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof createTemplate>,
) => api(createTemplate, { params: { organizationId }, body, idempotencyKey });

export const changeDraft = (
  api: Api,
  params: TemplateParams,
  version: number,
  body: BodyOf<typeof changeTemplateDraft>,
) => api(changeTemplateDraft, { params, ifMatch: version, body });

export const publish = (api: Api, params: TemplateParams, version: number) =>
  api(publishTemplate, { params, ifMatch: version });

/** What is known of templates is read again, save the versions, which never change. */
export const forgetTemplates = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: ['templates', organizationId] });

/** What a plan's programs offer it to move to. */
export const planMoveQuery = (api: Api, params: { organizationId: string; planId: string }) =>
  queryOptions({
    queryKey: ['plan-move', params.organizationId, params.planId],
    queryFn: async ({ signal }) => (await api(getPlanMove, { params, signal })).offers,
  });

export const move = (
  api: Api,
  organizationId: string,
  plan: Pick<WorkPlan, 'id' | 'version'>,
  template: WorkPlan['template'],
) =>
  api(movePlan, {
    params: { organizationId, planId: plan.id },
    ifMatch: plan.version,
    body: { template },
  });

import type { BodyOf } from '@portolan/contract/route';
import {
  changeElement,
  changeWorkPlan,
  createWorkPlan,
  getElement,
  getTemplate,
  listElementHistory,
  listElements,
  listWorkPlans,
} from '@portolan/contract/work-plan-routes';
import type { Element } from '@portolan/domain/work-plans/element';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Milliseconds between looks at what others have changed, while the page is in view. */
const lookEvery = 10_000;

/** All plans of a clinic, newest first. */
export const plansQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['work-plans', organizationId],
    queryFn: async ({ signal }) => {
      const plans: WorkPlan[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const query = cursor === undefined ? {} : { cursor };
        const page: { items: WorkPlan[]; nextCursor: string | null } = await api(listWorkPlans, {
          params: { organizationId },
          query,
          signal,
        });
        plans.push(...page.items);
        cursor = page.nextCursor;
      }
      return plans;
    },
    staleTime: 60_000,
  });

/** A plan's template changes only when the plan is moved to another. */
export const templateQuery = (api: Api, params: { organizationId: string; planId: string }) =>
  queryOptions({
    queryKey: ['work-plans', params.organizationId, params.planId, 'template'],
    queryFn: ({ signal }) => api(getTemplate, { params, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

const elementsKey = (params: { organizationId: string; planId: string }) => [
  'work-plans',
  params.organizationId,
  params.planId,
  'elements',
];

export const elementsQuery = (api: Api, params: { organizationId: string; planId: string }) =>
  queryOptions({
    queryKey: elementsKey(params),
    queryFn: async ({ signal }) => (await api(listElements, { params, signal })).items,
    staleTime: 2000,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
  });

type ElementParams = { organizationId: string; planId: string; elementId: string };

export const elementQuery = (api: Api, params: ElementParams) =>
  queryOptions({
    queryKey: ['work-plans', params.organizationId, params.planId, 'element', params.elementId],
    queryFn: ({ signal }) => api(getElement, { params, signal }),
    staleTime: 2000,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
  });

/** Puts a version of an element that an answer brought where the pages read it, unless a newer one is there. */
export const rememberElement = (client: QueryClient, organizationId: string, element: Element): void => {
  const params = { organizationId, planId: element.planId, elementId: element.id };
  const newer = (known: Element) => (known.version > element.version ? known : element);
  client.setQueryData<Element[]>(elementsKey(params), (known) =>
    known?.map((other) => (other.id === element.id ? newer(other) : other)),
  );
  client.setQueryData<Element>(
    ['work-plans', organizationId, element.planId, 'element', element.id],
    (known) => known && newer(known),
  );
};

export const historyQuery = (api: Api, params: ElementParams) =>
  infiniteQueryOptions({
    queryKey: ['work-plans', params.organizationId, params.planId, 'history', params.elementId],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      api(listElementHistory, {
        params,
        query: { limit: '20', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    gcTime: 0,
  });

export const createPlan = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof createWorkPlan>,
) => api(createWorkPlan, { params: { organizationId }, body, idempotencyKey });

export const changePlan = (
  api: Api,
  organizationId: string,
  plan: WorkPlan,
  body: BodyOf<typeof changeWorkPlan>,
) => api(changeWorkPlan, { params: { organizationId, planId: plan.id }, ifMatch: plan.version, body });

export const changePlanElement = (
  api: Api,
  params: ElementParams,
  version: number,
  body: BodyOf<typeof changeElement>,
) => api(changeElement, { params, ifMatch: version, body });

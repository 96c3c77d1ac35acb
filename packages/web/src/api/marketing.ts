import {
  addProducts,
  changeMarketingPlan,
  changeProduct,
  getMarketingPlan,
  listProducts,
  removeProduct,
} from '@portolan/contract/marketing-routes';
import type {
  MarketingPlan,
  MarketingPlanChanges,
  Product,
  ProductTerms,
} from '@portolan/domain/marketing/marketing-plan';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** What the marketing plan says for all of its products. */
export const marketingPlanQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['marketing-plan', organizationId],
    queryFn: ({ signal }) => api(getMarketingPlan, { params: { organizationId }, signal }),
  });

/** What is made, for whom and when; oldest first. */
export const productsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['products', organizationId],
    queryFn: async ({ signal }) => (await api(listProducts, { params: { organizationId }, signal })).items,
  });

/** Puts products as they are now among the others. */
export const rememberProducts = (
  client: QueryClient,
  organizationId: string,
  products: readonly Product[],
): void => {
  client.setQueryData<Product[]>(['products', organizationId], (known = []) => [
    ...known.map((one) => products.find(({ id }) => id === one.id) ?? one),
    ...products.filter(({ id }) => !known.some((one) => one.id === id)),
  ]);
};

export const add = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  products: readonly ProductTerms[],
) => api(addProducts, { params: { organizationId }, body: { products: [...products] }, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  { id, version }: Pick<Product, 'id' | 'version'>,
  body: ProductTerms,
) => api(changeProduct, { params: { organizationId, productId: id }, ifMatch: version, body });

export const remove = (api: Api, organizationId: string, productId: string) =>
  api(removeProduct, { params: { organizationId, productId } });

export const changePlan = (
  api: Api,
  organizationId: string,
  { version }: Pick<MarketingPlan, 'version'>,
  body: MarketingPlanChanges,
) => api(changeMarketingPlan, { params: { organizationId }, ifMatch: version, body });

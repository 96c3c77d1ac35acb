import { exampleIds } from '@portolan/contract/examples';
import {
  addProducts,
  changeMarketingPlan,
  getMarketingPlan,
  listProducts,
} from '@portolan/contract/marketing-routes';
import { productSchema } from '@portolan/domain/marketing/marketing-plan';
import * as z from 'zod/mini';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, productId } = exampleIds;
const listOf = z.object({ items: z.array(productSchema) });
const [terms] = addProducts.example.body.products;

const product = async ({ world, organization }: Place): Promise<string> => {
  const { json } = await demand(world, addProducts, organization.owner.token, {
    params: { organizationId: organization.id },
    body: { products: [{ ...terms, name: freshName('A sign') }] },
  });
  const [added] = listOf.parse(json).items;
  if (added === undefined) throw new Error('Nothing was added');
  return added.id;
};

const planned = new WeakMap<Organization, Promise<string>>();
/** The organization's id, once it has a product; a plan that nobody wrote is the same everywhere. */
const withPlan = (place: Place): Promise<string> => {
  const { world, organization } = place;
  const make = async () => {
    const params = { organizationId: organization.id };
    const { headers } = await demand(world, getMarketingPlan, organization.owner.token, { params });
    await demand(world, changeMarketingPlan, organization.owner.token, {
      params,
      headers: { 'if-match': headers.etag ?? '' },
      body: { theme: { en: freshName('Closer'), es: '' } },
    });
    await product(place);
    return organization.id;
  };
  const made = planned.get(organization) ?? make();
  planned.set(organization, made);
  return made;
};

export const marketingRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'marketing' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.method === 'GET' && { [organizationId]: () => withPlan(place) }),
      [productId]: () => product(place),
    };
  },
  bodies: {
    changeMarketingPlan: () => ({ theme: { en: freshName('A theme'), es: '' } }),
    changeProduct: () => ({ ...terms, name: freshName('Another sign') }),
  },
  differences: {
    addProducts: () => ({ products: [{ ...terms, name: freshName('Yet another sign') }] }),
  },
  etags: {
    changeProduct: async ({ world, organization }, params) => {
      const { json } = await demand(world, listProducts, organization.owner.token, {
        params: { organizationId: organization.id },
      });
      const found = listOf.parse(json).items.find(({ id }) => id === params.productId);
      return `"${found?.version ?? 0}"`;
    },
  },
};

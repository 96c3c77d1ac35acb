import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openMembers } from '@portolan/data/directory/members';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openProducts } from '@portolan/data/marketing/products';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  members: openMembers(database, organizationId),
  products: openProducts(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;

import type { Product } from '@portolan/domain/marketing/marketing-plan';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { productsQuery } from '../../api/marketing.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** A product as the plan shows it: its status is what its campaign says, where it has one. */
export type PlannedProduct = Product;

/** The products of the clinic's plan. */
export const usePlannedProducts = () => {
  const { organizationId } = useCurrentOrganization();
  const products = useQuery(productsQuery(useApi(), organizationId));
  return products;
};

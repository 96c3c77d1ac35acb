import type { Product } from '@portolan/domain/marketing/marketing-plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { productsQuery, remove } from '../../api/marketing.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** Takes a product out of the plan; one that is gone already is out of it too. */
export const useProductRemoval = (onRemoved: (product: Product) => void) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const removing = useMutation({
    mutationFn: async (product: Product) => {
      try {
        await remove(api, organizationId, product.id);
      } catch (error) {
        if (!isProblem(error, 'not-found')) throw error;
      }
    },
    onSuccess: (_, product) => {
      client.setQueryData(productsQuery(api, organizationId).queryKey, (known) =>
        known?.filter(({ id }) => id !== product.id),
      );
      onRemoved(product);
    },
  });
  return { remove: removing.mutate, busy: removing.isPending, error: removing.error };
};

import type { Barrier, BarrierChanges, BarrierTerms } from '@portolan/domain/barriers/barrier';
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { barriersQuery, change, log, rememberBarrier } from '../../api/barriers.ts';
import { useOnce } from '../../api/use-once.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** Writes to the log; what comes back is shown, and after a refusal the log is read again. */
export const useBarrierWrites = () => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const once = useOnce();
  const remember = (barrier: Barrier) => rememberBarrier(client, api, organizationId, barrier);
  const refresh = (error: unknown) => {
    void client.invalidateQueries({ queryKey: barriersQuery(api, organizationId).queryKey, exact: true });
    throw error;
  };
  return {
    log: (terms: BarrierTerms) => once(terms, (key) => log(api, organizationId, key, terms)).then(remember),
    change: (barrier: Barrier, changes: BarrierChanges) =>
      change(api, organizationId, barrier, changes).then(remember, refresh),
  };
};

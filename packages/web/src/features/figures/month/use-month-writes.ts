import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { approvalsQuery, approve, rememberMonths, reopen, submit } from '../../../api/figures.ts';
import { usePageWrites } from '../../../design/use-page-writes.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type Act = (month: MonthFigures) => Promise<void>;
export type MonthWrites = { readonly submit: Act; readonly approve: Act; readonly reopen: Act };

/** Handing months in, approving and reopening them. */
export const useMonthWrites = () => {
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const doing =
    (act: typeof submit): Act =>
    async (month) => {
      rememberMonths(queries, organizationId, [await act(api, organizationId, month)]);
      void queries.invalidateQueries(approvalsQuery(api, organizationId, month.month));
    };
  const writes: MonthWrites = { submit: doing(submit), approve: doing(approve), reopen: doing(reopen) };
  return usePageWrites(writes, ['figures', organizationId]);
};

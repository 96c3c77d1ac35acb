import {
  approveMonth,
  enterFigures,
  listApprovals,
  listFigures,
  reopenMonth,
  submitMonth,
} from '@portolan/contract/figure-routes';
import type { CellChange } from '@portolan/domain/figures/cell-change';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

export type FigureSpan = { readonly organizationId: string; readonly from: Month; readonly to: Month };

/** Months of two answers, each as the later one has it. No month that has begun goes away. */
export const newestMonths = (
  some: readonly MonthFigures[],
  others: readonly MonthFigures[],
): MonthFigures[] => {
  const newest = new Map<Month, MonthFigures>();
  for (const one of [...some, ...others])
    if (one.version >= (newest.get(one.month)?.version ?? 0)) newest.set(one.month, one);
  return [...newest.values()];
};

/**
 * A clinic's figures of up to 36 months; months without figures are not among them. An answer that was on its way while figures
 * were saved is older than theirs: it takes nothing back.
 */
export const figuresQuery = (api: Api, { organizationId, from, to }: FigureSpan) =>
  queryOptions({
    queryKey: ['figures', organizationId, from, to],
    queryFn: async ({ signal, client, queryKey }) => {
      const { months } = await api(listFigures, { params: { organizationId }, query: { from, to }, signal });
      return newestMonths(client.getQueryData<MonthFigures[]>(queryKey) ?? [], months);
    },
  });

/** What was approved of a month, newest first. */
export const approvalsQuery = (api: Api, organizationId: string, month: Month) =>
  queryOptions({
    queryKey: ['figure-approvals', organizationId, month],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listApprovals, { params: { organizationId, month }, query, signal })),
  });

/** Puts months that an answer brought among those that the pages read, unless they are older. */
export const rememberMonths = (
  client: QueryClient,
  organizationId: string,
  months: readonly MonthFigures[],
): void => {
  for (const [queryKey] of client.getQueriesData({ queryKey: ['figures', organizationId] })) {
    const [, , from, to] = queryKey;
    const fits = ({ month }: MonthFigures) => month >= String(from) && month <= String(to);
    client.setQueryData<MonthFigures[]>(
      queryKey,
      (known) => known && newestMonths(known, months.filter(fits)),
    );
  }
};

export const enter = (api: Api, organizationId: string, changes: readonly CellChange[]) =>
  api(enterFigures, { params: { organizationId }, body: { changes: [...changes] } });

type Signed = Pick<MonthFigures, 'month' | 'version'>;
const of = (organizationId: string, { month, version }: Signed) => ({
  params: { organizationId, month },
  ifMatch: version,
});

export const submit = (api: Api, organizationId: string, month: Signed) =>
  api(submitMonth, of(organizationId, month));
export const approve = (api: Api, organizationId: string, month: Signed) =>
  api(approveMonth, of(organizationId, month));
export const reopen = (api: Api, organizationId: string, month: Signed) =>
  api(reopenMonth, of(organizationId, month));

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

/** A clinic's figures of up to 36 months; months without figures are not among them. */
export const figuresQuery = (api: Api, { organizationId, from, to }: FigureSpan) =>
  queryOptions({
    queryKey: ['figures', organizationId, from, to],
    queryFn: async ({ signal }) =>
      (await api(listFigures, { params: { organizationId }, query: { from, to }, signal })).months,
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
    client.setQueryData<MonthFigures[]>(queryKey, (known) => {
      if (known === undefined) return known;
      const newer = months.filter(
        (one) => fits(one) && one.version >= (known.find(({ month }) => month === one.month)?.version ?? 0),
      );
      return [...known.filter((one) => !newer.some(({ month }) => month === one.month)), ...newer];
    });
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

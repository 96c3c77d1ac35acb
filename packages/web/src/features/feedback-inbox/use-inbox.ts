import type { Response } from '@portolan/domain/feedback/response';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { monthResponsesQuery, openResponsesQuery, type ResponsesOfMonth } from '../../api/responses.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type InboxFilter, soughtOf } from './inbox-filter.ts';
import type { Standing } from './use-standing.ts';

export type More = { readonly busy: boolean; readonly read: () => void };

export type Inbox = {
  /** What is sought, in its order; null until it has been read. */
  readonly shown: readonly Response[] | null;
  /** All that waits, whatever is sought. */
  readonly waiting: readonly Response[];
  /** A way to read on; null at the end. */
  readonly more: More | null;
  /** More waits than is read. */
  readonly beyond: boolean;
  readonly error: unknown;
  readonly retry: () => void;
};

const soughtIn = (month: string, filter: InboxFilter): ResponsesOfMonth => {
  const { formId, status, theme, channel, language, audience } = filter;
  const search = filter.words.trim();
  return {
    month,
    ...(formId === null ? {} : { formId }),
    ...(status === null ? {} : { status }),
    ...(theme === null ? {} : { theme }),
    ...(channel === null ? {} : { channel }),
    ...(language === null ? {} : { language }),
    ...(audience === null ? {} : { audience }),
    ...(search === '' ? {} : { search }),
  };
};

/** What waits, sought through here; or what was answered in one month, sought through by the API. */
export const useInbox = (filter: InboxFilter, standing: Standing): Inbox => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const isWaiting = filter.show === 'waiting';
  const open = useQuery(openResponsesQuery(api, organizationId));
  const month = useInfiniteQuery({
    ...monthResponsesQuery(api, organizationId, soughtIn(filter.show, filter)),
    enabled: !isWaiting,
  });
  const waiting = useMemo(() => open.data?.items ?? [], [open.data]);
  const sought = useMemo(() => soughtOf(waiting, filter, standing), [waiting, filter, standing]);
  if (isWaiting)
    return {
      shown: open.data === undefined ? null : sought,
      waiting,
      more: null,
      beyond: open.data?.more ?? false,
      error: open.data === undefined ? open.error : null,
      retry: () => void open.refetch(),
    };
  return {
    shown: month.data?.pages.flatMap(({ items }) => items) ?? null,
    waiting,
    more: month.hasNextPage
      ? { busy: month.isFetchingNextPage, read: () => void month.fetchNextPage() }
      : null,
    beyond: false,
    error: month.error,
    retry: () => void month.refetch(),
  };
};

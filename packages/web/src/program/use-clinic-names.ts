import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useApi } from '../api/api.tsx';
import { cohortQuery } from '../api/oversight.ts';

/** What the clinics of a program are called, by id, as far as they have been read. */
export const useClinicNames = (params: { organizationId: string; programId: string }) => {
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery(
    cohortQuery(useApi(), params),
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return useMemo(
    () =>
      new Map(
        data?.pages.flatMap(({ items }) => items).map(({ clinicId, name }) => [clinicId, name] as const),
      ),
    [data],
  );
};

import type { CohortColumn } from '@portolan/contract/oversight-routes';
import { type CohortRow, cohortRow } from '@portolan/domain/programs/cohort-row';
import type { Participation } from '@portolan/domain/programs/participation';
import type { Program } from '@portolan/domain/programs/program';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { cohortElementsQuery, cohortQuery, granteesQuery } from '../../api/oversight.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

export type Cohort = {
  readonly rows: readonly CohortRow[];
  readonly columns: readonly CohortColumn[];
  readonly left: readonly Participation[];
  /** True while further pages are read. */
  readonly isReading: boolean;
  /** When it was read last, in milliseconds. */
  readonly readAt: number;
};
type CohortRead =
  | { readonly cohort: Cohort; readonly refresh: () => void }
  | { readonly error: unknown; readonly retry: () => void }
  | null;

type Template = WorkPlan['template'];
const nameOf = ({ id, version }: Template) => `${id}/${version}`;
const noParticipations: readonly Participation[] = [];

/** Reads page after page, and gives what has come so far. */
const useParticipations = (params: { organizationId: string; programId: string }) => {
  const cohort = useInfiniteQuery(cohortQuery(useApi(), params));
  const { hasNextPage, isFetching, fetchNextPage, isError } = cohort;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const all = useMemo(
    () => cohort.data?.pages.flatMap(({ items }) => items) ?? noParticipations,
    [cohort.data],
  );
  return { cohort, all };
};

/** The program's own template first, then whatever else plans of the cohort are still of. */
const templatesOf = (program: Program, participations: readonly Participation[]): Template[] => {
  const all = [program.template, ...participations.flatMap(({ live }) => live?.plan?.template ?? [])];
  return [...new Map(all.map((template) => [nameOf(template), template])).values()];
};

/** Every element that a plan of the cohort may have: the program's in their order, then those of other versions. */
const unionOf = (columns: readonly (readonly CohortColumn[])[]): CohortColumn[] =>
  [
    ...new Map(
      columns
        .flat()
        .toReversed()
        .map((column) => [column.id, column]),
    ).values(),
  ].toReversed();

/** The clinics of a program with their states, as the foundation's month has them. Null while nothing is there yet. */
export const useCohort = (program: Program): CohortRead => {
  const api = useApi();
  const params = { organizationId: useCurrentOrganization().organizationId, programId: program.id };
  const { cohort, all } = useParticipations(params);
  const grantees = useQuery(granteesQuery(api, params));
  const month = useOrganizationDay().slice(0, 7);
  const templates = useMemo(() => templatesOf(program, all), [program, all]);
  const columns = useQueries({
    queries: templates.map((template) => cohortElementsQuery(api, params, template)),
    combine: (queries) => ({
      data: queries.map(({ data }) => data),
      failed: queries.find(({ isError }) => isError),
    }),
  });
  const known = columns.data.filter((part) => part !== undefined);
  const complete = known.length === templates.length && grantees.data !== undefined;
  const rows = useMemo(() => {
    if (!complete) return null;
    const coaches = new Map(grantees.data?.map((grantee) => [grantee.clinicId, grantee.coaches]));
    const ids = new Map(
      templates.map((template, index) => [nameOf(template), columns.data[index]?.map(({ id }) => id)]),
    );
    return all
      .filter(({ status }) => status === 'active')
      .map((participation) =>
        cohortRow(participation, {
          elementsOf: (template) => ids.get(nameOf(template)) ?? [],
          month,
          coaches: coaches.get(participation.clinicId) ?? [],
        }),
      );
  }, [complete, grantees.data, templates, columns.data, all, month]);
  const failed = [cohort, grantees, ...(columns.failed ? [columns.failed] : [])].find(
    ({ isError }) => isError,
  );
  if (failed) return { error: failed.error, retry: () => void failed.refetch() };
  if (rows === null || cohort.data === undefined) return null;
  return {
    cohort: {
      rows,
      columns: unionOf(known),
      left: all.filter(({ status }) => status === 'left'),
      isReading: cohort.hasNextPage,
      readAt: cohort.dataUpdatedAt,
    },
    refresh: () => void Promise.all([cohort.refetch(), grantees.refetch()]),
  };
};

import { everyMonth } from '@portolan/domain/dashboards/trend';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim } from '@portolan/domain/measures/measure-settings';
import { addMonths, type Month } from '@portolan/domain/months';
import type { Program } from '@portolan/domain/programs/program';
import type { MonthSums } from '@portolan/domain/rollups/cohort-month';
import { isExpected } from '@portolan/domain/rollups/sums';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import {
  askedMeasuresQuery,
  cohortFiguresQuery,
  programSumsQuery,
  stampOf,
} from '../../api/cohort-figures.ts';
import { catalogueQuery } from '../../api/measures.ts';
import { readingOf } from '../../api/reading.ts';
import type { AimMonths } from '../../charts/measure-trend.tsx';
import { type SpanName, spanTo } from '../../charts/span-select.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

/** Sums by month, with what they are read by. */
export type SummedFigures = {
  readonly measures: readonly Measure[];
  readonly aims: Readonly<Record<string, Aim>>;
  readonly aimMonths: AimMonths;
  readonly months: readonly Month[];
  readonly sums: readonly MonthSums[];
  readonly expectedIn: (month: Month) => number;
  /** When they were read last, in milliseconds. */
  readonly readAt: number;
};

/** The months that are over, and the one that runs if a clinic has approved it already. */
export const monthsOf = (
  span: SpanName,
  today: Month,
  stored: readonly { readonly month: Month }[],
): Month[] => {
  const { from, to } = spanTo(
    span,
    stored.some(({ month }) => month === today) ? today : addMonths(today, -1),
  );
  return everyMonth(from, to);
};

/** What a program's page draws, or what is the matter; null while it is read. */
export const useProgramFigures = (program: Program, span: SpanName) => {
  const api = useApi();
  const params = { organizationId: useCurrentOrganization().organizationId, programId: program.id };
  const today = useOrganizationDay().slice(0, 7);
  const asked = useQuery(askedMeasuresQuery(api, params));
  const catalogue = useQuery(catalogueQuery);
  const asking = { from: spanTo(span, addMonths(today, -1)).from, to: today };
  const sums = useQuery(programSumsQuery(api, params, asking));
  const stamp = sums.data === undefined ? '' : stampOf(sums.data);
  const cohort = useQuery({
    ...cohortFiguresQuery(api, params, asking, stamp),
    enabled: sums.data !== undefined,
  });
  const made = useMemo(() => {
    if (!asked.data || !catalogue.data || !sums.data || !cohort.data) return null;
    const clinics = cohort.data;
    const { startUp, midProject } = program.milestones;
    return {
      measures: recordedMeasures({ chosen: [], custom: [] }, [asked.data], catalogue.data),
      league: asked.data.league,
      aims: asked.data.aims,
      aimMonths: { startUp: startUp?.slice(0, 7) ?? null, midProject: midProject?.slice(0, 7) ?? null },
      months: monthsOf(span, today, sums.data),
      sums: sums.data,
      expectedIn: (month: Month) => clinics.filter((clinic) => isExpected(clinic, month)).length,
      clinics: clinics.toSorted((one, other) => one.name.localeCompare(other.name)),
    };
  }, [asked.data, catalogue.data, sums.data, cohort.data, program, span, today]);
  return readingOf(made === null ? null : { ...made, readAt: sums.dataUpdatedAt }, [
    asked,
    catalogue,
    sums,
    cohort,
  ]);
};

export type ProgramFigures = Extract<
  ReturnType<typeof useProgramFigures>,
  { readonly made: unknown }
>['made'];

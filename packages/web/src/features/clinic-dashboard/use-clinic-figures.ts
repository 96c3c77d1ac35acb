import { totalsOf } from '@portolan/domain/figures/totals';
import { aimsInForce } from '@portolan/domain/measures/expected-aims';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import { addMonths } from '@portolan/domain/months';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { campaignsQuery } from '../../api/campaigns.ts';
import { figuresQuery } from '../../api/figures.ts';
import { catalogueQuery, clinicMeasuresQuery } from '../../api/measures.ts';
import { participationsQuery } from '../../api/participations.ts';
import { readingOf } from '../../api/reading.ts';
import { elementsQuery, plansQuery } from '../../api/work-plans.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay, useOrganizationZone } from '../../organization/use-organization-day.ts';
import { byMonth, happeningsOf } from './happenings.ts';

const furthestBack = 35;

/** The rows of the plan whose year it is. The dashboard can do without: it then marks milestones alone. */
const usePlanElements = () => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const month = useOrganizationDay().slice(0, 7);
  const plans = useQuery(plansQuery(api, organizationId));
  const plan = currentPlan(plans.data ?? [], month);
  const read = elementsQuery(api, { organizationId, planId: plan?.id ?? '' });
  return useQuery({ ...read, enabled: plan !== undefined, refetchInterval: false }).data ?? [];
};

/** Everything a clinic's dashboard draws, or what is the matter; null while it is read. */
export const useClinicFigures = () => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay();
  const month = today.slice(0, 7);
  const settings = useQuery(clinicMeasuresQuery(api, organizationId));
  const catalogue = useQuery(catalogueQuery);
  const figures = useQuery(
    figuresQuery(api, { organizationId, from: addMonths(month, -furthestBack), to: month }),
  );
  const elements = usePlanElements();
  // Campaigns are marks as the plan's rows are: without them the figures are whole.
  const campaigns = useQuery(campaignsQuery(api, organizationId)).data;
  const timeZone = useOrganizationZone();
  const participations = useQuery(participationsQuery(api, organizationId)).data;
  const made = useMemo(() => {
    if (!settings.data || !catalogue.data || !figures.data) return null;
    const { settings: own, asked, expected } = settings.data;
    const measures = recordedMeasures(
      own,
      asked.map((asking) => asking.measures),
      catalogue.data,
    );
    const measureOf = (id: string) => measures.find((measure) => measure.id === id) ?? null;
    return {
      measures,
      asked: asked.map(({ program, measures: asking }) => ({
        program,
        measures: asking,
        joinedIn:
          participations
            ?.find(({ consent }) => consent.programId === program.programId)
            ?.consent.givenAt.slice(0, 7) ?? null,
      })),
      aims: aimsInForce(own.aims, expected),
      totals: new Map(figures.data.map((one) => [one.month, totalsOf(one.cells, measureOf)])),
      approved: new Set(figures.data.flatMap((one) => (one.approved === null ? [] : [one.month]))),
      unshared: figures.data.flatMap((one) => (one.status === 'approved' ? [] : [one.month])),
      happenings: byMonth(
        happeningsOf(
          asked.map(({ program }) => program),
          elements,
          campaigns ?? [],
          timeZone,
        ),
      ),
      month,
      today,
    };
  }, [
    settings.data,
    catalogue.data,
    figures.data,
    elements,
    campaigns,
    timeZone,
    participations,
    month,
    today,
  ]);
  return readingOf(made, [settings, catalogue, figures]);
};

export type ClinicFigures = Extract<ReturnType<typeof useClinicFigures>, { readonly made: unknown }>['made'];

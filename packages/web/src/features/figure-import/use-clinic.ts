import { type Field, firstMonthOf } from '@portolan/domain/figures/figure-faults';
import type { Known } from '@portolan/domain/figures/reading/known-names';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import type { PortalFeature } from '@portolan/domain/measures/measure';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { catalogueQuery, clinicMeasuresQuery } from '../../api/measures.ts';
import { organizationQuery } from '../../api/organizations.ts';
import { plansQuery } from '../../api/work-plans.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

/** What the clinic records and where, as files name it and as the rules of entering ask for it. */
export type Clinic = { readonly known: Known; readonly field: Field };

const namesOf = (feature: PortalFeature) => [
  figureTexts.en.features[feature],
  figureTexts.es.features[feature],
];
const features: Known['features'] = {
  messages: namesOf('messages'),
  results: namesOf('results'),
  records: namesOf('records'),
  appointments: namesOf('appointments'),
  refills: namesOf('refills'),
  payments: namesOf('payments'),
  forms: namesOf('forms'),
  education: namesOf('education'),
  telehealth: namesOf('telehealth'),
  proxy: namesOf('proxy'),
};

/** The clinic; null until all of it has been read. `error` is why it cannot be. */
export const useClinic = (): {
  readonly clinic: Clinic | null;
  readonly error: unknown;
  readonly retry: () => void;
} => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const settings = useQuery(clinicMeasuresQuery(api, organizationId));
  const catalogue = useQuery(catalogueQuery);
  const organization = useQuery(organizationQuery(api, organizationId));
  const plans = useQuery(plansQuery(api, organizationId));
  const thisMonth = useOrganizationDay().slice(0, 7);
  const queries = [settings, catalogue, organization, plans];
  const clinic = useMemo((): Clinic | null => {
    if (!settings.data || !catalogue.data || !organization.data || !plans.data) return null;
    const asking = settings.data.asked;
    const { sites } = organization.data.profile;
    const measures = recordedMeasures(
      settings.data.settings,
      asking.map((one) => one.measures),
      catalogue.data,
    );
    const byId = new Map(measures.map((measure) => [measure.id, measure]));
    const beginnings = [
      ...plans.data.map(({ firstMonth }) => firstMonth),
      ...asking.map(({ program }) => program.grantPeriod.firstDay.slice(0, 7)),
    ];
    return {
      known: { measures, features, sites },
      field: {
        measureOf: (id) => byId.get(id) ?? null,
        siteIds: new Set(sites.map(({ id }) => id)),
        firstMonth: firstMonthOf(thisMonth, beginnings),
        thisMonth,
      },
    };
  }, [settings.data, catalogue.data, organization.data, plans.data, thisMonth]);
  return {
    clinic,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
};

import { totalsOf } from '@portolan/domain/figures/totals';
import { aimsInForce } from '@portolan/domain/measures/expected-aims';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import { seriesOf } from '@portolan/domain/measures/measure';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../api/api.tsx';
import { figuresQuery } from '../api/figures.ts';
import { catalogueQuery, clinicMeasuresQuery } from '../api/measures.ts';
import { readingOf } from '../api/reading.ts';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import { useOrganizationZone } from '../organization/use-organization-day.ts';

/** Months that are shown before the one of the send, and after it as far as they are over or begun. */
const before = 6;
const after = 5;

/** The month of an instant at the clinic, and what is entered of the months around it; null while it is read. */
export const useFiguresAround = (sentAt: string) => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const timeZone = useOrganizationZone();
  const month: Month = monthIn(timeZone, new Date(sentAt));
  const now = monthIn(timeZone, new Date());
  const from = addMonths(month, -before);
  const [to = now] = [addMonths(month, after), now].toSorted();
  const settings = useQuery(clinicMeasuresQuery(api, organizationId));
  const catalogue = useQuery(catalogueQuery);
  const figures = useQuery(figuresQuery(api, { organizationId, from, to }));
  const made = useMemo(() => {
    if (!settings.data || !catalogue.data || !figures.data) return null;
    const { settings: own, asked, expected } = settings.data;
    const measures = recordedMeasures(
      own,
      asked.map((asking) => asking.measures),
      catalogue.data,
    );
    const measureOf = (id: string) => measures.find((measure) => measure.id === id) ?? null;
    const totals = new Map(figures.data.map((one) => [one.month, totalsOf(one.cells, measureOf)]));
    const isEntered = (series: string) => [...totals.values()].some((those) => series in those);
    return {
      month,
      from,
      to,
      totals,
      aims: aimsInForce(own.aims, expected),
      entered: measures.flatMap((measure) =>
        seriesOf(measure)
          .filter(isEntered)
          .map((series) => ({ measure, series })),
      ),
    };
  }, [settings.data, catalogue.data, figures.data, month, from, to]);
  return readingOf(made, [settings, catalogue, figures]);
};

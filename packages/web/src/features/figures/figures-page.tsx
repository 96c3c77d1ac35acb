import { Button } from '@mantine/core';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import { addMonths, monthIn } from '@portolan/domain/months';
import { figureTexts } from '@portolan/messages/figure-texts';
import { IconFileImport } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { figuresQuery } from '../../api/figures.ts';
import { catalogueQuery, clinicMeasuresQuery } from '../../api/measures.ts';
import { allMembersQuery } from '../../api/member-names.ts';
import { organizationQuery } from '../../api/organizations.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { FigureBook } from './figure-book.tsx';
import { monthsOfYear, yearOfEntry } from './grid/columns.ts';

/** Milliseconds between looks at what others have entered, while the page is in view. */
const lookEvery = 10_000;

/** What the clinic records: its measures, in the order it is asked for them. */
const useRecorded = (organizationId: string) => {
  const settings = useQuery(clinicMeasuresQuery(useApi(), organizationId));
  const catalogue = useQuery(catalogueQuery);
  const measures = useMemo(
    () =>
      settings.data && catalogue.data
        ? recordedMeasures(
            settings.data.settings,
            settings.data.asked.map((one) => one.measures),
            catalogue.data,
          )
        : undefined,
    [settings.data, catalogue.data],
  );
  return { measures, queries: [settings, catalogue] };
};

/** The clinic's figures, month by month. */
export const FiguresPage = () => {
  const t = useTexts(figureTexts);
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const own = useLocale().timeZone;
  const organization = useQuery(organizationQuery(api, organizationId));
  const thisMonth = monthIn(organization.data?.profile.timeZone ?? own, new Date());
  const [year, setYear] = useState(() => yearOfEntry(thisMonth));
  const [first = thisMonth, ...others] = monthsOfYear(year);
  const span = { organizationId, from: addMonths(first, -12), to: others.at(-1) ?? first };
  const figures = useQuery({
    ...figuresQuery(api, span),
    refetchInterval: lookEvery,
    placeholderData: keepPreviousData,
  });
  const members = useQuery(allMembersQuery(api, organizationId));
  const { measures, queries } = useRecorded(organizationId);
  const failed = [organization, figures, members, ...queries].find(
    (query) => query.isError && query.data === undefined,
  );
  const body = () => {
    if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
    if (!figures.data || !members.data || !measures || !organization.data) return <LoadingState rows={8} />;
    if (measures.length === 0) return <EmptyState title={t.noMeasuresTitle} description={t.noMeasures} />;
    return (
      <FigureBook
        key={organizationId}
        months={figures.data}
        measures={measures}
        members={members.data}
        sites={organization.data.profile.sites}
        thisMonth={thisMonth}
        year={year}
        onYear={setYear}
      />
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={role === 'viewer' ? t.introReader : t.intro}
        actions={
          role === 'viewer' ? undefined : (
            <Button
              variant="default"
              leftSection={<IconFileImport size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/o/$organizationId/figures/import" params={{ organizationId }} {...props} />
              )}
            >
              {t.import}
            </Button>
          )
        }
      />
      {body()}
    </>
  );
};

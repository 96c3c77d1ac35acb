import { Button, Stack } from '@mantine/core';
import { measureTexts } from '@portolan/messages/measure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { catalogueQuery } from '../../api/measures.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type Asked, AskedSection } from './asked-section.tsx';
import { ExpectedSection } from './expected-section.tsx';
import { MeasureList } from './measure-list.tsx';
import { useClinicMeasures } from './use-clinic-measures.ts';

const programsAsking = (asked: Asked, measureId: string): string[] =>
  asked.filter(({ measures }) => measures.asked.includes(measureId)).map(({ program }) => program.name);

/** What a clinic records and aims at; what its programs ask for and what follows from its profile stand first (KPI-1, KPI-5). */
export const MeasuresPage = () => {
  const t = useTexts(measureTexts);
  const formats = useFormats();
  const { organizationId, kind, role } = useCurrentOrganization();
  const { measures, choiceOf, writes } = useClinicMeasures();
  const catalogue = useQuery(catalogueQuery);
  const editable = kind === 'clinic' && (role === 'owner' || role === 'editor');
  const askedBy = (measureId: string) => {
    const names = programsAsking(measures.data?.asked ?? [], measureId);
    return names.length === 0 ? null : t.asked.by(formats.list(names));
  };
  const body = () => {
    const failed = measures.error ?? catalogue.error;
    if (measures.data !== undefined && catalogue.data !== undefined) {
      const { settings, asked, expected } = measures.data;
      const customs = asked.flatMap((one) =>
        one.measures.custom.filter(({ id }) => one.measures.asked.includes(id)),
      );
      return (
        <Stack gap="xl">
          <AskedSection asked={asked} />
          <ExpectedSection catalogue={catalogue.data} expected={expected} />
          <MeasureList
            ownNone={t.ownNone}
            view={{
              choice: choiceOf(settings),
              catalogue: catalogue.data,
              ofPrograms: customs,
              expected,
              editable,
              askedBy,
              writes,
            }}
          />
        </Stack>
      );
    }
    if (failed === null) return <LoadingState rows={6} />;
    return <ErrorState error={failed} onRetry={() => void measures.refetch()} />;
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={editable ? t.intro : t.introReader}
        actions={
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/o/$organizationId/figures" params={{ organizationId }} {...props} />
            )}
          >
            {t.toFigures}
          </Button>
        }
      />
      {body()}
    </>
  );
};

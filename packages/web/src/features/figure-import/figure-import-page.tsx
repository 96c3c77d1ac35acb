import { Anchor, Stack } from '@mantine/core';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { FileStep } from './file-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReportStep } from './report-step.tsx';
import { type Clinic, useClinic } from './use-clinic.ts';
import { useImport } from './use-import.ts';

const Steps = ({ clinic }: { readonly clinic: Clinic }) => {
  const t = useTexts(figureImportReportTexts).report;
  const state = useImport(clinic);
  const running = state.isSending;
  return (
    <Stack gap="xl">
      <FileStep state={state} clinic={clinic} />
      {state.source === null || state.mapping === null ? null : (
        <MappingStep state={state} clinic={clinic} source={state.source} mapping={state.mapping} />
      )}
      {state.checked === null ? null : <ReportStep state={state} checked={state.checked} clinic={clinic} />}
      <LeaveGuard
        isUnsaved={() => state.isRunning() || state.hasMended}
        title={running ? t.leaveTitle : t.discardTitle}
        lead={running ? t.leaveLead : t.discardLead}
        confirmLabel={t.leave}
        onLeave={state.stop}
        holdsWindow
      />
    </Stack>
  );
};

/** Brings figures in from a file: choose it, see how it is read, see what each row would do, enter, and mend what was refused. */
export const FigureImportPage = () => {
  const t = useTexts(figureImportTexts);
  const { organizationId, role } = useCurrentOrganization();
  const { clinic, error, retry } = useClinic();
  const body = () => {
    if (role === 'viewer') return <EmptyState title={t.readerTitle} description={t.reader} />;
    if (clinic !== null) return <Steps clinic={clinic} />;
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={retry} />;
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/figures" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
      />
      {body()}
    </>
  );
};

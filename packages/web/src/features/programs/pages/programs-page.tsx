import { Button } from '@mantine/core';
import { programTexts } from '@portolan/messages/program-texts';
import { IconCertificate, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { programsQuery } from '../../../api/programs.ts';
import cards from '../../../design/cards.module.css';
import { EmptyState } from '../../../design/empty-state.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWrite } from '../../../program/rights.ts';
import { ProgramCard } from '../list/program-card.tsx';

const AddButton = () => {
  const t = useTexts(programTexts).list;
  const { organizationId } = useCurrentOrganization();
  return (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link to="/o/$organizationId/programs/new" params={{ organizationId }} {...props} />
      )}
    >
      {t.add}
    </Button>
  );
};

/** The foundation's programs, newest first, each with what is due next. */
export const ProgramsPage = () => {
  const t = useTexts(programTexts).list;
  const { organizationId, role } = useCurrentOrganization();
  const programs = useQuery(programsQuery(useApi(), organizationId));
  const writes = mayWrite(role);
  if (programs.isPending) return <LoadingState />;
  if (programs.isError) return <ErrorState error={programs.error} onRetry={() => void programs.refetch()} />;
  if (programs.data.length === 0)
    return (
      <>
        <PageHeader title={t.title} description={t.description} />
        <EmptyState
          title={writes ? t.emptyTitle : t.title}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconCertificate size={40} stroke={1.5} aria-hidden />}
          action={writes ? <AddButton /> : null}
        />
      </>
    );
  return (
    <>
      <PageHeader title={t.title} description={t.description} {...(writes && { actions: <AddButton /> })} />
      <ul className={cards.list}>
        {programs.data.map((program) => (
          <ProgramCard key={program.id} program={program} />
        ))}
      </ul>
    </>
  );
};

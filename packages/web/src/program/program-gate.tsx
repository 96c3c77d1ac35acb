import { Button } from '@mantine/core';
import { ApiProblem } from '@portolan/contract/client';
import type { Program } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { shellTexts } from '@portolan/messages/shell-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../api/api.tsx';
import { programQuery } from '../api/programs.ts';
import { ErrorState } from '../design/error-state.tsx';
import { LoadingState } from '../design/loading-state.tsx';
import { PageHeader } from '../design/page-header.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';

const ProgramNotFound = () => {
  const { organizationId } = useCurrentOrganization();
  const t = useTexts(shellTexts).notFound;
  const back = useTexts(programTexts).page.back;
  return (
    <>
      <PageHeader title={t.title} description={t.body} />
      <Button
        renderRoot={(props) => (
          <Link to="/o/$organizationId/programs" params={{ organizationId }} {...props} />
        )}
      >
        {back}
      </Button>
    </>
  );
};

/** Shows its children once the program that the address names has been read. */
export const ProgramGate = ({ children }: { readonly children: (program: Program) => ReactNode }) => {
  const { organizationId } = useCurrentOrganization();
  const { programId = '' } = useParams({ strict: false });
  const program = useQuery(programQuery(useApi(), { organizationId, programId }));
  if (program.data) return children(program.data);
  if (program.isPending) return <LoadingState />;
  const { error } = program;
  if (error instanceof ApiProblem && error.problem.code === 'not-found') return <ProgramNotFound />;
  return <ErrorState error={error} onRetry={() => void program.refetch()} />;
};

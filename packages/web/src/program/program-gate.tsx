import { Button } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../api/api.tsx';
import { isProblem } from '../api/is-problem.ts';
import { programQuery } from '../api/programs.ts';
import { ErrorState } from '../design/error-state.tsx';
import { LoadingState } from '../design/loading-state.tsx';
import { NotFound } from '../design/not-found.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';

const ProgramNotFound = () => {
  const { organizationId } = useCurrentOrganization();
  const back = useTexts(programTexts).page.back;
  return (
    <>
      <NotFound />
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
  if (isProblem(error, 'not-found')) return <ProgramNotFound />;
  return <ErrorState error={error} onRetry={() => void program.refetch()} />;
};

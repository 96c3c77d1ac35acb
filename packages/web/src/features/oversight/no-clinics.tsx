import { Button } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { IconMailPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../design/empty-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { mayWriteIn } from '../../program/rights.ts';

/** A cohort without clinics, and what this reader can do about it. */
export const NoClinics = ({ program }: { readonly program: Program }) => {
  const t = useTexts(oversightTexts).cohort;
  const { organizationId, role } = useCurrentOrganization();
  if (role === 'coach') return <EmptyState title={t.empty} description={t.emptyCoach} />;
  if (!mayWriteIn(program, role))
    return <EmptyState title={t.empty} description={program.closed === null ? t.emptyReader : ''} />;
  return (
    <EmptyState
      title={t.empty}
      description={t.emptyLead}
      action={
        <Button
          leftSection={<IconMailPlus size={18} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/programs/$programId/clinics"
              params={{ organizationId, programId: program.id }}
              {...props}
            />
          )}
        >
          {t.invite}
        </Button>
      }
    />
  );
};

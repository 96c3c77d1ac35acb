import { Alert, Button } from '@mantine/core';
import { type MilestoneName, milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Program } from '@portolan/domain/programs/program';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { reviewTexts } from '@portolan/messages/review-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { milestoneRowsQuery } from '../../api/submissions.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { mayWriteIn } from '../../program/rights.ts';
import { ClinicList } from './inbox/clinic-list.tsx';
import { MilestoneChoice } from './inbox/milestone-choice.tsx';
import { firstToLookAt, standingsAt } from './inbox/standing.ts';

const NoClinics = ({ program }: { readonly program: Program }) => {
  const t = useTexts(milestoneInboxTexts).inbox;
  const { organizationId, role } = useCurrentOrganization();
  if (role === 'coach') return <EmptyState title={t.emptyCoachTitle} description={t.emptyCoach} />;
  return (
    <EmptyState
      title={t.emptyTitle}
      description={program.closed === null ? t.empty : ''}
      action={
        mayWriteIn(program, role) ? (
          <Button
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/programs/$programId/clinics"
                params={{ organizationId, programId: program.id }}
                {...props}
              />
            )}
          >
            {t.toClinics}
          </Button>
        ) : null
      }
    />
  );
};

const Inbox = ({ program }: { readonly program: Program }) => {
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay();
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const decided = useLocation({ select: ({ state }) => state.decided });
  const { done } = useTexts(reviewTexts).review;
  const rows = useQuery(milestoneRowsQuery(useApi(), { organizationId, programId: program.id }));
  const read = rows.data;
  const standings = useMemo(() => {
    if (read === undefined) return null;
    const at = (name: MilestoneName) => standingsAt(program, name, read, today);
    return { startUp: at('startUp'), midProject: at('midProject'), final: at('final') };
  }, [program, read, today]);
  // What is looked at stays, though answers come in that would lead elsewhere.
  const [first, setFirst] = useState<MilestoneName | null>(null);
  if (read !== undefined && first === null) setFirst(firstToLookAt(program, read, today));
  if (rows.isError && read === undefined)
    return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  if (standings === null) return <LoadingState />;
  if (standings.startUp.length === 0) return <NoClinics program={program} />;
  const chosen = milestoneNames.find((name) => name === hash) ?? first ?? 'startUp';
  return (
    <>
      {decided === undefined || decided === 'open' ? null : (
        <Alert
          role="status"
          variant="light"
          mb="md"
          title={done[decided]}
          icon={<IconCircleCheck aria-hidden />}
        />
      )}
      <MilestoneChoice
        program={program}
        standings={standings}
        chosen={chosen}
        onChoose={(name) => void navigate({ to: '.', hash: name, replace: true })}
      />
      <ClinicList key={chosen} program={program} milestone={chosen} standings={standings[chosen]} />
    </>
  );
};

/** The milestone inbox: where every clinic of a program stands, and what waits for an answer (PRG-4). */
export const MilestonesPage = () => (
  <ProgramFrame title={useTexts(programTexts).tabs.milestones}>
    {(program) => <Inbox program={program} />}
  </ProgramFrame>
);

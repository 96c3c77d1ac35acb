import { Alert, Anchor, Stack } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { participationQuery } from '../../api/participations.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { courseOf, programOf } from './in-order.ts';
import { JoinedProgramSummary } from './joined-program-summary.tsx';
import { LeaveProgram } from './leave-program.tsx';
import { SharedPlan } from './shared-plan.tsx';
import { SharingTerms } from './sharing-terms.tsx';

const Back = () => {
  const t = useTexts(participationTexts).page;
  const { organizationId } = useCurrentOrganization();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link to="/o/$organizationId/joined-programs" params={{ organizationId }} {...props} />
      )}
    >
      {t.back}
    </Anchor>
  );
};

/** Why nothing is shared any more, or that the program's details are still on their way. */
const Notice = ({ participation }: { readonly participation: ParticipationView }) => {
  const t = useTexts(participationTexts).page;
  const { date } = useFormats();
  const { consent, program } = participation;
  const course = courseOf(participation);
  if (course === 'active' && program !== null) return null;
  const endedAt = consent.ended?.at ?? program?.closedAt ?? consent.givenAt;
  const text = {
    active: t.arriving,
    closed: t.closedNotice(date(program?.closedAt ?? endedAt)),
    ended: consent.ended?.why === 'clinic-closed' ? t.yourClosing : t.ended(date(endedAt)),
  }[course];
  return (
    <Alert role="status" variant="light" icon={<IconInfoCircle aria-hidden />}>
      {text}
    </Alert>
  );
};

type JoinedProgramProps = {
  /** What other features have to say of the program, while the clinic takes part or after it left. */
  readonly children: (participation: ParticipationView) => ReactNode;
};

/** One program as the clinic sees it: what it is, what is shared and by which plan, and the way out. */
export const JoinedProgram = ({ children }: JoinedProgramProps) => {
  const texts = useTexts(participationTexts);
  const { organizationId } = useCurrentOrganization();
  const { programId = '' } = useParams({ strict: false });
  const found = useQuery(participationQuery(useApi(), { organizationId, programId }));
  if (found.isPending) return <LoadingState />;
  if (found.data === undefined) {
    const { error } = found;
    return isProblem(error, 'not-found') ? (
      <NotFound above={<Back />} />
    ) : (
      <ErrorState error={error} onRetry={() => void found.refetch()} />
    );
  }
  const participation = found.data;
  const { name, foundationName } = programOf(participation);
  const active = courseOf(participation) === 'active';
  return (
    <>
      <PageHeader
        title={name}
        documentTitle={`${name} · ${texts.list.title}`}
        description={texts.list.by(foundationName)}
        above={<Back />}
      />
      <Stack gap="lg">
        <Notice participation={participation} />
        {active ? <SharedPlan participation={participation} /> : null}
        {children(participation)}
        <JoinedProgramSummary participation={participation} />
        {active ? <SharingTerms consent={participation.consent} /> : null}
        {active ? <LeaveProgram participation={participation} /> : null}
      </Stack>
    </>
  );
};

import { Anchor, Container } from '@mantine/core';
import { ApiProblem } from '@portolan/contract/client';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { programInvitationQuery } from '../../api/participation-invitations.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { forgetInvitation } from '../../program/kept-invitation.ts';
import { Letter } from './letter/letter.tsx';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

const Lookup = ({ token }: { readonly token: string }) => {
  const t = useTexts(programInvitationTexts);
  const invitation = useQuery(programInvitationQuery(useApi(), token));
  const answered = invitation.error instanceof ApiProblem;
  useEffect(() => {
    if (answered) forgetInvitation();
  }, [answered]);
  if (invitation.data !== undefined) return <Letter token={token} invitation={invitation.data} />;
  if (!invitation.isError) return <LoadingState rows={3} />;
  if (isProblem(invitation.error, 'not-found'))
    return <PageHeader title={t.closed} documentTitle={t.documentTitle} description={t.unknown} />;
  return (
    <>
      <PageHeader title={t.closed} documentTitle={t.documentTitle} />
      <ErrorState error={invitation.error} />
    </>
  );
};

/** Behind the link of a letter that asks a clinic to take part. The token stands in the fragment, which browsers send to nobody. */
export const ProgramInvitationPage = () => {
  const t = useTexts(programInvitationTexts);
  const token = useLocation().hash;
  return (
    <PublicFrame>
      <Container size="sm" py="xl">
        {tokenPattern.test(token) ? (
          <Lookup key={token} token={token} />
        ) : (
          <PageHeader title={t.missing.title} description={t.missing.body} />
        )}
        <Anchor component={Link} to="/" mt="xl" display="inline-block">
          {t.home}
        </Anchor>
      </Container>
    </PublicFrame>
  );
};

import { Anchor, Container } from '@mantine/core';
import { invitationTexts } from '@portolan/messages/invitation-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { invitationQuery } from '../../api/members.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { InvitationLetter } from './invitation-letter.tsx';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

const Lookup = ({ token }: { readonly token: string }) => {
  const t = useTexts(invitationTexts);
  const invitation = useQuery(invitationQuery(useApi(), token));
  if (invitation.data !== undefined) return <InvitationLetter token={token} invitation={invitation.data} />;
  if (!invitation.isError) return <LoadingState rows={2} />;
  return (
    <>
      <PageHeader title={t.closed.title} />
      <ErrorState error={invitation.error} />
    </>
  );
};

/** Behind the link of an invitation. The token stands in the fragment, which browsers send to nobody. */
export const InvitationPage = () => {
  const t = useTexts(invitationTexts);
  const token = useLocation().hash;
  return (
    <PublicFrame>
      <Container size="sm" py="xl">
        {tokenPattern.test(token) ? (
          <Lookup token={token} />
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

import { Paper, Stack, Text } from '@mantine/core';
import type { lookUpInvitation } from '@portolan/contract/invitation-routes';
import type { ReplyOf } from '@portolan/contract/route';
import { invitationTexts } from '@portolan/messages/invitation-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useSession } from '../../session/session-provider.tsx';
import { SignInFirst } from '../../session/sign-in-first.tsx';
import { AcceptAsSignedIn } from './accept-as-signed-in.tsx';

export type Invitation = ReplyOf<typeof lookUpInvitation>;
export type InvitationProps = { readonly token: string; readonly invitation: Invitation };

export const InvitationLetter = ({ token, invitation }: InvitationProps) => {
  const t = useTexts(invitationTexts);
  const roles = useTexts(roleTexts).names;
  const { organizationName, kind, role, expiresAt } = invitation;
  const session = useSession();
  return (
    <>
      <PageHeader title={t.title(organizationName)} documentTitle={t.documentTitle} />
      <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
        <Stack>
          <Text size="lg">
            {kind === 'clinic' ? t.clinic(organizationName) : t.foundation(organizationName)}
          </Text>
          <Text fw={600}>{t.role(roles[role])}</Text>
          <Text c="dimmed">{t.expires(useFormats().date(expiresAt))}</Text>
          {session.isSignedIn() ? (
            <AcceptAsSignedIn token={token} invitation={invitation} />
          ) : (
            <SignInFirst email={invitation.email} returnTo={`/invitation#${token}`} texts={t} />
          )}
        </Stack>
      </Paper>
    </>
  );
};

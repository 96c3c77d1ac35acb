import { Button, Group, Stack, Text } from '@mantine/core';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { declineInvitation } from '../../../api/participation-invitations.ts';
import { meQuery } from '../../../api/people.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { forgetInvitation, keepInvitation } from '../../../program/kept-invitation.ts';
import { SavingProvider } from '../../../saving/saving-provider.tsx';
import { useSession } from '../../../session/session-provider.tsx';
import { SignInFirst } from '../../../session/sign-in-first.tsx';
import { SignOutProvider, useSignOut } from '../../../session/sign-out.tsx';
import { AcceptForm } from './accept-form.tsx';
import type { LetterProps } from './letter.tsx';

const pathOf = (token: string) => `/program-invitation#${token}`;

const OtherAccount = ({ token }: Pick<LetterProps, 'token'>) => {
  const t = useTexts(programInvitationTexts);
  const signOut = useSignOut();
  return (
    <Group>
      <Button variant="default" onClick={() => signOut.request(pathOf(token))}>
        {t.other}
      </Button>
    </Group>
  );
};

const AsSignedIn = ({ token, invitation }: LetterProps) => {
  const t = useTexts(programInvitationTexts);
  const me = useQuery(meQuery(useApi()));
  if (me.isError) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <LoadingState rows={1} />;
  const { id, email } = me.data.person;
  const fits = email.toLowerCase() === invitation.email.toLowerCase();
  if (fits) return <AcceptForm token={token} invitation={invitation} me={me.data} />;
  return (
    <Stack gap="sm">
      <Text>{t.signedInAs(email)}</Text>
      <Text>{t.use(invitation.email)}</Text>
      <SavingProvider personId={id}>
        <SignOutProvider>
          <OtherAccount token={token} />
        </SignOutProvider>
      </SavingProvider>
    </Stack>
  );
};

type DecisionProps = LetterProps & { readonly onDecline: () => void };

/** Accept, as the right person and for a clinic of theirs; decline, which needs no account; or leave it for later. */
export const Decision = ({ token, invitation, onDecline }: DecisionProps) => {
  const t = useTexts(programInvitationTexts);
  const api = useApi();
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const [later, setLater] = useState(false);
  const declining = useMutation({
    mutationFn: () => declineInvitation(api, token),
    onSuccess: () => {
      forgetInvitation();
      onDecline();
    },
    onSettled: () => setAsking(false),
  });
  const postpone = () => {
    keepInvitation({ token, program: invitation.programName, email: invitation.email });
    setLater(true);
  };
  return (
    <Stack gap="lg">
      {session.isSignedIn() ? (
        <AsSignedIn token={token} invitation={invitation} />
      ) : (
        <SignInFirst email={invitation.email} returnTo={pathOf(token)} texts={t} />
      )}
      {declining.isError ? <ErrorState error={declining.error} /> : null}
      <Group gap="sm">
        <Button variant="default" onClick={postpone}>
          {t.later}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.decline}
        </Button>
      </Group>
      <Text role="status">{later ? t.laterBody : null}</Text>
      <ConfirmDialog
        opened={asking}
        title={t.declineTitle}
        confirmLabel={t.decline}
        danger
        busy={declining.isPending}
        onConfirm={() => declining.mutate()}
        onClose={() => setAsking(false)}
      >
        {t.declineBody(invitation.foundationName)}
      </ConfirmDialog>
    </Stack>
  );
};

import { Button, Group, Text } from '@mantine/core';
import { invitationTexts } from '@portolan/messages/invitation-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { accept } from '../../api/members.ts';
import { meQuery, rememberMembership } from '../../api/people.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { SavingProvider } from '../../saving/saving-provider.tsx';
import { SignOutProvider, useSignOut } from '../../session/sign-out.tsx';
import type { InvitationProps } from './invitation-letter.tsx';

const useAcceptance = ({ token, invitation }: InvitationProps) => {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => accept(api, token),
    onSuccess: async ({ organizationId }) => {
      const { organizationName: name, kind, role } = invitation;
      await queries.cancelQueries({ queryKey: meQuery(api).queryKey });
      rememberMembership(queries, api, { organizationId, name, kind, role });
      await navigate({ to: '/o/$organizationId', params: { organizationId } });
    },
  });
};

/** Comes back to the invitation afterwards, and warns of what the person signed in here has not saved. */
const OtherAccount = ({ token }: Pick<InvitationProps, 'token'>) => {
  const t = useTexts(invitationTexts);
  const signOut = useSignOut();
  return (
    <Button size="md" variant="default" onClick={() => signOut.request(`/invitation#${token}`)}>
      {t.other}
    </Button>
  );
};

/** Whoever is signed in accepts, or makes room for the person the invitation is for. */
export const AcceptAsSignedIn = ({ token, invitation }: InvitationProps) => {
  const t = useTexts(invitationTexts);
  const me = useQuery(meQuery(useApi()));
  const acceptance = useAcceptance({ token, invitation });
  if (me.isError) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <LoadingState rows={1} />;
  const { id, email } = me.data.person;
  const fits = email.toLowerCase() === invitation.email.toLowerCase();
  return (
    <>
      <Text>{t.signedInAs(email)}</Text>
      {fits ? null : <Text>{t.use(invitation.email)}</Text>}
      {acceptance.isError ? <ErrorState error={acceptance.error} /> : null}
      <Group>
        {fits ? (
          <Button size="md" loading={acceptance.isPending} onClick={() => acceptance.mutate()}>
            {t.accept}
          </Button>
        ) : null}
        <SavingProvider personId={id}>
          <SignOutProvider>
            <OtherAccount token={token} />
          </SignOutProvider>
        </SavingProvider>
      </Group>
    </>
  );
};

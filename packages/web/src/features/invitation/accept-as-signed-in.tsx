import { Button, Group, Text } from '@mantine/core';
import { invitationTexts } from '@portolan/messages/invitation-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { accept } from '../../api/members.ts';
import { meQuery } from '../../api/people.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useSession } from '../../session/session-provider.tsx';
import type { InvitationProps } from './invitation-letter.tsx';

/** Whoever is signed in accepts, or makes room for the person the invitation is for. */
export const AcceptAsSignedIn = ({ token, invitation }: InvitationProps) => {
  const t = useTexts(invitationTexts);
  const api = useApi();
  const session = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const me = useQuery(meQuery(api));
  const acceptance = useMutation({
    mutationFn: () => accept(api, token),
    onSuccess: async ({ organizationId }) => {
      await queries.refetchQueries({ queryKey: meQuery(api).queryKey });
      await navigate({ to: '/o/$organizationId', params: { organizationId } });
    },
  });
  if (me.isError) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <LoadingState rows={1} />;
  const { email } = me.data.person;
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
        <Button size="md" variant="default" onClick={() => void session.signOut()}>
          {t.other}
        </Button>
      </Group>
    </>
  );
};

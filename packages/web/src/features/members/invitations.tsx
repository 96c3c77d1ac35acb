import { Button, Text, Title } from '@mantine/core';
import type { InvitationView } from '@portolan/contract/invitation-routes';
import { memberTexts } from '@portolan/messages/member-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { invitationsQuery } from '../../api/members.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './members.module.css';
import { useInvitationStatus } from './use-invitation-status.ts';
import type { MemberWrites } from './use-member-writes.ts';

/** While a letter is on its way, how often its state is asked for: milliseconds. */
const lookAgain = 3000;

/** Every invitation sent, and what can still be done about it. */
export const Invitations = ({ writes }: { readonly writes: MemberWrites }) => {
  const t = useTexts(memberTexts).invitations;
  const roles = useTexts(roleTexts).names;
  const statusOf = useInvitationStatus();
  const { organizationId } = useCurrentOrganization();
  const invitations = useQuery({
    ...invitationsQuery(useApi(), organizationId),
    refetchInterval: ({ state }) =>
      state.data?.some(({ status, sent }) => status === 'pending' && !sent) ? lookAgain : false,
  });
  const [revoking, setRevoking] = useState<InvitationView | null>(null);
  return (
    <section>
      <Title order={2} mb="md">
        {t.title}
      </Title>
      {invitations.isPending ? <LoadingState rows={2} /> : null}
      {invitations.isError ? (
        <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
      ) : null}
      {invitations.data?.length === 0 ? <Text c="dimmed">{t.empty}</Text> : null}
      {invitations.data === undefined || invitations.data.length === 0 ? null : (
        <RowList>
          {invitations.data.map((invitation) => (
            <Row key={invitation.id} spread>
              <div className={classes.who}>
                <Text fw={600}>{invitation.email}</Text>
                <Text size="sm" c="dimmed">
                  {`${roles[invitation.role]} · ${statusOf(invitation)}`}
                </Text>
                <WriteProblem writes={writes} place={invitation.id} />
              </div>
              {invitation.status === 'pending' || invitation.status === 'expired' ? (
                <div className={classes.end}>
                  <Button
                    variant="default"
                    disabled={writes.busy}
                    aria-label={t.resendLabel(invitation.email)}
                    onClick={() =>
                      writes.run(
                        invitation.id,
                        ({ resend }) => resend(invitation.id, crypto.randomUUID()),
                        t.resent(invitation.email),
                      )
                    }
                  >
                    {t.resend}
                  </Button>
                  <Button
                    variant="default"
                    disabled={writes.busy}
                    aria-label={t.revokeLabel(invitation.email)}
                    onClick={() => setRevoking(invitation)}
                  >
                    {t.revoke}
                  </Button>
                </div>
              ) : null}
            </Row>
          ))}
        </RowList>
      )}
      <ConfirmDialog
        opened={revoking !== null}
        title={t.revokeTitle}
        confirmLabel={t.revoke}
        danger
        onClose={() => setRevoking(null)}
        onConfirm={() => {
          if (revoking !== null)
            writes.run(revoking.id, ({ revoke }) => revoke(revoking.id), t.revokeDone(revoking.email));
          setRevoking(null);
        }}
      >
        {t.revokeBody(revoking?.email ?? '')}
      </ConfirmDialog>
    </section>
  );
};

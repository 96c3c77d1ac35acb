import { Alert, Anchor } from '@mantine/core';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { keptInvitation } from '../../program/kept-invitation.ts';

/** The way back to an invitation that its reader put off, for as long as this tab is open. */
export const WaitingInvitation = () => {
  const t = useTexts(programInvitationTexts);
  const { person } = useMe();
  const { kind, role } = useCurrentOrganization();
  const kept = keptInvitation(person.email);
  if (kept === null || kind !== 'clinic' || role !== 'owner') return null;
  return (
    <Alert variant="light" icon={<IconMail aria-hidden />} mb="md">
      {t.pending(kept.program)}{' '}
      <Anchor component={Link} to="/program-invitation" hash={kept.token}>
        {t.look}
      </Anchor>
    </Alert>
  );
};

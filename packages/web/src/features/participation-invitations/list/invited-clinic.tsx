import { Anchor, Button, Text } from '@mantine/core';
import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import type { Program } from '@portolan/domain/programs/program';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { Link } from '@tanstack/react-router';
import { Row } from '../../../design/row-list.tsx';
import { WriteProblem } from '../../../design/write-problem.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { InvitationWrites } from '../use-invitation-writes.ts';
import classes from './invited-clinic.module.css';
import { nameOf, standingOf } from './standing.ts';

const useStatus = ({ status, sent, clinic, answeredAt, expiresAt }: ParticipationInvitationView): string => {
  const t = useTexts(participationInvitationTexts).status;
  const { date } = useFormats();
  switch (status) {
    case 'pending':
      return sent ? t.waiting(date(expiresAt)) : t.sending;
    case 'expired':
      return t.expired(date(expiresAt));
    case 'declined':
      return t.declined(date(answeredAt ?? expiresAt));
    case 'revoked':
      return t.revoked;
    case 'accepted':
      if (clinic === null) return t.arriving;
      return clinic.leftAt === null ? t.joined(date(clinic.joinedAt)) : t.left(date(clinic.leftAt));
  }
};

/** The name, which leads to the clinic's page once there is something on it. */
const Name = ({ invitation, program }: Pick<InvitedClinicProps, 'invitation' | 'program'>) => {
  const { organizationId } = useCurrentOrganization();
  const { clinic } = invitation;
  const name = nameOf(invitation);
  if (clinic === null) return <Text fw={600}>{name}</Text>;
  return (
    <Anchor
      fw={600}
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/programs/$programId/clinics/$clinicId"
          params={{ organizationId, programId: program.id, clinicId: clinic.id }}
          {...props}
        />
      )}
    >
      {name}
    </Anchor>
  );
};

type InvitedClinicProps = {
  readonly invitation: ParticipationInvitationView;
  readonly writes: InvitationWrites | null;
  readonly program: Program;
  readonly onWithdraw: () => void;
};

/** One invited clinic: what became of it, and what can still be done. */
export const InvitedClinic = ({ invitation, writes, program, onWithdraw }: InvitedClinicProps) => {
  const t = useTexts(participationInvitationTexts);
  const { id, clinicName, email, letters } = invitation;
  const name = nameOf(invitation);
  const status = useStatus(invitation);
  const standing = standingOf(invitation);
  const reminds = standing === 'waiting' || standing === 'expired';
  return (
    <Row spread>
      <div className={classes.who}>
        <Name invitation={invitation} program={program} />
        <Text size="sm">{status}</Text>
        <Text size="sm" c="dimmed">
          {[
            email,
            ...(name === clinicName ? [] : [t.list.invitedAs(clinicName)]),
            ...(letters > 1 ? [t.status.letters(letters)] : []),
          ].join(' · ')}
        </Text>
        {writes === null ? null : <WriteProblem writes={writes} place={id} />}
      </div>
      {writes === null || (standing === 'taking-part' && invitation.clinic !== null) ? null : (
        <div className={classes.end}>
          <Button
            variant="default"
            disabled={writes.busy}
            aria-label={reminds ? t.actions.remindLabel(name) : t.actions.againLabel(name)}
            onClick={() =>
              writes.run(id, ({ askAgain }) => askAgain(id, crypto.randomUUID()), t.actions.reminded(name))
            }
          >
            {reminds ? t.actions.remind : t.actions.again}
          </Button>
          {standing === 'waiting' ? (
            <Button
              variant="default"
              disabled={writes.busy}
              aria-label={t.actions.withdrawLabel(name)}
              onClick={onWithdraw}
            >
              {t.actions.withdraw}
            </Button>
          ) : null}
        </div>
      )}
    </Row>
  );
};

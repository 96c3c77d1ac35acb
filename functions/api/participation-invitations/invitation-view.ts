import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import type { Participation } from '@portolan/domain/programs/participation';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import { invitationStateAt } from '@portolan/domain/programs/participation-invitation-rules';
import type { Store } from './store.ts';

/** An invitation as the foundation sees it, beside what it knows of the clinic that accepted. */
export const invitationView = (
  invitation: ParticipationInvitation,
  participation: Participation | null,
  now: Date,
): ParticipationInvitationView => {
  const { id, clinicName, email, language, answeredAt, invitedBy, createdAt, expiresAt } = invitation;
  const { letter, sentLetter, firstLetter, version } = invitation;
  return {
    id,
    clinicName,
    email,
    language,
    status: invitationStateAt(invitation, now),
    clinic: participation && {
      id: participation.clinicId,
      name: participation.name,
      status: participation.status,
      joinedAt: participation.joinedAt,
      leftAt: participation.leftAt,
    },
    answeredAt,
    invitedBy,
    createdAt,
    expiresAt,
    letters: letter - firstLetter + 1,
    sent: sentLetter === letter,
    version,
  };
};

/** The clinic that accepted, as far as the foundation knows it yet. */
export const participationOf = async (
  store: Store,
  { programId, clinicId }: ParticipationInvitation,
): Promise<Participation | null> =>
  clinicId === null ? null : store.participations.find(programId, clinicId);

/** The clinics that accepted these, as far as the foundation knows them yet, by their id. */
export const participationsOf = async (
  store: Store,
  programId: string,
  invitations: readonly ParticipationInvitation[],
): Promise<ReadonlyMap<string, Participation>> => {
  const clinicIds = new Set(invitations.flatMap(({ clinicId }) => clinicId ?? []));
  const known = await store.participations.pageAmong(programId, clinicIds, { limit: clinicIds.size });
  return new Map(known.items.map((one) => [one.clinicId, one]));
};

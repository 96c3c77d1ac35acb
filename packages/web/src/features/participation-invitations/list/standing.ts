import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import { foldedText } from '@portolan/domain/tables/plain-words';

/** Where an invited clinic stands, as the list is filtered by it. */
export const standings = ['waiting', 'taking-part', 'left', 'declined', 'expired', 'revoked'] as const;
export type Standing = (typeof standings)[number];
export const isStanding = (value: string): value is Standing => standings.some((known) => known === value);

export const standingOf = ({ status, clinic }: ParticipationInvitationView): Standing => {
  switch (status) {
    case 'pending':
      return 'waiting';
    case 'accepted':
      return clinic?.status === 'left' ? 'left' : 'taking-part';
    case 'declined':
    case 'expired':
    case 'revoked':
      return status;
  }
};

/** The name the clinic gave itself, once it is known. */
export const nameOf = ({ clinicName, clinic }: ParticipationInvitationView): string =>
  clinic?.name ?? clinicName;

/** Those that fit, in the order of their names; `search` is looked for in names and addresses, however it is spelled. */
export const fitting = (
  invitations: readonly ParticipationInvitationView[],
  {
    search,
    standing,
    locale,
  }: { readonly search: string; readonly standing: Standing | null; readonly locale: string },
): ParticipationInvitationView[] => {
  const words = foldedText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { compare } = new Intl.Collator(locale);
  return invitations
    .filter((invitation) => standing === null || standingOf(invitation) === standing)
    .filter((invitation) => {
      const text = foldedText(`${invitation.clinicName} ${nameOf(invitation)} ${invitation.email}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => compare(nameOf(one), nameOf(other)));
};

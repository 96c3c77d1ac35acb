import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { participationInvitationKind } from './program-records.ts';

export const participationInvitationKey = (
  organizationId: string,
  programId: string,
  invitationId: string,
) => ({
  pk: partitionOf(organizationId, collections.participationInvitations(programId)),
  sk: invitationId,
});

/** The foundation's invitations to its programs, by id. */
export const openParticipationInvitations = (database: Database, organizationId: string) => {
  const partition = (programId: string) => ({
    table: 'tenant' as const,
    pk: partitionOf(organizationId, collections.participationInvitations(programId)),
  });
  return {
    find: (programId: string, invitationId: string): Promise<ParticipationInvitation | null> =>
      getItem(
        database,
        'tenant',
        participationInvitationKey(organizationId, programId, invitationId),
        participationInvitationKind,
      ),

    page: (programId: string, page: PageRequest): Promise<Page<ParticipationInvitation>> =>
      queryPage(database, partition(programId), page, participationInvitationKind),

    ofProgram: (programId: string): Promise<ParticipationInvitation[]> =>
      queryAll(database, partition(programId), participationInvitationKind),

    put: <R extends string>(
      invitation: ParticipationInvitation,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: participationInvitationKind.toItem(
        participationInvitationKey(organizationId, invitation.programId, invitation.id),
        invitation,
      ),
      expected,
      refusal,
    }),
  };
};

import type { Invitation } from '@portolan/domain/organizations/invitation';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';
import { invitationKind } from './organization-records.ts';

/** The organization's invitations; ids sort by time. */
export const openInvitations = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, 'INVITATIONS');
  return {
    find: (invitationId: string): Promise<Invitation | null> =>
      getItem(database, 'tenant', { pk, sk: invitationId }, invitationKind),

    all: (): Promise<Invitation[]> => queryAll(database, { table: 'tenant', pk }, invitationKind),

    newestFirst: (page: PageRequest): Promise<Page<Invitation>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, invitationKind),

    put: <R extends string>(invitation: Invitation, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: invitationKind.toItem({ pk, sk: invitation.id }, invitation),
      expected,
      refusal,
    }),
  };
};

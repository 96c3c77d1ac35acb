import type { FormInvitation } from '@portolan/domain/feedback/panel';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';
import { formInvitationKind } from './form-records.ts';

/** Days after its link has ended that it is still seen whom a letter was for; then the address goes. */
const seenDays = 60;
const daySeconds = 86_400;

/** Letters that ask to answer a form. Ids sort by time; each is deleted some time after its link has ended. */
export const openFormInvitations = (database: Database, organizationId: string) => {
  const partition = (formId: string) => partitionOf(organizationId, collections.formInvitations(formId));
  return {
    find: (formId: string, invitationId: string): Promise<FormInvitation | null> =>
      getItem(database, 'tenant', { pk: partition(formId), sk: invitationId }, formInvitationKind),

    newestFirst: (formId: string, page: PageRequest): Promise<Page<FormInvitation>> =>
      queryPage(
        database,
        { table: 'tenant', pk: partition(formId), descending: true },
        page,
        formInvitationKind,
      ),

    /** All that have not been deleted, newest first, or the first `atMost` of them. */
    ofForm: (formId: string, atMost?: number): Promise<FormInvitation[]> =>
      queryAll(
        database,
        { table: 'tenant', pk: partition(formId), descending: true },
        formInvitationKind,
        atMost,
      ),

    put: <R extends string>(invitation: FormInvitation, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: formInvitationKind.toItem({ pk: partition(invitation.formId), sk: invitation.id }, invitation, {
        [expiryAttribute]: Math.ceil(Date.parse(invitation.expiresAt) / 1000) + seenDays * daySeconds,
      }),
      expected,
      refusal,
    }),
  };
};

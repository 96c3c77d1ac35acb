import { type Grantee, undecidedGrantee } from '@portolan/domain/programs/grantee';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { granteeKind } from './program-records.ts';

/** What the foundation decides about the clinics of its programs. A clinic about which nothing was decided is not stored. */
export const openGrantees = (database: Database, organizationId: string) => {
  const partition = (programId: string) => ({
    table: 'tenant' as const,
    pk: partitionOf(organizationId, collections.grantees(programId)),
  });
  return {
    /** Version 0 where nothing was decided yet; it does not say whether the clinic takes part. */
    find: async (programId: string, clinicId: string): Promise<Grantee> =>
      (await getItem(database, 'tenant', { pk: partition(programId).pk, sk: clinicId }, granteeKind)) ??
      undecidedGrantee(programId, clinicId),

    /** By clinic id. */
    page: (programId: string, page: PageRequest): Promise<Page<Grantee>> =>
      queryPage(database, partition(programId), page, granteeKind),

    /** All of a program, by clinic id: for rules and workers; what a person reads comes in pages. */
    ofProgram: (programId: string): Promise<Grantee[]> =>
      queryAll(database, partition(programId), granteeKind),

    /** Expects the version before the grantee's own; version 1 is the first that is stored. */
    put: <R extends string>(grantee: Grantee, before: number, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: granteeKind.toItem({ pk: partition(grantee.programId).pk, sk: grantee.clinicId }, grantee),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),
  };
};

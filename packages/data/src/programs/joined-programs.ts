import type { JoinedProgram } from '@portolan/domain/programs/joined-program';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { joinedProgramKind } from './joining-records.ts';

/** The programs a clinic takes part in, as the projector copied them; by program id. */
export const openJoinedPrograms = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.joinedPrograms);
  return {
    find: (programId: string): Promise<JoinedProgram | null> =>
      getItem(database, 'tenant', { pk, sk: programId }, joinedProgramKind),

    all: (): Promise<JoinedProgram[]> => queryAll(database, { table: 'tenant', pk }, joinedProgramKind),
  };
};

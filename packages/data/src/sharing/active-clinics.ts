import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { collections } from './collections.ts';
import { listItems } from './stored-copies.ts';

/** The ids of all clinics that take part in a program now. No row is read, so none that is damaged hides the others. */
export const activeClinics = async (
  database: Database,
  foundationId: string,
  programId: string,
): Promise<string[]> =>
  (await listItems(database, partitionOf(foundationId, collections.participations(programId))))
    .filter(({ status }) => status === 'active')
    .map(({ sk }) => sk);

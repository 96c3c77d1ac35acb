import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { programMeasuresKind } from './measure-records.ts';

/** What a foundation's programs ask their clinics to record, by program id; of one whose foundation never chose nothing is stored. */
export const openProgramMeasures = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.programMeasures);
  return {
    /** The first choice, in version 0, where the foundation never chose. */
    find: async (programId: string): Promise<ProgramMeasures> =>
      (await getItem(database, 'tenant', { pk, sk: programId }, programMeasuresKind)) ?? newProgramMeasures(),

    /** Expects the version before: 0 where nothing is stored yet. */
    put: <R extends string>(
      programId: string,
      measures: ProgramMeasures,
      before: number,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: programMeasuresKind.toItem({ pk, sk: programId }, measures),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),
  };
};

/** What a clinic's programs ask for, as the projector copied it. */
export const openJoinedMeasures = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.joinedMeasures);
  return {
    /** The first choice, in version 0, where the program's foundation never chose; and until the copy has come. */
    find: async (programId: string): Promise<ProgramMeasures> =>
      (await getItem(database, 'tenant', { pk, sk: programId }, programMeasuresKind)) ?? newProgramMeasures(),

    /** Those of programs whose foundation chose; the others have no measures of their own. */
    chosen: (): Promise<ProgramMeasures[]> =>
      queryAll(database, { table: 'tenant', pk }, programMeasuresKind),
  };
};

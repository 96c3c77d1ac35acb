import { newClinicMeasures } from '@portolan/domain/measures/known-measures';
import type { ClinicMeasures } from '@portolan/domain/measures/measure-settings';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { clinicMeasuresKind } from './measure-records.ts';

/** What a clinic records and aims at; of one that never chose nothing is stored. */
export const openClinicMeasures = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.clinicMeasures), sk: collections.clinicMeasures };
  return {
    /** The first choice, in version 0, where the clinic never chose. */
    find: async (): Promise<ClinicMeasures> =>
      (await getItem(database, 'tenant', key, clinicMeasuresKind)) ?? newClinicMeasures(),

    /** Expects the version before: 0 where nothing is stored yet. */
    put: <R extends string>(measures: ClinicMeasures, before: number, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: clinicMeasuresKind.toItem(key, measures),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),
  };
};

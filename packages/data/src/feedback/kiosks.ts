import type { Kiosk } from '@portolan/domain/feedback/kiosk';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { kioskKind } from './form-records.ts';

/** The screens that a form stands on. */
export const openKiosks = (database: Database, organizationId: string) => {
  const partition = (formId: string) => partitionOf(organizationId, collections.kiosks(formId));
  return {
    find: (formId: string, kioskId: string): Promise<Kiosk | null> =>
      getItem(database, 'tenant', { pk: partition(formId), sk: kioskId }, kioskKind),

    ofForm: (formId: string): Promise<Kiosk[]> =>
      queryAll(database, { table: 'tenant', pk: partition(formId) }, kioskKind),

    put: <R extends string>(kiosk: Kiosk, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: kioskKind.toItem({ pk: partition(kiosk.formId), sk: kiosk.id }, kiosk),
      expected: 'absent',
      refusal,
    }),

    remove: <R extends string>({ formId, id }: Kiosk, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk: partition(formId), sk: id },
      expected: 'present',
      refusal,
    }),
  };
};

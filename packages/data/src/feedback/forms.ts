import type { Form, FormVersion } from '@portolan/domain/feedback/form';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, keysIn, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections, formVersionSort } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { formKind, formVersionKind } from './form-records.ts';

/** A clinic's forms; ids sort by time. */
export const openForms = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.forms);
  return {
    find: (formId: string): Promise<Form | null> => getItem(database, 'tenant', { pk, sk: formId }, formKind),

    newestFirst: (page: PageRequest): Promise<Page<Form>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, formKind),

    /** How many there are. */
    count: async (): Promise<number> => (await keysIn(database, { table: 'tenant', pk })).length,

    put: <R extends string>(form: Form, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: formKind.toItem({ pk, sk: form.id }, form),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: Form, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};

/** What was published of forms; written once and never changed. */
export const openFormVersions = (database: Database, organizationId: string) => {
  const partition = (formId: string) => partitionOf(organizationId, collections.formVersions(formId));
  return {
    find: (formId: string, version: number): Promise<FormVersion | null> =>
      getItem(database, 'tenant', { pk: partition(formId), sk: formVersionSort(version) }, formVersionKind),

    put: <R extends string>(version: FormVersion, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: formVersionKind.toItem(
        { pk: partition(version.formId), sk: formVersionSort(version.version) },
        version,
      ),
      expected: 'absent',
      refusal,
    }),
  };
};

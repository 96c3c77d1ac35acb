import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections, templateVersionSort } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { templateVersionKind } from './template-records.ts';

/** Published versions of templates: a foundation's own, or a clinic's copies. They never change. */
export const openTemplateVersions = (database: Database, organizationId: string) => {
  const keyOf = (id: string, version: number) => ({
    pk: partitionOf(organizationId, collections.templateVersions),
    sk: templateVersionSort(id, version),
  });
  return {
    find: (templateId: string, version: number): Promise<WorkPlanTemplate | null> =>
      getItem(database, 'tenant', keyOf(templateId, version), templateVersionKind),

    put: <R extends string>(template: WorkPlanTemplate, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: templateVersionKind.toItem(keyOf(template.id, template.version), template),
      expected: 'absent',
      refusal,
    }),
  };
};

import type { Template, TemplateDraft } from '@portolan/domain/templates/template';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { templateDraftKind, templateKind } from './template-records.ts';

/** A foundation's templates, and their drafts, which are a hundred times as large and read one by one. */
export const openTemplates = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.templates);
  const draftsPk = partitionOf(organizationId, collections.templateDrafts);
  return {
    find: (templateId: string): Promise<Template | null> =>
      getItem(database, 'tenant', { pk, sk: templateId }, templateKind),

    newestFirst: (page: PageRequest): Promise<Page<Template>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, templateKind),

    put: <R extends string>(template: Template, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: templateKind.toItem({ pk, sk: template.id }, template),
      expected,
      refusal,
    }),

    findDraft: (templateId: string): Promise<TemplateDraft | null> =>
      getItem(database, 'tenant', { pk: draftsPk, sk: templateId }, templateDraftKind),

    putDraft: <R extends string>(draft: TemplateDraft, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: templateDraftKind.toItem({ pk: draftsPk, sk: draft.templateId }, draft),
      expected,
      refusal,
    }),

    /** Holds the draft as it is while something is made of it. */
    checkDraft: <R extends string>(draft: TemplateDraft, refusal: R): Write<R> => ({
      kind: 'check',
      table: 'tenant',
      key: { pk: draftsPk, sk: draft.templateId },
      expected: { version: draft.version },
      refusal,
    }),
  };
};

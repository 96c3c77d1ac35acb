import { type ContactColumn, contactColumns } from '@portolan/domain/campaigns/importing/contact-columns';
import { type ContactWords, wordColumns } from '@portolan/domain/campaigns/importing/contact-words';
import { plainWords } from '@portolan/domain/tables/plain-words';
import type { Table } from '@portolan/domain/tables/table';
import * as z from 'zod/mini';

/** How the columns of a file are read, and what its words mean. */
export type ContactMapping = { readonly columns: readonly ContactColumn[]; readonly words: ContactWords };

/** Files whose reading is remembered, for each clinic on this device. */
const mostKept = 20;

const keptSchema = z.array(
  z.object({
    titles: z.string(),
    columns: z.array(z.enum(contactColumns)),
    words: z.partialRecord(z.enum(wordColumns), z.record(z.string(), z.string())),
  }),
);

const keyOf = (organizationId: string): string => `portolan.contact-import.${organizationId}`;

/** Files with the same titles in the same order are read alike. Empty for a file without titles, whose cells name people. */
export const titlesOf = (rows: Table, titles: number | null): string =>
  (titles === null ? [] : (rows[titles] ?? [])).map((cell) => plainWords(String(cell))).join('|');

const kept = (organizationId: string): z.infer<typeof keptSchema> => {
  try {
    return keptSchema.parse(JSON.parse(localStorage.getItem(keyOf(organizationId)) ?? '[]'));
  } catch {
    return [];
  }
};

/** How a file with these titles was last read; null for one that is not remembered. */
export const keptMapping = (organizationId: string, titles: string): ContactMapping | null =>
  titles === '' ? null : (kept(organizationId).find((one) => one.titles === titles) ?? null);

export const keepMapping = (organizationId: string, titles: string, mapping: ContactMapping): void => {
  if (titles === '') return;
  const others = kept(organizationId).filter((one) => one.titles !== titles);
  const { columns, words } = mapping;
  const all = [{ titles, columns, words }, ...others].slice(0, mostKept);
  try {
    localStorage.setItem(keyOf(organizationId), JSON.stringify(all));
  } catch {
    // A full storage costs a convenience, and nothing else.
  }
};

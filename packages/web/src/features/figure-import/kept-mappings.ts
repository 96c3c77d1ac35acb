import { type Mapping, roles } from '@portolan/domain/figures/reading/mapping';
import { plainWords } from '@portolan/domain/tables/plain-words';
import type { Table } from '@portolan/domain/tables/table';
import * as z from 'zod/mini';

/** Files whose reading is remembered, for each clinic on this device. */
const mostKept = 20;

const mappingSchema = z.object({
  header: z.nullable(z.int()),
  roles: z.array(z.enum(roles)),
  named: z.record(z.string(), z.string()),
  marks: z.nullable(z.enum(['point', 'comma'])),
  dayOrder: z.nullable(z.enum(['month-first', 'day-first'])),
});
const keptSchema = z.array(z.object({ titles: z.string(), mapping: mappingSchema }));

const keyOf = (organizationId: string): string => `portolan.figure-import.${organizationId}`;

/** Files with the same titles in the same order are read alike. Months among the titles change from file to file. */
export const titlesOf = (rows: Table, header: number | null): string =>
  (header === null ? [] : (rows[header] ?? []))
    .map((cell) => (/\d/.test(String(cell)) ? '#' : plainWords(String(cell))))
    .join('|');

const kept = (organizationId: string): z.infer<typeof keptSchema> => {
  try {
    return keptSchema.parse(JSON.parse(localStorage.getItem(keyOf(organizationId)) ?? '[]'));
  } catch {
    return [];
  }
};

/** How a file with these titles was last read; null for one that is not remembered. */
export const keptMapping = (organizationId: string, titles: string): Mapping | null =>
  titles === '' ? null : (kept(organizationId).find((one) => one.titles === titles)?.mapping ?? null);

export const keepMapping = (organizationId: string, titles: string, mapping: Mapping): void => {
  if (titles === '') return;
  const others = kept(organizationId).filter((one) => one.titles !== titles);
  const all = [{ titles, mapping }, ...others].slice(0, mostKept);
  try {
    localStorage.setItem(keyOf(organizationId), JSON.stringify(all));
  } catch {
    // A full storage costs a convenience, and nothing else.
  }
};

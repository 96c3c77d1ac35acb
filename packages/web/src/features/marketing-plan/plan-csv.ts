import { writeCsv } from '@portolan/documents/write-csv';
import type { marketingTexts } from '@portolan/messages/marketing-texts';
import type { PlannedProduct } from './use-planned-products.ts';

type Words = (typeof marketingTexts)['en'];

const columns = [
  'audience',
  'phase',
  'product',
  'channel',
  'owner',
  'dueOn',
  'cost',
  'status',
  'note',
] as const;

/** The plan for a spreadsheet: a row for each product, days and amounts as spreadsheets read them. */
export const planCsv = (
  products: readonly PlannedProduct[],
  t: Words,
  nameOf: (ownerId: string | null) => string | null,
): string =>
  writeCsv([
    columns.map((column) => t.csv.columns[column]),
    ...products.map((product) => [
      t.audiences[product.audience],
      t.phases[product.phase],
      product.name,
      t.channels[product.channel],
      nameOf(product.ownerId) ?? '',
      product.dueOn ?? '',
      product.cost === null ? '' : (product.cost / 100).toFixed(2),
      t.statuses[product.status],
      product.note,
    ]),
  ]);

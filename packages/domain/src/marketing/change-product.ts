import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import type { Product, ProductTerms } from './marketing-plan.ts';

type Making = { readonly id: string; readonly by: string; readonly now: Date };

/** A new product. */
export const makeProduct = (terms: ProductTerms, { id, by, now }: Making): Product => ({
  id,
  ...terms,
  campaignId: null,
  madeBy: by,
  madeAt: now.toISOString(),
  version: 1,
});

const names = [
  'name',
  'audience',
  'phase',
  'channel',
  'ownerId',
  'dueOn',
  'cost',
  'status',
  'note',
] as const satisfies readonly (keyof ProductTerms)[];

export type ChangedProduct = {
  readonly product: Product;
  /** The names of what is otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

/** A product on other terms. One that is a campaign stays an email: `product-has-campaign`. */
export const changeProduct = (
  product: Product,
  terms: ProductTerms,
): Result<ChangedProduct, { readonly code: 'product-has-campaign' }> => {
  if (product.campaignId !== null && terms.channel !== 'email') return fail({ code: 'product-has-campaign' });
  const fields = names.filter((name) => !sameValue(product[name], terms[name]));
  return succeed({
    fields,
    product: fields.length === 0 ? product : { ...product, ...terms, version: product.version + 1 },
  });
};

/**
 * The product as the campaign that is made of it. An email alone can be one, and only one at a time; `replaces` is the campaign
 * that is known to be there no more.
 */
export const tieCampaign = (
  product: Product,
  campaignId: string,
  replaces: string | null = null,
): Result<Product, { readonly code: 'product-not-email' | 'product-has-campaign' }> => {
  if (product.channel !== 'email') return fail({ code: 'product-not-email' });
  if (product.campaignId !== null && product.campaignId !== replaces)
    return fail({ code: 'product-has-campaign' });
  return succeed({ ...product, campaignId, version: product.version + 1 });
};

/** The product without its campaign, which is removed; null where it was not that one. */
export const untieCampaign = (product: Product, campaignId: string): Product | null =>
  product.campaignId === campaignId ? { ...product, campaignId: null, version: product.version + 1 } : null;

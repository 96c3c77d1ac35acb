import type { Day } from '@portolan/domain/days';
import type { Channel, Product, ProductStatus } from '@portolan/domain/marketing/marketing-plan';
import { isLate } from '@portolan/domain/marketing/plan-sums';

/** What of the plan is shown; null for all of its kind. */
export type ProductFilter = {
  readonly channel: Channel | null;
  /** A person's id, or `nobody`. */
  readonly owner: string | null;
  readonly status: ProductStatus | 'late' | null;
};

export const noFilter: ProductFilter = { channel: null, owner: null, status: null };

/** Those that fit every part of the filter, in the order they come in. */
export const filterProducts = <P extends Pick<Product, 'channel' | 'ownerId' | 'dueOn' | 'status'>>(
  products: readonly P[],
  { channel, owner, status }: ProductFilter,
  today: Day,
): P[] =>
  products.filter(
    (product) =>
      (channel === null || product.channel === channel) &&
      (owner === null || (product.ownerId ?? 'nobody') === owner) &&
      (status === null || (status === 'late' ? isLate(product, today) : product.status === status)),
  );

import type { Day } from '../days.ts';
import type { Product, ProductStatus } from './marketing-plan.ts';

/** What of a campaign says how far its product is: what people decided, and what became of it; null before it goes out. */
export type CampaignStanding = {
  readonly state: 'draft' | 'scheduled' | 'released' | 'paused' | 'canceled';
  readonly run: 'freezing' | 'sending' | 'waiting' | 'done' | 'settled' | null;
};

/** How far a product is. Where it is a campaign, the campaign says it, whatever a person noted: done once it was sent. */
export const statusOf = (
  product: Pick<Product, 'status'>,
  campaign: CampaignStanding | null,
): ProductStatus => {
  if (campaign === null || campaign.state === 'canceled' || product.status === 'dropped')
    return product.status;
  return campaign.run === 'done' || campaign.run === 'settled' ? 'done' : 'in-work';
};

type Dated = Pick<Product, 'dueOn'> & { readonly status: ProductStatus };

/** Whether its day has passed and it is neither done nor dropped. */
export const isLate = ({ dueOn, status }: Dated, today: Day): boolean =>
  dueOn !== null && dueOn < today && (status === 'planned' || status === 'in-work');

export type PlanSums = Readonly<Record<ProductStatus, number>> & {
  /** All but the dropped ones. */
  readonly products: number;
  readonly late: number;
  /** Whole US cents, without what was dropped. */
  readonly cost: number;
  /** Products without a cost, which may be more than nothing. */
  readonly unpriced: number;
};

/** What products add up to. */
export const sumPlan = (products: readonly (Dated & Pick<Product, 'cost'>)[], today: Day): PlanSums => {
  const ofStatus = (status: ProductStatus) => products.filter((one) => one.status === status).length;
  const kept = products.filter(({ status }) => status !== 'dropped');
  return {
    planned: ofStatus('planned'),
    'in-work': ofStatus('in-work'),
    done: ofStatus('done'),
    dropped: ofStatus('dropped'),
    products: kept.length,
    late: kept.filter((one) => isLate(one, today)).length,
    cost: kept.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unpriced: kept.filter(({ cost }) => cost === null).length,
  };
};

import type { MarketingAudience, Phase, ProductTerms } from '@portolan/domain/marketing/marketing-plan';
import type { Localized } from '@portolan/domain/people/localized';
import type { DemoPerson } from './demo-organization.ts';

type DemoProduct = Pick<ProductTerms, 'name' | 'channel' | 'status'> & {
  readonly audience: MarketingAudience;
  readonly phase: Phase;
  readonly owner?: DemoPerson;
  /** Days from the day of the seed; below zero for what is past. */
  readonly due?: number;
  readonly dollars?: number;
  readonly note?: string;
};

/** A clinic's marketing plan as data. */
export type DemoMarketing = {
  readonly by: DemoPerson;
  readonly theme: Localized;
  readonly portalName: Localized;
  readonly portalAddress: string;
  /** Names with what is said there. */
  readonly touchPoints: Readonly<Record<string, string>>;
  readonly products: readonly DemoProduct[];
};

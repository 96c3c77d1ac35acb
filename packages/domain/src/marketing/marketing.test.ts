import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMarketingPlan } from './change-marketing-plan.ts';
import { changeProduct, tieCampaign, untieCampaign } from './change-product.ts';
import { productOf } from './marketing.test-support.ts';
import {
  type MarketingPlanChanges,
  marketingAudiences,
  marketingPlanChangesSchema,
  phases,
  productStatuses,
  untouchedMarketingPlan,
} from './marketing-plan.ts';
import { isLate, statusOf, sumPlan } from './plan-sums.ts';
import { suggestedProducts } from './suggested-products.ts';

const today = '2026-11-23';
const campaignId = 'cmp_01J8ZC4Q3W5V7X9Y2B4D600001';
const other = 'cmp_01J8ZC4Q3W5V7X9Y2B4D600002';

describe('the plan', () => {
  it('takes the place of what is said anew, and says which', () => {
    const changes: MarketingPlanChanges = { theme: { en: 'Your care, closer', es: 'Su salud, más cerca' } };
    const { plan, fields } = changeMarketingPlan(untouchedMarketingPlan, changes);
    expect([plan.theme, plan.version, fields]).toEqual([changes.theme, 1, ['theme']]);
    expect(changeMarketingPlan(plan, changes)).toEqual({ plan, fields: [] });
  });

  it('refuses an address that is none, and a touch point that is there twice', () => {
    const point = { id: 'tch_01J8ZC4Q3W5V7X9Y2B4D600001', name: 'Check-in', note: '' };
    const isRight = (changes: object) => marketingPlanChangesSchema.safeParse(changes).success;
    expect(isRight({ portalAddress: 'https://portal.example.org' })).toBe(true);
    expect(isRight({ portalAddress: '' })).toBe(true);
    expect(isRight({ portalAddress: 'javascript:alert(1)' })).toBe(false);
    expect(isRight({ touchPoints: [point] })).toBe(true);
    expect(isRight({ touchPoints: [point, point] })).toBe(false);
  });
});

describe('a product', () => {
  const email = productOf(1, { channel: 'email' });
  const { id, campaignId: _, madeBy, madeAt, version, ...terms } = email;

  it('is one campaign at most, and an email then', () => {
    const tied = tieCampaign(email, campaignId);
    expect(tied).toMatchObject({ ok: true, value: { campaignId, version: 2 } });
    if (!tied.ok) return;
    expect(tieCampaign(tied.value, other)).toMatchObject({ failure: { code: 'product-has-campaign' } });
    expect(tieCampaign(tied.value, other, campaignId)).toMatchObject({ value: { campaignId: other } });
    expect(tieCampaign(productOf(2), campaignId)).toMatchObject({ failure: { code: 'product-not-email' } });
    expect(changeProduct(tied.value, { ...terms, channel: 'sign' }).ok).toBe(false);
    expect(untieCampaign(tied.value, campaignId)).toMatchObject({ campaignId: null, version: 3 });
    expect(untieCampaign(tied.value, other)).toBeNull();
  });

  it('changes what is otherwise, and nothing where nothing is', () => {
    expect(changeProduct(email, terms)).toEqual({ ok: true, value: { product: email, fields: [] } });
    expect(changeProduct(email, { ...terms, cost: 500, dueOn: today })).toMatchObject({
      value: { fields: ['dueOn', 'cost'], product: { cost: 500, campaignId: null, version: 2 } },
    });
  });

  it('is as far as its campaign', () => {
    expect(statusOf(email, null)).toBe('planned');
    expect(statusOf(email, { state: 'draft', run: null })).toBe('in-work');
    expect(statusOf(email, { state: 'released', run: 'sending' })).toBe('in-work');
    expect(statusOf(email, { state: 'released', run: 'settled' })).toBe('done');
    expect(statusOf(email, { state: 'canceled', run: 'done' })).toBe('planned');
    expect(statusOf({ status: 'dropped' }, { state: 'draft', run: null })).toBe('dropped');
  });

  it('is late the day after it was due, until it is done or dropped', () => {
    expect(isLate({ dueOn: today, status: 'planned' }, today)).toBe(false);
    expect(isLate({ dueOn: '2026-11-22', status: 'in-work' }, today)).toBe(true);
    expect(isLate({ dueOn: '2026-11-22', status: 'done' }, today)).toBe(false);
    expect(isLate({ dueOn: null, status: 'planned' }, today)).toBe(false);
  });
});

it('sums what is kept, and counts each product in one status', () => {
  const product = fc.record({
    status: fc.constantFrom(...productStatuses),
    dueOn: fc.constantFrom(null, '2026-11-22', today),
    cost: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  });
  fc.assert(
    fc.property(fc.array(product, { maxLength: 20 }), (products) => {
      const sums = sumPlan(products, today);
      const kept = products.filter(({ status }) => status !== 'dropped');
      expect(sums.planned + sums['in-work'] + sums.done).toBe(sums.products);
      expect(sums.products + sums.dropped).toBe(products.length);
      expect(sums.cost).toBe(kept.reduce((sum, { cost }) => sum + (cost ?? 0), 0));
      expect(sums.late).toBeLessThanOrEqual(sums.planned + sums['in-work']);
    }),
    { numRuns: 50 },
  );
});

it('has a suggestion for every audience in every phase, each once', () => {
  const keys = suggestedProducts.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const audience of marketingAudiences)
    for (const phase of phases)
      expect(suggestedProducts.some((one) => one.audience === audience && one.phase === phase)).toBe(true);
});

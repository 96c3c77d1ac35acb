import type { Product } from './marketing-plan.ts';

/** A sign for the front desk, which nobody owns yet. */
export const productOf = (number: number, changes: Partial<Product> = {}): Product => ({
  id: `prd_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`,
  name: 'Sign at the front desk',
  audience: 'patients',
  phase: 'initial',
  channel: 'sign',
  ownerId: null,
  dueOn: null,
  cost: null,
  status: 'planned',
  note: '',
  campaignId: null,
  madeBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  madeAt: '2026-09-01T08:00:00.000Z',
  version: 1,
  ...changes,
});

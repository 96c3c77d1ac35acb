import { productOf } from '@portolan/domain/marketing/marketing.test-support';
import { expect, it } from 'vitest';
import { filterProducts, noFilter } from './filter-products.ts';

const today = '2026-11-23';
const rosa = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
const sign = productOf(1, { dueOn: '2026-11-01' });
const email = productOf(2, { channel: 'email', ownerId: rosa, status: 'done', dueOn: '2026-11-01' });
const all = [sign, email];

it('shows all of it, or what fits', () => {
  expect(filterProducts(all, noFilter, today)).toEqual(all);
  expect(filterProducts(all, { ...noFilter, channel: 'email' }, today)).toEqual([email]);
  expect(filterProducts(all, { ...noFilter, owner: 'nobody' }, today)).toEqual([sign]);
  expect(filterProducts(all, { ...noFilter, owner: rosa }, today)).toEqual([email]);
  expect(filterProducts(all, { ...noFilter, status: 'late' }, today)).toEqual([sign]);
  expect(filterProducts(all, { ...noFilter, status: 'done', channel: 'sign' }, today)).toEqual([]);
});

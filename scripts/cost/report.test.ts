import { describe, expect, it } from 'vitest';
import { assumptions } from './assumptions.ts';
import { type Basis, billOf, totalOf } from './bill.ts';
import { noUse, sumOf } from './consumption.ts';
import { consumption, installation } from './example.test-support.ts';
import type { Measured } from './measure.ts';
import { prices } from './prices.ts';
import { reportOf } from './report.ts';

const basis: Basis = { consumption, installation, assumptions, prices };
const measured: Measured = {
  consumption,
  entries: [
    { name: 'people', route: 'GET /api/v1/me', use: { ...noUse, invocations: 90 } },
    { name: 'worker-router', route: '', use: { ...noUse, invocations: 10 } },
  ],
  tables: { 'memory-tenant': { readUnits: 30, writeUnits: 7 } },
  founding: sumOf([]),
  perEmail: { people: { ...noUse, invocations: 2 } },
  perCampaignEmail: { 'worker-sending': { ...noUse, invocations: 0.01 } },
};
const report = reportOf(basis, measured);

describe('the report', () => {
  it.each([100, 1000, 10_000])('says what one of %d clinics costs', (clinics) => {
    const each = totalOf(billOf(basis, clinics)) / clinics;
    const [together] = report.split('\n').filter((text) => text.startsWith('together'));
    expect(together).toContain(each.toFixed(4));
  });
  it('prints every assumption, with its reason', () => {
    for (const { unit, why } of Object.values(assumptions)) expect(report).toContain(`${unit}. ${why}`);
  });
  it('says which prices nobody could read, and that free tiers are not counted', () => {
    for (const { unit, seen } of Object.values(prices))
      if (seen === 'nowhere, from memory') expect(report).toContain(unit);
    expect(report).toContain('Not counted: free tiers');
  });
  it('says what was measured by route, worker and table', () => {
    for (const text of ['GET /me', 'worker-router', 'memory-tenant']) expect(report).toContain(text);
  });
});

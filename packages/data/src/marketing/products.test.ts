import { productOf } from '@portolan/domain/marketing/marketing.test-support';
import { untouchedMarketingPlan } from '@portolan/domain/marketing/marketing-plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber } from '../records.test-support.ts';

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  const organizationId = idNumber('organization', 7);
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    store = forOrganization(world.under(organizationPolicy(organizationId)), organizationId);
  });
  afterAll(() => world.stop());

  it('keeps a plan that begins untouched, once for each version', async () => {
    const { marketingPlan, writeAll } = store;
    expect(await marketingPlan.find()).toEqual(untouchedMarketingPlan);
    const plan = { ...untouchedMarketingPlan, portalName: { en: 'MyCedar', es: 'MiCedro' }, version: 1 };
    expect((await writeAll([marketingPlan.put(plan, 'no')])).ok).toBe(true);
    expect((await writeAll([marketingPlan.put(plan, 'no')])).ok).toBe(false);
    expect((await writeAll([marketingPlan.put({ ...plan, version: 2 }, 'no')])).ok).toBe(true);
    expect(await marketingPlan.find()).toEqual({ ...plan, version: 2 });
  });

  it('keeps products oldest first, and takes away the version that was seen', async () => {
    const { products, writeAll } = store;
    const [first, second] = [productOf(1), productOf(2, { dueOn: '2026-12-01', cost: 12_50 })];
    await writeAll([products.put(second, 'absent', 'no'), products.put(first, 'absent', 'no')]);
    expect(await products.all()).toEqual([first, second]);
    const changed = { ...first, status: 'done' as const, version: 2 };
    await writeAll([products.put(changed, { version: 1 }, 'no')]);
    expect((await writeAll([products.remove(first, 'no')])).ok).toBe(false);
    expect(await products.find(first.id)).toEqual(changed);
    expect((await writeAll([products.remove(changed, 'no')])).ok).toBe(true);
    expect(await products.all()).toEqual([second]);
  });
});

import { partitionOf } from '@portolan/data/keys';
import { forOrganization } from '@portolan/data/organization-store';
import { elementOf, idNumber, personNumber, workPlan } from '@portolan/data/records.test-support';
import { erasurePolicy } from '@portolan/data/worker-key-policies';
import { askForDomain, askForRemoval } from '@portolan/domain/campaigns/sending-domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase } from '../../../test/support/database.ts';
import { eraseOrganization } from './handler.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const closing = {
  requestedBy: personNumber(1),
  requestedAt: '2026-09-01T00:00:00.000Z',
  erasesAt: '2026-10-01T00:00:00.000Z',
  begun: false,
  version: 1,
};

it('comes to an end where finding out what there is takes longer than the time for one go', async () => {
  const organizationId = idNumber('organization', 1);
  const store = forOrganization(database.behind, organizationId);
  for (let number = 1; number <= 35; number += 1) {
    const plan = workPlan(number);
    await store.writeAll([
      store.workPlans.put(plan, 'absent', 'there'),
      store.elements.put(elementOf(plan.id), 0, 'there'),
    ]);
  }
  await store.writeAll([store.closing.put(closing, 'absent', 'there')]);

  let now = Date.parse('2026-10-02T00:00:00Z');
  const worker = database.under(erasurePolicy);
  worker.documents.middlewareStack.add(
    (next) => (args) => {
      if (JSON.stringify(args.input).includes(partitionOf(organizationId, 'ELEMENTS'))) now += 1000;
      return next(args);
    },
    { step: 'initialize', priority: 'high', name: 'slow' },
  );
  const erase = eraseOrganization({
    sharing: { database: worker, now: () => new Date(now), pause: async () => undefined },
    objects: { remove: async () => undefined },
  });
  let goes = 0;
  for (; goes < 100 && (await store.closing.find()) !== null; goes += 1)
    await erase({ kind: 'erasure', organizationId });
  expect(goes).toBeGreaterThan(5);
  expect(await store.closing.find()).toBeNull();
  expect(await store.workPlans.find(workPlan(35).id)).toBeNull();
  expect(await store.elements.ofPlan(workPlan(35).id)).toEqual([]);
});

it('has the domain of its own let go of, and waits until it is, for who erases cannot', async () => {
  const organizationId = idNumber('organization', 2);
  const store = forOrganization(database.behind, organizationId);
  const at = new Date('2026-10-02T00:00:00Z');
  const domain = { ...askForDomain('cedar-creek.example', 'a-token', at), state: 'verified' } as const;
  await store.writeAll([
    store.closing.put(closing, 'absent', 'there'),
    store.sendingDomain.put(domain, 'there'),
    store.workPlans.put(workPlan(1), 'absent', 'there'),
  ]);
  const erase = eraseOrganization({
    sharing: { database: database.under(erasurePolicy), now: () => at, pause: async () => undefined },
    objects: { remove: async () => undefined },
  });
  for (let time = 0; time < 2; time += 1) await erase({ kind: 'erasure', organizationId });
  expect(await store.sendingDomain.find()).toEqual(askForRemoval(domain));
  expect(await store.workPlans.find(workPlan(1).id)).toBeNull();
  expect(await store.closing.find()).toMatchObject({ begun: true });
  // The worker of domains has taken it from the mail service.
  await store.writeAll([store.sendingDomain.remove(askForRemoval(domain), 'changed')]);
  await erase({ kind: 'erasure', organizationId });
  expect(await store.closing.find()).toBeNull();
});

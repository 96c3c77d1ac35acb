import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import type { AnsweredRequest } from './idempotency.ts';
import { organizationPolicy } from './key-policies.ts';
import { forOrganization, type OrganizationStore } from './organization-store.ts';
import { idNumber, now } from './records.test-support.ts';

const answered: AnsweredRequest = {
  requestHash: 'abc',
  body: { id: idNumber('workPlan', 1), list: ['ñ', null, 1.5], nested: {} },
  version: 1,
};
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let organizations = 0;
  let store: OrganizationStore;
  const storeOf = (number: number) => {
    const id = idNumber('organization', number);
    return forOrganization(world.under(organizationPolicy(id)), id);
  };
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    organizations += 1;
    store = storeOf(organizations);
  });
  const remember = (record: AnsweredRequest) =>
    store.writeAll([store.answeredRequests.put('key', record, now)]);

  it('remembers an answer as it was, for two days', async () => {
    expect(await store.answeredRequests.find('key', now)).toBeNull();
    await remember(answered);
    expect(await store.answeredRequests.find('key', hoursLater(47))).toEqual(answered);
    expect(await store.answeredRequests.find('key', hoursLater(49))).toBeNull();
    expect(await store.answeredRequests.find('other', now)).toBeNull();
  });

  it('keeps the first answer, and says that there is one', async () => {
    await remember(answered);
    const second = await remember({ ...answered, body: 'another' });
    expect(second).toEqual({ ok: false, failure: { code: 'already-answered' } });
    expect(await store.answeredRequests.find('key', now)).toEqual(answered);
  });

  it('takes the place of an answer that has expired and was not swept yet', async () => {
    await remember(answered);
    const later = hoursLater(49);
    const again = { ...answered, body: 'another' };
    expect(await store.writeAll([store.answeredRequests.put('key', again, later)])).toMatchObject({
      ok: true,
    });
    expect(await store.answeredRequests.find('key', later)).toEqual(again);
  });

  it("is one organization's own", async () => {
    await remember(answered);
    expect(await storeOf(organizations + 1000).answeredRequests.find('key', now)).toBeNull();
  });
});

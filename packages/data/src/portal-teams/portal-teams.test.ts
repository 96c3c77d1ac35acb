import { untouchedPortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { idNumber } from '../records.test-support.ts';

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());

  it('a portal team is read as it was written, and each version is written once', async () => {
    const id = idNumber('organization', 1);
    const store = forOrganization(world.under(organizationPolicy(id)), id);
    const holders = [{ person: { kind: 'named' as const, name: 'Ana' }, staffing: null }];
    const team = { ...untouchedPortalTeam, version: 1, seats: { email: { needed: true, holders } } };
    const put = (before: number, version: number) =>
      store.writeAll([store.portalTeam.put({ ...team, version }, before, 'write-contention')]);
    expect(await store.portalTeam.find()).toBeNull();
    expect((await put(0, 1)).ok).toBe(true);
    expect(await store.portalTeam.find()).toEqual(team);
    expect((await put(0, 1)).ok).toBe(false);
    expect((await put(1, 2)).ok).toBe(true);
    expect((await put(1, 2)).ok).toBe(false);
  });
});

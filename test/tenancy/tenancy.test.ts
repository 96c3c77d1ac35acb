import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, everyRoute, type World } from '../support/world.ts';
import { foreignOrganizationFindings } from './checks/foreign-organization.ts';
import { foreignRecordFindings } from './checks/foreign-records.ts';
import { organizationInTheRequestFindings } from './checks/organization-in-the-request.ts';
import { roleFindings } from './checks/roles.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

describe.each(everyRoute)('$id', ({ route }) => {
  test('another organization answers as one that does not exist', async () =>
    expect(await foreignOrganizationFindings(world, route)).toEqual([]));
  test("another organization's records answer as ones that do not exist", async () =>
    expect(await foreignRecordFindings(world, route)).toEqual([]));
  test('an organization named elsewhere than in the path is not reached', async () =>
    expect(await organizationInTheRequestFindings(world, route)).toEqual([]));
  test('a role it is not for is refused', async () => expect(await roleFindings(world, route)).toEqual([]));
});

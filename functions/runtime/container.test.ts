import { KeyNotAllowed } from '@portolan/data/key-condition';
import { idNumber, organizationOf } from '@portolan/data/records.test-support';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import type { ApiDependencies } from './bound-route.ts';
import { apiDependencies } from './container.ts';
import { loadApiEnvironment } from './environment.ts';
import { now } from './runtime.test-support.ts';

let database: TestDatabase;
let dependencies: ApiDependencies;
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  database = await startTestDatabase();
  const environment = loadApiEnvironment({
    AWS_REGION: 'us-east-1',
    TENANT_TABLE: database.tables.tenant,
    DIRECTORY_TABLE: database.tables.directory,
    DYNAMODB_ENDPOINT: database.endpoint,
  });
  dependencies = apiDependencies(environment, () => now);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.stop();
});
const id = (number: number) => idNumber('organization', number);

describe('the container', () => {
  it('keeps a store for each organization, and makes it anew after two hundred others', () => {
    const first = dependencies.store(id(1));
    expect(dependencies.store(id(1))).toBe(first);
    for (let number = 2; number <= 200; number += 1) dependencies.store(id(number));
    expect(dependencies.store(id(1))).toBe(first);
    for (let number = 201; number <= 400; number += 1) dependencies.store(id(number));
    expect(dependencies.store(id(1))).not.toBe(first);
  });

  it('gives each store a client that reaches its own organization and no other', async () => {
    const [store, other] = [dependencies.store(id(1)), dependencies.store(id(2))];
    const write = store.organization.put(organizationOf(id(1)), 'absent', 'no');
    await expect(other.writeAll([write])).rejects.toThrow(KeyNotAllowed);
    expect(await store.writeAll([write])).toMatchObject({ ok: true });
    expect(await store.organization.find()).toMatchObject({ id: id(1) });
    expect(await other.organization.find()).toBeNull();
  });

  it('names what its environment lacks', () => {
    expect(() => loadApiEnvironment({ AWS_REGION: 'us-east-1', TENANT_TABLE: 'tenant' })).toThrow(
      'DIRECTORY_TABLE',
    );
  });
});

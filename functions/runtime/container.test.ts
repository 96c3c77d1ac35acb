import { KeyNotAllowed } from '@portolan/data/key-condition';
import { forOrganization } from '@portolan/data/organization-store';
import { idNumber, organizationOf, personNumber } from '@portolan/data/records.test-support';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { startScriptedSts, startTestSts, type TestSts } from '../../test/support/sts.ts';
import type { ApiDependencies } from './bound-route.ts';
import { apiDependencies } from './container.ts';
import { type ApiEnvironment, loadApiEnvironment } from './environment.ts';

let database: TestDatabase;
let sts: TestSts;
let environment: ApiEnvironment;
let dependencies: ApiDependencies;
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  database = await startTestDatabase();
  sts = await startTestSts(() => new Date());
  environment = loadApiEnvironment({
    AWS_REGION: 'us-east-1',
    TENANT_TABLE: database.tables.tenant,
    DIRECTORY_TABLE: database.tables.directory,
    DYNAMODB_ENDPOINT: database.endpoint,
    STS_ENDPOINT: sts.endpoint,
    TENANT_ROLE_ARN: sts.tenantRoleArn,
  });
  dependencies = apiDependencies(environment, () => new Date(), forOrganization);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([database.stop(), sts.stop()]);
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

  it('asks for credentials of an organization when its records are first asked for, tagged with its id', async () => {
    const scripted = await startScriptedSts([
      { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    ]);
    const { store } = apiDependencies(
      { ...environment, STS_ENDPOINT: scripted.endpoint },
      () => new Date(),
      forOrganization,
    );
    const [one, two] = [store(id(1)), store(id(2))];
    expect(scripted.requests).toEqual([]);
    for (const opened of [one, two]) await expect(opened.organization.find()).rejects.toThrow('AccessDenied');
    const tags = scripted.requests.map(({ body }) => new URLSearchParams(body).get('Tags.member.1.Value'));
    expect(tags).toEqual([id(1), id(2)]);
    await scripted.stop();
  });

  it('reaches the directory by what the function itself may', async () => {
    const scripted = await startScriptedSts([{ status: 500, body: '' }]);
    const { directory } = apiDependencies(
      { ...environment, STS_ENDPOINT: scripted.endpoint },
      () => new Date(),
      forOrganization,
    );
    expect(await directory.membership(id(1), personNumber(1))).toBeNull();
    expect(scripted.requests).toEqual([]);
    await scripted.stop();
  });

  it.each(['', 'portolan-dev-tenant', 'arn:aws:iam::123456789012:user/ana'])(
    'takes no role by the name of %j',
    (TENANT_ROLE_ARN) => {
      expect(() => loadApiEnvironment({ ...environment, TENANT_ROLE_ARN })).toThrow('TENANT_ROLE_ARN');
    },
  );

  it('names what its environment lacks', () => {
    expect(() => loadApiEnvironment({ AWS_REGION: 'us-east-1', TENANT_TABLE: 'tenant' })).toThrow(
      'DIRECTORY_TABLE',
    );
  });
});

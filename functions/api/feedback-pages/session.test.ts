import { openForms } from '@portolan/data/feedback/forms';
import { openListeners } from '@portolan/data/feedback/listeners';
import { pagesPolicy } from '@portolan/data/feedback/page-policies';
import { KeyNotAllowed } from '@portolan/data/key-condition';
import { idNumber } from '@portolan/data/records.test-support';
import { writeOne } from '@portolan/data/writing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { publishForm } from '../../../test/support/public-forms.ts';
import { longestSessionPolicy, sessionPolicyOf } from '../../runtime/session-policy.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

describe('the session that pages act in', () => {
  it('is narrowed by a policy that names one organization, and that STS takes', () => {
    const id = idNumber('organization', 1);
    const tables = { tenant: 'portolan-production-tenant', directory: 'portolan-production-directory' };
    const policy = sessionPolicyOf(pagesPolicy(id), tables, 'aws');
    expect(policy.length).toBeLessThanOrEqual(longestSessionPolicy);
    const keys = [...policy.matchAll(/"(ORG#[^"]+)"/g)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) expect(key.startsWith(`ORG#${id}#`)).toBe(true);
    expect(policy).toContain('arn:aws:dynamodb:*:*:table/portolan-production-tenant"');
    expect(policy).not.toMatch(/Scan|BatchWrite|"dynamodb:\*"/);
  });

  it('neither changes a form nor lists answers, nor reads the addresses that people left', async () => {
    const { organizationId, form } = await publishForm(
      { dynamodbEndpoint: database.endpoint, tableNames: database.tables },
      1,
    );
    const pages = database.under(pagesPolicy(organizationId));
    const forms = openForms(pages, organizationId);
    expect((await forms.find(form.id))?.id).toBe(form.id);
    await expect(writeOne(pages, forms.put(form, 'anything', 'no'))).rejects.toThrow(KeyNotAllowed);
    await expect(forms.newestFirst({ limit: 1 })).rejects.toThrow(KeyNotAllowed);
    const listeners = openListeners(pages, organizationId);
    await expect(listeners.find(idNumber('response', 1), new Date())).rejects.toThrow(KeyNotAllowed);
    const elsewhere = openForms(pages, idNumber('organization', 2));
    await expect(elsewhere.find(form.id)).rejects.toThrow(KeyNotAllowed);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sts, startSts } from './sts.ts';

let sts: Sts;
beforeAll(async () => {
  sts = await startSts(() => new Date('2026-09-01T08:00:00.000Z'));
});
afterAll(() => sts.stop());

const organizationId = 'org_01J8ZC4Q3W5V7X9Y2B4D600001';
const signed =
  `AWS4-HMAC-SHA256 Credential=local/20260901/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}` as const;

const ask = (changed: Readonly<Record<string, string | null>> = {}, authorization: string = signed) => {
  const form = {
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: sts.tenantRoleArn,
    RoleSessionName: organizationId,
    DurationSeconds: '3600',
    'Tags.member.1.Key': 'organization',
    'Tags.member.1.Value': organizationId,
    ...changed,
  };
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) if (value !== null) body.set(name, value);
  return fetch(sts.endpoint, { method: 'POST', headers: { authorization }, body });
};

describe('the embedded STS', () => {
  it('gives keys of a session named as asked, for as long as asked', async () => {
    const response = await ask({ DurationSeconds: '900' });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(`:assumed-role/portolan-local-tenant/${organizationId}</Arn>`);
    expect(text).toContain('<Expiration>2026-09-01T08:15:00Z</Expiration>');
  });

  it('gives other keys each time', async () => {
    const keys = await Promise.all([ask(), ask()].map(async (asked) => (await asked).text()));
    expect(keys[0]).not.toBe(keys[1]);
  });

  const noTag = { 'Tags.member.1.Key': null, 'Tags.member.1.Value': null };
  it.each([
    ['no tag', noTag, 'AccessDenied'],
    ['a foreign tag', { 'Tags.member.1.Key': 'Organization' }, 'AccessDenied'],
    ['a tag too many', { 'Tags.member.2.Key': 'role', 'Tags.member.2.Value': 'owner' }, 'AccessDenied'],
    ['a tag that may be anything', { 'Tags.member.1.Value': '*' }, 'AccessDenied'],
    ['a tag that is too short', { 'Tags.member.1.Value': organizationId.slice(0, -1) }, 'AccessDenied'],
    ['a tag that is too long', { 'Tags.member.1.Value': `${organizationId}0` }, 'AccessDenied'],
    ['another kind of id', { 'Tags.member.1.Value': organizationId.replace('org', 'pln') }, 'AccessDenied'],
    ['an empty tag', { 'Tags.member.1.Value': '' }, 'AccessDenied'],
    ['another role', { RoleArn: 'arn:aws:iam::000000000000:role/admin' }, 'AccessDenied'],
    ['a tag without a value', { 'Tags.member.1.Value': null }, 'ValidationError'],
    [
      'a tag twice',
      { 'Tags.member.2.Key': 'organization', 'Tags.member.2.Value': organizationId },
      'ValidationError',
    ],
    ['a session without a name', { RoleSessionName: null }, 'ValidationError'],
    ['more than an hour', { DurationSeconds: '3601' }, 'ValidationError'],
    ['another action', { Action: 'GetFederationToken' }, 'InvalidAction'],
  ])('refuses %s', async (_, changed, code) => {
    const response = await ask(changed);
    expect(response.ok).toBe(false);
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it.each(['', signed.replace('/sts/', '/dynamodb/'), signed.replace('local', 'AKIASTRANGER')])(
    'refuses a request that is signed as %j',
    async (authorization) => {
      const response = await ask({}, authorization);
      expect([response.status, await response.text()]).toEqual([
        403,
        expect.stringContaining('IncompleteSignature'),
      ]);
    },
  );
});

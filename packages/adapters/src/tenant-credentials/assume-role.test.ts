import { createHash, createHmac } from 'node:crypto';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type StsAnswer,
  type StsRequest,
  startScriptedSts,
  startTestSts,
} from '../../../../test/support/sts.ts';
import { assumeTenantRole, RoleNotAssumed } from './assume-role.ts';

const region = 'us-east-1';
const secretAccessKey = 'local';
const now = () => new Date('2026-09-01T08:00:00.000Z');
const organizationId = 'org_01J8ZC4Q3W5V7X9Y2B4D600001';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Asks as a function does, with the parts of a client that is there already. */
const asking = (
  endpoint: string,
  roleArn: string,
  sessionToken?: string,
  sessionPolicy?: (organizationId: string) => string,
) => {
  const client = new SQSClient({
    region,
    credentials: {
      accessKeyId: 'local',
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
    },
  });
  ends.push(() => client.destroy());
  const { credentials, sha256, requestHandler } = client.config;
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => pauses.push(milliseconds);
  const assume = assumeTenantRole({
    ...{ region, endpoint, roleArn, credentials, sha256, requestHandler, now, pause },
    ...(sessionPolicy && { sessionPolicy }),
  });
  return { assume, pauses };
};

const roleArn = 'arn:aws:iam::123456789012:role/portolan-dev-tenant';
const scripted = async (answers: readonly StsAnswer[], sessionToken?: string) => {
  const sts = await startScriptedSts(answers);
  ends.push(sts.stop);
  return { requests: sts.requests, ...asking(sts.endpoint, roleArn, sessionToken) };
};

const granted = (session = organizationId): StsAnswer => ({
  status: 200,
  body: `<AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser>
<Arn>arn:aws:sts::123456789012:assumed-role/portolan-dev-tenant/${session}</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>c2VjcmV0</SecretAccessKey>
<SessionToken>dG9rZW4=</SessionToken><Expiration>2026-09-01T09:00:00Z</Expiration></Credentials>
</AssumeRoleResult></AssumeRoleResponse>`,
});
const refused = (status: number, code: string): StsAnswer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`,
});

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Signature version 4, worked out anew from its description. */
const signatureOf = ({ method, headers, body }: StsRequest): string => {
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, '/', '', lines.join(''), signed, hash(body)].join('\n');
  const scope = `20260901/${region}/sts/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', '20260901T080000Z', scope, hash(canonical)].join('\n');
  const key = [region, 'sts', 'aws4_request'].reduce(
    (made, part) => hmac(made, part),
    hmac(`AWS4${secretAccessKey}`, '20260901'),
  );
  return hmac(key, toSign).toString('hex');
};

describe('assuming the tenant role', () => {
  it('gives keys that last an hour, by the STS of the embedded stack', async () => {
    const sts = await startTestSts(now);
    ends.push(sts.stop);
    expect(await asking(sts.endpoint, sts.tenantRoleArn).assume(organizationId)).toEqual({
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      expiration: new Date('2026-09-01T09:00:00.000Z'),
    });
  });

  it('names the organization as the tag and as the session, and nobody', async () => {
    const { assume, requests } = await scripted([granted()]);
    await assume(organizationId);
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.body))).toEqual({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: roleArn,
      RoleSessionName: organizationId,
      DurationSeconds: '3600',
      'Tags.member.1.Key': 'organization',
      'Tags.member.1.Value': organizationId,
    });
  });

  it('narrows the session where a policy says so', async () => {
    const { endpoint, requests, stop } = await startScriptedSts([granted()]);
    ends.push(stop);
    const { assume } = asking(endpoint, roleArn, undefined, (id) => `{"for":"${id}"}`);
    await assume(organizationId);
    expect(new URLSearchParams(requests[0]?.body).get('Policy')).toBe(`{"for":"${organizationId}"}`);
  });

  it('is signed by the function that asks, its own session included', async () => {
    const { assume, requests } = await scripted([granted()], 'the-token-of-the-function');
    await assume(organizationId);
    const [request] = requests;
    if (request === undefined) throw new Error('nothing was asked');
    const { authorization = '' } = request.headers;
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=local\/20260901\/us-east-1\/sts\/aws4_request, /,
    );
    expect(authorization).toMatch(/SignedHeaders=[^,]*host[^,]*x-amz-security-token/);
    expect(request.headers['x-amz-security-token']).toBe('the-token-of-the-function');
    expect(authorization.endsWith(`Signature=${signatureOf(request)}`)).toBe(true);
  });

  it.each([
    ['throttling', refused(400, 'Throttling')],
    ['a limit of requests', { status: 429, body: '' }],
    ['a fault of STS', refused(500, 'InternalFailure')],
    ['a proxy', { status: 503, body: '<html>' }],
    ['a lost connection', 'hang up'],
  ] satisfies [string, StsAnswer][])('is tried again after %s, later each time', async (_, answer) => {
    const { assume, requests, pauses } = await scripted([answer, answer, granted()]);
    expect(await assume(organizationId)).toMatchObject({ accessKeyId: 'ASIAIOSFODNN7EXAMPLE' });
    expect(requests).toHaveLength(3);
    expect(pauses).toHaveLength(2);
    const [first = 0, second = 0] = pauses;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThanOrEqual(first);
  });

  it.each([
    ['throttling that does not end', refused(400, 'Throttling'), 4, 'Throttling'],
    ['silence that does not end', 'hang up', 4, 'Unreachable'],
    ['a refusal', refused(403, 'AccessDenied'), 1, 'AccessDenied'],
    ['a refusal without a name', { status: 403, body: 'no' }, 1, 'Status403'],
    ['an answer to another session', granted('org_01J8ZC4Q3W5V7X9Y2B4D600002'), 1, 'Malformed'],
  ] satisfies [string, StsAnswer, number, string][])(
    'ends with %s, and names it',
    async (_, answer, calls, code) => {
      const { assume, requests } = await scripted([answer]);
      await expect(assume(organizationId)).rejects.toEqual(new RoleNotAssumed(code));
      expect(requests).toHaveLength(calls);
    },
  );
});

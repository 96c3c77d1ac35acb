import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { readBody } from '../gateway/read-body.ts';
import { localCredentials, localRegion } from './clients.ts';
import { addressOf, listen } from './listen.ts';

const account = '000000000000';
const roleName = 'portolan-local-tenant';
const bodyLimitBytes = 16 * 1024;
const version = '2011-06-15';

export type Sts = {
  readonly endpoint: string;
  /** The role whose session reaches one organization's records. */
  readonly tenantRoleArn: string;
  stop(): Promise<void>;
};

type Refusal = { readonly status: number; readonly code: string };
type Session = { readonly name: string; readonly seconds: number };

/**
 * Starts what a function asks of STS, in this process on a free port of 127.0.0.1: to assume the tenant role. It refuses what
 * the role's trust policy and STS refuse on AWS.
 */
export async function startSts(now: () => Date): Promise<Sts> {
  const tenantRoleArn = `arn:aws:iam::${account}:role/${roleName}`;
  const server = createServer(async (request, response) => {
    const body = await readBody(request, bodyLimitBytes).catch(() => 'too-large' as const);
    const form = new URLSearchParams(body === 'too-large' ? '' : body.toString());
    const decided = isSigned(request.headers.authorization)
      ? decide(form, tenantRoleArn)
      : { status: 403, code: 'IncompleteSignature' };
    response
      .writeHead('code' in decided ? decided.status : 200, { 'content-type': 'text/xml' })
      .end('code' in decided ? errorXml(decided) : answerXml(decided, now()));
  });
  await listen(server, 0, '127.0.0.1');
  return {
    endpoint: `http://127.0.0.1:${addressOf(server).port}`,
    tenantRoleArn,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isSigned = (authorization = ''): boolean =>
  new RegExp(
    `^AWS4-HMAC-SHA256 Credential=${localCredentials.accessKeyId}/\\d{8}/${localRegion}/sts/aws4_request, SignedHeaders=[\\w;-]+, Signature=[0-9a-f]{64}$`,
  ).test(authorization);

/** Tags by their keys; null for a form that has one without a value, or one twice. */
function tagsIn(form: URLSearchParams): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>();
  for (const [name, key] of form) {
    const number = /^Tags\.member\.(\d+)\.Key$/.exec(name)?.[1];
    if (number === undefined) continue;
    const value = form.get(`Tags.member.${number}.Value`);
    if (value === null || tags.has(key)) return null;
    tags.set(key, value);
  }
  return tags;
}

function decide(form: URLSearchParams, tenantRoleArn: string): Session | Refusal {
  const tags = tagsIn(form);
  const name = form.get('RoleSessionName') ?? '';
  const seconds = Number(form.get('DurationSeconds') ?? 3600);
  if (form.get('Action') !== 'AssumeRole' || form.get('Version') !== version)
    return { status: 400, code: 'InvalidAction' };
  if (tags === null || !/^[\w+=,.@-]{2,64}$/.test(name)) return { status: 400, code: 'ValidationError' };
  // A role that was itself assumed, as a function's is, may not ask for more than an hour.
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 3600)
    return { status: 400, code: 'ValidationError' };
  // What the trust policy says: `aws:TagKeys` is `organization` and nothing else, and its value has an id's form.
  const isTrusted =
    form.get('RoleArn') === tenantRoleArn &&
    tags.size === 1 &&
    /^org_.{26}$/s.test(tags.get('organization') ?? '');
  return isTrusted ? { name, seconds } : { status: 403, code: 'AccessDenied' };
}

function answerXml({ name, seconds }: Session, now: Date): string {
  const expiration = new Date(now.getTime() + seconds * 1000);
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/${version}/">
  <AssumeRoleResult>
    <AssumedRoleUser>
      <AssumedRoleId>AROALOCAL${randomBytes(6).toString('hex').toUpperCase()}:${name}</AssumedRoleId>
      <Arn>arn:aws:sts::${account}:assumed-role/${roleName}/${name}</Arn>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIA${randomBytes(8).toString('hex').toUpperCase()}</AccessKeyId>
      <SecretAccessKey>${randomBytes(30).toString('base64')}</SecretAccessKey>
      <SessionToken>${randomBytes(120).toString('base64')}</SessionToken>
      <Expiration>${expiration.toISOString().replace(/\.\d+/, '')}</Expiration>
    </Credentials>
  </AssumeRoleResult>
  <ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>
</AssumeRoleResponse>
`;
}

const errorXml = ({ code }: Refusal): string =>
  `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/${version}/">
  <Error><Type>Sender</Type><Code>${code}</Code><Message>${code}</Message></Error>
  <RequestId>${randomUUID()}</RequestId>
</ErrorResponse>
`;

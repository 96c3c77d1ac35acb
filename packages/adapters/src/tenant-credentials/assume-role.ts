import { setTimeout as wait } from 'node:timers/promises';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { credentialsIn, errorCodeIn, type SessionCredentials } from './assume-role-answer.ts';

/** What the SDK's handler of requests is asked for here. */
type RequestHandler = {
  readonly handle: (
    request: HttpRequest,
    options: { readonly abortSignal: AbortSignal },
  ) => Promise<{
    readonly response: { readonly statusCode: number; readonly body?: AsyncIterable<Uint8Array> };
  }>;
};
type Signing = ConstructorParameters<typeof SignatureV4>[0];

export type AssumeRoleConfig = {
  readonly region: string;
  /** The region's own by default. */
  readonly endpoint?: string | undefined;
  readonly roleArn: string;
  /** Who assumes the role. */
  readonly credentials: Signing['credentials'];
  readonly sha256: Signing['sha256'];
  /** The connections of a client that is there already. */
  readonly requestHandler: RequestHandler;
  readonly now: () => Date;
  /** A policy (JSON, 2,048 characters at most) that narrows the session of an organization further. */
  readonly sessionPolicy?: (organizationId: string) => string;
  /** Waits this many milliseconds between attempts. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
};

/** The role could not be assumed. `code` is STS's own name for why; `Unreachable` and `Malformed` are ours. */
export class RoleNotAssumed extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`The tenant role could not be assumed: ${code}`);
    this.name = 'RoleNotAssumed';
    this.code = code;
  }
}

const attempts = 4;
/** Milliseconds, doubled each time and spread. */
const firstPause = 40;
/** Milliseconds for one attempt; STS takes some tens. */
const patience = 3_000;
/** Seconds; the most that a role may ask for which was itself assumed. */
const duration = 3_600;

const passing = new Set(['Throttling', 'ThrottlingException', 'RequestLimitExceeded', 'RequestTimeout']);

type Attempt =
  | { readonly kind: 'assumed'; readonly credentials: SessionCredentials }
  | { readonly kind: 'refused'; readonly code: string; readonly passes: boolean };

const readText = async (body: AsyncIterable<Uint8Array> | undefined): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const requestOf = (
  { region, endpoint, roleArn, sessionPolicy }: AssumeRoleConfig,
  organizationId: string,
): HttpRequest => {
  const { protocol, hostname, port, host } = new URL(endpoint ?? `https://sts.${region}.amazonaws.com/`);
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: roleArn,
    // The organization and nobody in it: CloudTrail keeps this name.
    RoleSessionName: organizationId,
    DurationSeconds: String(duration),
    'Tags.member.1.Key': 'organization',
    'Tags.member.1.Value': organizationId,
    ...(sessionPolicy && { Policy: sessionPolicy(organizationId) }),
  }).toString();
  return new HttpRequest({
    method: 'POST',
    protocol,
    hostname,
    ...(port !== '' && { port: Number(port) }),
    path: '/',
    headers: {
      host,
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
    },
    body,
  });
};

/**
 * Makes what asks STS for credentials that reach one organization: those of the tenant role, in a session tagged with the
 * organization's id. Signed and sent with the SDK's parts that every function carries anyway. Throttling, faults of STS and
 * silence are tried four times in all; rejects with `RoleNotAssumed`.
 */
export const assumeTenantRole = (config: AssumeRoleConfig) => {
  const { region, credentials, sha256, requestHandler, now, pause = wait } = config;
  let signer: SignatureV4 | undefined;

  const attempt = async (organizationId: string): Promise<Attempt> => {
    signer ??= new SignatureV4({ service: 'sts', region, credentials, sha256 });
    const signed = await signer.sign(requestOf(config, organizationId), { signingDate: now() });
    const { statusCode, text } = await requestHandler
      .handle(HttpRequest.clone(signed), { abortSignal: AbortSignal.timeout(patience) })
      .then(async ({ response }) => ({ ...response, text: await readText(response.body) }))
      .catch(() => ({ statusCode: 0, text: '' }));
    if (statusCode === 0) return { kind: 'refused', code: 'Unreachable', passes: true };
    if (statusCode !== 200) {
      const code = errorCodeIn(text) ?? `Status${statusCode}`;
      return { kind: 'refused', code, passes: statusCode >= 500 || statusCode === 429 || passing.has(code) };
    }
    const assumed = credentialsIn(text, organizationId);
    if (assumed === null) return { kind: 'refused', code: 'Malformed', passes: false };
    return { kind: 'assumed', credentials: assumed };
  };

  return async (organizationId: string): Promise<SessionCredentials> => {
    for (let number = 1; ; number += 1) {
      const tried = await attempt(organizationId);
      if (tried.kind === 'assumed') return tried.credentials;
      if (!tried.passes || number === attempts) throw new RoleNotAssumed(tried.code);
      await pause(firstPause * 2 ** number * (0.5 + Math.random() / 2));
    }
  };
};

import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { type Credentials, defaultProvider } from './environment-credentials.ts';

export type S3Config = {
  readonly region: string;
  /** Only at home: where the embedded engine listens, which names buckets in its paths. */
  readonly endpoint?: string | undefined;
  readonly bucket: string;
  readonly now: () => Date;
  /** Whose right an address is signed with; left out, the function's own. */
  readonly credentials?: () => Promise<Credentials>;
};

/** What S3 answered to a request that it did not grant; without the key, which names an organization. */
export class ObjectNotReached extends Error {
  constructor(method: string, status: number) {
    super(`S3 answered ${status} to ${method}`);
    this.name = 'ObjectNotReached';
  }
}

type Bytes = ArrayBuffer | ArrayBufferView | string;

/** SHA-256 as the signer wants it, of Node's own. */
class Sha256 {
  private readonly hash: Hash | Hmac;
  constructor(secret?: Bytes) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bufferOf(secret));
  }
  update(chunk: Bytes): void {
    this.hash.update(bufferOf(chunk));
  }
  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
  reset(): void {
    throw new Error('A sum is made once');
  }
}

const bufferOf = (bytes: Bytes): Buffer => {
  if (typeof bytes === 'string') return Buffer.from(bytes);
  return ArrayBuffer.isView(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.from(bytes);
};

/** Seconds for which a request of our own is good; it is sent at once. */
const ownRequest = 60;

/**
 * Objects in one bucket of S3. Every request is an address signed for a while (SigV4 in the query), ours as well as those that
 * are handed out; bodies stream, so that an object may be larger than memory.
 */
export const s3ObjectStore = ({
  region,
  endpoint,
  bucket,
  now,
  credentials = defaultProvider(),
}: S3Config): ObjectStore => {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const base = new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`);
  const prefix = endpoint === undefined ? '/' : `/${bucket}/`;

  const addressOf = async (method: string, key: string, expiresIn: number): Promise<URL> => {
    const path = `${prefix}${key.split('/').map(encodeURIComponent).join('/')}`;
    const signed = await signer.presign(
      new HttpRequest({
        method,
        protocol: base.protocol,
        hostname: base.hostname,
        ...(base.port !== '' && { port: Number(base.port) }),
        path,
        headers: { host: base.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      }),
      { expiresIn, signingDate: now() },
    );
    const url = new URL(path, base);
    for (const [name, value] of Object.entries(signed.query ?? {})) url.searchParams.set(name, String(value));
    return url;
  };

  const send = async (
    method: 'GET' | 'PUT' | 'DELETE',
    key: string,
    body?: { readonly chunks: AsyncIterable<Uint8Array>; readonly bytes: number },
  ): Promise<IncomingMessage> => {
    const url = await addressOf(method, key, ownRequest);
    const request = (url.protocol === 'http:' ? requestPlain : requestTls)(url, {
      method,
      ...(body && { headers: { 'content-length': String(body.bytes), 'content-type': 'application/zip' } }),
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve);
      request.once('error', reject);
    });
    const sent = pipeline(Readable.from(body?.chunks ?? [], { objectMode: false }), request);
    const [answer] = await Promise.all([answered, sent]);
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    answer.resume();
    throw new ObjectNotReached(method, status);
  };

  return {
    put: async (key, chunks, bytes) => {
      (await send('PUT', key, { chunks, bytes })).resume();
    },
    get: (key) => send('GET', key),
    remove: async (key) => {
      (await send('DELETE', key)).resume();
    },
    downloadUrl: async (key, seconds) => (await addressOf('GET', key, seconds)).href,
  };
};

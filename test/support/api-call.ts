import { Agent, request } from 'node:http';
import { apiBase } from '@portolan/contract/route';

/** A request as a test words it: nothing is added to it and nothing is put right. */
export type Asked = {
  readonly method: string;
  /** Below `/api/v1`, without a query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly token: string | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly json: unknown;
};

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const pathOf = ({ path, query = {} }: Asked): string => {
  const search = Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `${apiBase}${path}${search === '' ? '' : `?${search}`}`;
};

/** Sends it as it is; unlike `fetch`, a GET may have a body and a path may be one that no URL would be. */
export const ask = (origin: string, asked: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const length = asked.body === undefined ? {} : { 'content-length': Buffer.byteLength(asked.body) };
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method: asked.method,
        path: pathOf(asked),
        headers: {
          host: `localhost:${port}`,
          ...(asked.token !== null && { authorization: `Bearer ${asked.token}` }),
          ...length,
          ...asked.headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, text, json: parsed(text) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(asked.body);
  });

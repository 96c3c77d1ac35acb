import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { tryNumbers } from '@portolan/public-pages/browser/proof-of-work';

export type Visited = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly html: string;
};
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** A browser without script, at an address of its own within 127.0.0.0/8. */
export type Visitor = {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Visited>;
  readonly post: (path: string, fields: Posted) => Promise<Visited>;
  /** Sends a body as it is. */
  readonly send: (path: string, contentType: string, body: string) => Promise<Visited>;
};

const encoded = (fields: Posted): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
    ),
  ).toString();

export const visitorAt = (origin: string, address: string): Visitor => {
  const { port, host } = new URL(origin);
  const ask = (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body = '',
  ): Promise<Visited> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, localAddress: address, method, path, headers: { host, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              html: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  const send = (path: string, contentType: string, body: string) =>
    ask('POST', path, { 'content-type': contentType }, body);
  return {
    get: (path, headers = {}) => ask('GET', path, headers),
    send,
    post: (path, fields) => send(path, 'application/x-www-form-urlencoded', encoded(fields)),
  };
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] ?? '');

/** The value of the field that a page has under a name. */
export const fieldIn = (html: string, name: string): string =>
  unescaped(new RegExp(`name="${name.replaceAll('.', '\\.')}"[^>]*? value="([^"]*)"`).exec(html)?.[1] ?? '');

/** The text in a page's text area. */
export const areaIn = (html: string, name: string): string =>
  unescaped(
    new RegExp(`<textarea[^>]* name="${name.replaceAll('.', '\\.')}"[^>]*>\\n?([^<]*)</textarea>`).exec(
      html,
    )?.[1] ?? '',
  );

/** The proof of work for a page's ticket, as its script finds it. */
export const workFor = (html: string): string => {
  const bits = /data-bits="(\d+)"/.exec(html)?.[1];
  if (bits === undefined) throw new Error('The page asks for no work');
  return String(tryNumbers(fieldIn(html, 'ticket'), Number(bits), 0, 10_000_000));
};

/** How a browser names what may stand in a page. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { webAppHeaders } from '@portolan/contract/web-app-headers';
import { contentTypeOf, isCompressible } from './content-types.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Served = { readonly body: Buffer; readonly etag: string; readonly type: string };

/** Everything the app calls is on its own origin here. */
const headersOfAll = webAppHeaders([]);

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
  identity: async (body: Buffer) => body,
} as const;

/**
 * Serves the built web app from a folder. A path without an extension is a page of the app, which its own router shows. Files
 * are read again when they change, so a new build shows without a restart.
 */
export function createWebApp(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const kept = new Map<
    string,
    { readonly changed: number; readonly served: Map<Encoding, Promise<Served>> }
  >();

  async function find(path: string, accepted: string): Promise<Served | undefined> {
    const file = join(folder, path);
    if (!file.startsWith(folder + sep) || path.includes('/.') || path.includes('\0')) return undefined;
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile() !== true) return undefined;
    let entry = kept.get(file);
    if (entry?.changed !== facts.mtimeMs) {
      entry = { changed: facts.mtimeMs, served: new Map() };
      kept.set(file, entry);
    }
    const encoding = encodingFor(contentTypeOf(file), accepted);
    const served = entry.served.get(encoding) ?? load(file, encoding);
    entry.served.set(encoding, served);
    return served;
  }

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', ...headersOfAll }).end();
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const path = decodedPath(request.url ?? '/');
    const isPage = path !== undefined && extname(path) === '';
    const served = path === undefined ? undefined : await find(isPage ? '/index.html' : path, accepted);
    if (path === undefined || served === undefined) {
      const text = isPage ? 'The web app is not built: npm start builds it.\n' : 'Not found\n';
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headersOfAll }).end(text);
      return;
    }
    const headers = {
      ...headersOfAll,
      etag: served.etag,
      vary: 'accept-encoding',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (request.headers['if-none-match'] === served.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = encodingFor(served.type, accepted);
    response.writeHead(200, {
      ...headers,
      'content-type': served.type,
      'content-length': served.body.length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : served.body);
  };
}

async function load(file: string, encoding: Encoding): Promise<Served> {
  const body = await compress[encoding](await readFile(file));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, etag, type: contentTypeOf(file) };
}

function encodingFor(type: string, accepted: string): Encoding {
  if (!isCompressible(type)) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

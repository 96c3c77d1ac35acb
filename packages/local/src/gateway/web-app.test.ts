import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, listen } from '../engines/listen.ts';
import { createWebApp } from './web-app.ts';

let dist: string;
let server: Server;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'portolan-dist-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Portolan</title>');
  await writeFile(join(dist, 'assets', 'app-1.js'), 'export const a = 1;'.repeat(100));
  await writeFile(join(dist, '.secret.json'), '{}');
  const webApp = createWebApp(dist);
  server = createServer((request, response) => void webApp(request, response));
  await listen(server, 0, '127.0.0.1');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dist, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${addressOf(server).port}${path}`, init);

describe('the web app', () => {
  it('is shown on every path that is no file', async () => {
    const response = await get('/organizations/x/plan');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Portolan</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('has its assets compressed and kept for a year', async () => {
    const body = await new Promise<Buffer>((resolve) => {
      const options = { port: addressOf(server).port, host: '127.0.0.1', path: '/assets/app-1.js' };
      httpRequest({ ...options, headers: { 'accept-encoding': 'br, gzip' } }, async (response) => {
        expect(response.headers['content-encoding']).toBe('br');
        expect(response.headers['cache-control']).toContain('immutable');
        expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8');
        resolve(Buffer.concat(await response.toArray()));
      }).end();
    });
    expect(brotliDecompressSync(body).toString()).toBe('export const a = 1;'.repeat(100));
  });

  it('is not sent again when nothing changed', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['/assets/none.js', '/.secret.json', '/..%2f..%2fetc%2fpasswd.txt', '/%00.js'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordRunning, runningFile } from '../data-folder/running-stack.ts';
import { addressOf, listen } from '../engines/listen.ts';
import { nameHolder } from './port-holder.ts';

let folder: string;
let server: Server;
let config: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-port-'));
  server = createServer((_request, response) => void response.end(config));
  await listen(server, 0, '127.0.0.1');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it.each(['<!doctype html>', '{}', 'null'])('a program that answers %j is not Portolan', async (answer) => {
  config = answer;
  expect(await nameHolder(addressOf(server).port, folder)).toBe('another program');
});

it('a Portolan is named, with its folder where that is the usual one', async () => {
  config = JSON.stringify({ clientId: 'portolan-web' });
  const { port } = addressOf(server);
  expect(await nameHolder(port, folder)).toBe('another Portolan');
  await recordRunning(join(folder, runningFile), { secret: 's', origin: `http://localhost:${port}` });
  expect(await nameHolder(port, folder)).toBe(`another Portolan, with the data folder ${folder}`);
});

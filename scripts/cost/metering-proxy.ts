import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf, listen } from '@portolan/local/engines/listen';
import * as z from 'zod/mini';
import { consumedUnits, unitsOf } from './consumed-units.ts';
import type { Ledger } from './ledger.ts';

export type MeteringProxy = {
  /** Where a function finds the engine, so that what it uses is noted under its name. */
  readonly endpointFor: (name: string, engine: string) => string;
  readonly stop: () => Promise<void>;
};

const bodySchema = z.looseObject({});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/**
 * Stands before the engine, asks it with each request what that uses, and notes it. A write that is refused by its
 * condition says nothing of its units; AWS bills it all the same.
 */
export const startMeteringProxy = async (ledger: Ledger): Promise<MeteringProxy> => {
  const engines = new Map<string, string>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = (request.url ?? '').split('/')[1] ?? '';
    const target = String(request.headers['x-amz-target']);
    const kind = unitsOf(target);
    const asked = bodySchema.parse(JSON.parse(await bodyOf(request)));
    const answer = await fetch(engines.get(name) ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization: String(request.headers.authorization),
        'x-amz-date': String(request.headers['x-amz-date']),
      },
      body: JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const body = await answer.text();
    if (answer.ok) {
      ledger.add(name, { calls: 1 });
      for (const { table, units } of consumedUnits(JSON.parse(body))) ledger.took(name, table, kind, units);
    }
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await listen(server, 0, '127.0.0.1');
  const { port } = addressOf(server);
  return {
    endpointFor: (name, engine) => {
      engines.set(name, engine);
      return `http://127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

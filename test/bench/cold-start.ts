import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organizationRoutes } from '@portolan/contract/organization-routes';
import { routes } from '@portolan/contract/routes';
import { type BuildOptions, build } from 'esbuild';
import * as z from 'zod/mini';
import { buildFunctions, bundleSettings } from '../../scripts/build-functions.ts';
import { eventFor } from './api-event.ts';
import { coldRun, coldRuns, type Program } from './cold-runs.ts';
import type { Bench } from './figure.ts';
import { startHandlerWorld, worldTables } from './handler-world.ts';

const limit = 0.8;
const rounds = 15;

const bareSource = `export const handler = async () => ({ statusCode: 200, body: '' });`;

/** The DynamoDB SDK as it comes, reading one item: bundled and minified, with none of our settings. */
const stockSource = `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT });
const Key = { pk: { S: 'ORG#none' }, sk: { S: 'none' } };
export const handler = async () => {
  await client.send(new GetItemCommand({ TableName: '${worldTables.directory}', Key }));
  return { statusCode: 200, body: '' };
};`;

/** As a bundler does without being told otherwise. */
const plainSettings = {
  bundle: true,
  platform: 'node',
  target: bundleSettings.target,
  format: 'esm',
  minify: true,
  banner: bundleSettings.banner,
} as const satisfies BuildOptions;

const bundleSource = async (source: string, outfile: string): Promise<string> => {
  await build({ ...plainSettings, stdin: { contents: source, resolveDir: import.meta.dirname }, outfile });
  return outfile;
};

/** The route whose example a function is asked first: a read of an organization's record where it has one. */
const firstRouteOf = (name: string) => {
  const reads = routes.filter(({ resource, method }) => resource === name && method === 'GET');
  const route = reads.find(({ access }) => access.kind === 'member') ?? reads[0];
  if (!route) throw new Error(`${name} has nothing to read`);
  return route;
};

const idSchema = z.object({ id: z.string() });

/** Makes a clinic by the product's own function, so that the first reads find what they look for. */
const makeClinic = async (file: string, environment: Readonly<Record<string, string>>): Promise<string> => {
  const event = eventFor(organizationRoutes.createOrganization);
  const { body } = await coldRun({ name: 'createOrganization', file, event }, environment);
  return idSchema.parse(JSON.parse(body)).id;
};

const measure = async (folder: string, environment: Readonly<Record<string, string>>) => {
  const handlers = (await buildFunctions(folder)).filter(({ kind }) => kind === 'api');
  const organizations = handlers.find(({ name }) => name === 'organizations');
  if (!organizations) throw new Error('there is no function for organizations');
  const organizationId = await makeClinic(organizations.file, environment);
  const bare = { name: '(bare)', file: await bundleSource(bareSource, join(folder, 'bare.mjs')), event: {} };
  const stock = {
    name: '(stock)',
    file: await bundleSource(stockSource, join(folder, 'stock.mjs')),
    event: {},
  };
  const programs: Program[] = handlers.map(({ name, file }) => ({
    name,
    file,
    event: eventFor(firstRouteOf(name), { organizationId }),
  }));
  const milliseconds = await coldRuns([bare, stock, ...programs], rounds, environment);
  const beyondBare = (name: string) => milliseconds(name) - milliseconds(bare.name);
  return programs.map(({ name }) => ({
    name: `cold-start ${name}`,
    value: beyondBare(name) / beyondBare(stock.name),
    limit,
    unit: '× stock SDK',
    better: 'lower' as const,
  }));
};

/** Import and first call of each API function less those of a bare handler, over the same for the stock SDK alone. */
export const coldStart: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-cold-'));
  const world = await startHandlerWorld();
  try {
    return await measure(folder, world.environment);
  } finally {
    await world.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

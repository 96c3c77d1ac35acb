import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignPageCalled } from '@portolan/contract/campaign-pages';
import { feedbackPages } from '@portolan/contract/feedback-pages';
import { routes } from '@portolan/contract/routes';
import { type BuildOptions, build } from 'esbuild';
import { bundleSettings } from '../../scripts/build-functions.ts';
import { eventFor, eventForPage } from './api-event.ts';
import { coldRuns, type Program } from './cold-runs.ts';
import type { Bench } from './figure.ts';
import { startHandlerWorld, worldTables } from './handler-world.ts';
import { uploadedFunctions } from './uploaded-functions.ts';

const limit = 0.8;
const rounds = 25;

const bareSource = `export const handler = async () => ({ statusCode: 200, body: '' });`;

/** The DynamoDB SDK as it comes, reading one item: bundled and minified, with none of our settings. */
const stockSource = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT }));
export const handler = async () => {
  await documents.send(new GetCommand({ TableName: '${worldTables.directory}', Key: { pk: 'ORG#none', sk: 'none' } }));
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

/**
 * What a function is asked first: a member's route where it has one, to read where there is something to be read. The caller is a
 * stranger, so the runtime reads the membership and answers 404: one read, as the stock SDK makes one. A page is looked up by an
 * address that leads nowhere.
 */
const firstEventOf = (name: string) => {
  const page = [...feedbackPages, campaignPageCalled('showSignUp')].find(
    ({ resource, method }) => resource === name && method === 'GET',
  );
  if (page !== undefined) return eventForPage(page);
  const own = routes.filter(({ resource }) => resource === name);
  const reads = own.filter(({ method }) => method === 'GET');
  const route = [...reads, ...own].find(({ access }) => access.kind === 'member') ?? reads[0];
  if (!route) throw new Error(`${name} answers nothing`);
  return eventFor(route);
};

const measure = async (folder: string, environment: Readonly<Record<string, string>>) => {
  const handlers = (await uploadedFunctions(folder)).filter(({ kind }) => kind === 'api');
  const bare = { name: '(bare)', file: await bundleSource(bareSource, join(folder, 'bare.mjs')), event: {} };
  const stock = {
    name: '(stock)',
    file: await bundleSource(stockSource, join(folder, 'stock.mjs')),
    event: {},
  };
  const programs: Program[] = handlers.map(({ name, file }) => ({
    name,
    file,
    event: firstEventOf(name),
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

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { renewCalendar } from '@portolan/contract/calendar-routes';
import { createInvitation } from '@portolan/contract/invitation-routes';
import { getOrganization } from '@portolan/contract/organization-routes';
import { newId } from '@portolan/domain/ids';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  erase,
  keepExport,
  membersOfNothingElse,
  nameOf,
  ownedItems,
  stopSharing,
} from '../../scripts/operations/erasure.ts';
import type { OwnedItem } from '../../scripts/operations/organization-export.ts';
import { storeBehind } from '../support/cohorts.ts';
import {
  createOperatedWorld,
  type OperatedWorld,
  OperatorGone,
  withWrites,
} from '../support/operated-world.ts';
import { changedItems, type Dump } from '../support/table-dump.ts';
import { demand, send } from '../support/world-people.ts';

let world: OperatedWorld;
let folder: string;
let file: string;
let before: Dump;
/** What the clinic has, to give it back after each test. */
let everything: readonly OwnedItem[];
beforeAll(async () => {
  world = await createOperatedWorld();
  const params = { organizationId: world.cedar.id };
  await demand(world, createInvitation, world.cedar.owner.token, {
    params,
    body: { email: 'somebody@elsewhere.example', role: 'viewer', language: 'en' },
  });
  await demand(world, renewCalendar, world.cedar.owner.token, { params });
  await stopSharing(world.installation, world.cedar.id);
  await world.stack.drain();
  before = await world.dump();
  everything = await owned();
});
afterAll(() => world.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-export-'));
  file = join(folder, 'cedar.ndjson');
});
afterEach(async () => {
  const { documents, tables } = world.installation;
  documents.middlewareStack.remove('leaveSome');
  for (const { table, item } of everything)
    await documents.send(new PutCommand({ TableName: tables[table], Item: item }));
  await rm(folder, { recursive: true, force: true });
});

const owned = () => ownedItems(world.installation, world.cedar.id);
const eraseAll = async () => erase(world.installation, world.cedar.id, await owned());
/** Every line of a dump in which the organization's id stands anywhere, but for what its foundation keeps as was agreed. */
const namingCedar = (dump: Dump) =>
  [...dump]
    .filter(([key]) => !key.includes(`ORG#${world.foundation.id}#`))
    .filter(([key, item]) => `${key}${JSON.stringify(item)}`.includes(world.cedar.id))
    .map(([key]) => key);

test('an organization that is erased leaves no trace in either table, and no other loses anything', async () => {
  const items = await owned();
  expect(nameOf(items)).toBe(world.cedar.name);
  const named = namingCedar(before);
  expect(items).toHaveLength(named.length);
  expect(named.some((key) => key.includes('INVITATION#'))).toBe(true);
  expect(named.some((key) => key.includes('PERSON#'))).toBe(true);
  expect(await membersOfNothingElse(world.installation, world.cedar.id, items)).toBe(5);
  expect(await eraseAll()).toBe(items.length);
  const after = await world.dump();
  expect(namingCedar(after)).toEqual([]);
  expect(changedItems(before, after).toSorted()).toEqual(named.map((key) => `removed ${key}`).toSorted());
  const answer = await send(world, getOrganization, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id },
  });
  expect(answer.status).toBe(404);
  expect(await owned()).toEqual([]);
});

test('what a foundation keeps is what was agreed, and to stop sharing once more changes nothing', async () => {
  const { participations } = storeBehind(world.stack, world.foundation.id);
  const rowOf = () => participations.find(world.foundation.programId, world.cedar.id);
  expect(await rowOf()).toMatchObject({ status: 'left', live: null });
  await stopSharing(world.installation, world.cedar.id);
  expect(changedItems(before, await world.dump())).toEqual([]);
  await eraseAll();
  await world.stack.drain();
  expect(await rowOf()).toMatchObject({ status: 'left', live: null });
});

test('the export holds every item, and nobody else may read it', async () => {
  const items = await owned();
  await keepExport(file, world.cedar.id, items);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(items.length + 2);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const documents = lines.slice(1, -1).map((line): unknown => JSON.parse(line));
  expect(documents).toEqual(items);
});

test('an erasure that ends half way is gone on with, and its export stays whole', async () => {
  const items = await owned();
  await keepExport(file, world.cedar.id, items);
  const written = await readFile(file, 'utf8');
  const crash = (count: number) => {
    if (count === 2) throw new OperatorGone();
  };
  await expect(withWrites(world.installation, crash, eraseAll)).rejects.toThrow(OperatorGone);
  const left = await owned();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(items.length);
  expect(nameOf(left)).toBe(world.cedar.name);
  expect(await keepExport(file, world.cedar.id, left)).toEqual(items);
  await eraseAll();
  expect(await owned()).toEqual([]);
  expect(await readFile(file, 'utf8')).toBe(written);
});

test('what DynamoDB leaves unprocessed is asked for again', async () => {
  const { documents } = world.installation;
  let calls = 0;
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const { input } = args as { input: BatchWriteCommand['input'] };
      if (context.commandName !== 'BatchWriteItemCommand' && context.commandName !== 'BatchWriteCommand')
        return next(args);
      calls += 1;
      const asked = input.RequestItems ?? {};
      const [[table = '', requests = []] = []] = Object.entries(asked);
      if (requests.length < 2) return next(args);
      const taken = { RequestItems: { ...asked, [table]: requests.slice(1) } };
      const answer = await next({ ...args, input: taken });
      Object.assign(answer.output as object, { UnprocessedItems: { [table]: requests.slice(0, 1) } });
      return answer;
    },
    { step: 'initialize', name: 'leaveSome', priority: 'high' },
  );
  const count = (await owned()).length;
  expect(await eraseAll()).toBe(count);
  expect(calls).toBeGreaterThan(Math.ceil(count / 25));
  expect(namingCedar(await world.dump())).toEqual([]);
});

test('what is written while it runs goes as well', async () => {
  const items = await owned();
  const late = { pk: `ORG#${world.cedar.id}#LATE`, sk: '1', record: { note: 'late' } };
  const { documents, tables } = world.installation;
  await documents.send(new PutCommand({ TableName: tables.tenant, Item: late }));
  expect(await erase(world.installation, world.cedar.id, items)).toBe(items.length + 1);
  expect(namingCedar(await world.dump())).toEqual([]);
});

test.each([
  ['another organization', async () => keepExport(file, newId('organization', new Date()), [])],
  ['half of it', async () => writeFile(file, '{"export":"organization"')],
  ['something else', async () => writeFile(file, 'a shopping list\n')],
])('a file that holds %s is refused and kept', async (_what, make) => {
  await make();
  const held = await readFile(file, 'utf8');
  await expect(keepExport(file, world.cedar.id, await owned())).rejects.toThrow('no whole export');
  expect(await readFile(file, 'utf8')).toBe(held);
});

test('a file that lacks what was written since is refused', async () => {
  const items = await owned();
  await keepExport(file, world.cedar.id, items.slice(1));
  await expect(keepExport(file, world.cedar.id, items)).rejects.toThrow('1 items are not in');
});

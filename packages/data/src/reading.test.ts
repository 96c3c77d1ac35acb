import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import type { Database } from './clients.ts';
import { InvalidCursor } from './cursors.ts';
import { itemKind, UnreadableItem } from './items.ts';
import { organizationPolicy } from './key-policies.ts';
import { getItem, getItems, lookUp, queryAll, queryPage } from './reading.ts';

const organization = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const noteKind = itemKind('Note', z.strictObject({ number: z.int(), text: z.string() }));
const sk = (number: number) => `note-${String(number).padStart(3, '0')}`;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Makes the engine leave out all but the first key of each batch for as many calls as are given. */
const leaveOut = (database: Database, calls: number): void => {
  let left = calls;
  const table = database.tables.tenant;
  database.documents.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as { RequestItems: Record<string, { Keys: unknown[] }> };
      const [first, ...rest] = input.RequestItems[table]?.Keys ?? [];
      if (left === 0 || rest.length === 0) return next(args);
      left -= 1;
      const answer = await next({
        ...args,
        input: { RequestItems: { [table]: { Keys: [first] } } } as typeof args.input,
      });
      Object.assign(answer.output, { UnprocessedKeys: { [table]: { Keys: rest } } });
      return answer;
    },
    { step: 'initialize', priority: 'high', name: 'leaveOut' },
  );
};

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let database: Database;
  let partitions = 0;
  let pk = '';
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    database = world.under(organizationPolicy(organization));
    partitions += 1;
    pk = `ORG#${organization}#NOTES#${partitions}`;
  });

  const put = (Item: object) =>
    world.behind.documents.send(new PutCommand({ TableName: world.tables.tenant, Item: { ...Item } }));
  const write = (count: number, text: (number: number) => string) =>
    Promise.all(
      numbers(count).map((number) =>
        put(noteKind.toItem({ pk, sk: sk(number) }, { number, text: text(number) })),
      ),
    );
  const partition = () => ({ table: 'tenant' as const, pk });

  describe('a page', () => {
    it('leads to the next until all have been given, each once and in order', async () => {
      await write(7, String);
      const seen: number[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < 10; pages += 1) {
        const page = await queryPage(database, partition(), { limit: 3, cursor }, noteKind);
        expect(page.items.length).toBeLessThanOrEqual(3);
        seen.push(...page.items.map(({ number }) => number));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(numbers(7));
    });

    it('comes newest first when asked', async () => {
      await write(4, String);
      const page = await queryPage(database, { ...partition(), descending: true }, { limit: 2 }, noteKind);
      expect(page.items.map(({ number }) => number)).toEqual([3, 2]);
      const rest = await queryPage(
        database,
        { ...partition(), descending: true },
        { limit: 5, cursor: page.nextCursor ?? '' },
        noteKind,
      );
      expect(rest.items.map(({ number }) => number)).toEqual([1, 0]);
    });

    it('is not entered with the cursor of another list', async () => {
      await write(3, String);
      const { nextCursor } = await queryPage(database, partition(), { limit: 1 }, noteKind);
      const elsewhere = { table: 'tenant' as const, pk: `${pk}-other` };
      const cursor = nextCursor ?? '';
      await expect(queryPage(database, elsewhere, { limit: 1, cursor }, noteKind)).rejects.toThrow(
        InvalidCursor,
      );
    });

    it('names an item that cannot be read, and does not leave it out', async () => {
      await write(2, String);
      await put({ pk, sk: sk(1), schema: 1, record: { number: 'one' } });
      const read = queryPage(database, partition(), { limit: 5 }, noteKind);
      await expect(read).rejects.toThrow(UnreadableItem);
      await expect(read).rejects.toThrow(`Note at ${pk} / note-001 cannot be read`);
    });
  });

  describe('a whole partition', () => {
    it('is read across the pages DynamoDB cuts at 1 MB', async () => {
      const text = 'x'.repeat(300_000);
      await write(9, () => text);
      const wire = watchWire(database);
      const found = await queryAll(database, partition(), noteKind);
      expect(found.map(({ number }) => number)).toEqual(numbers(9));
      expect(found.every((note) => note.text === text)).toBe(true);
      expect(wire.length).toBeGreaterThanOrEqual(3);
    });

    it('has its first items, and no more, from as many pages as they lie in', async () => {
      await write(9, () => 'x'.repeat(300_000));
      const wire = watchWire(database);
      const newest = await queryAll(database, { ...partition(), descending: true }, noteKind, 5);
      expect(newest.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4]);
      expect(wire).toHaveLength(2);
    });

    it('is empty where nothing was written', async () => {
      expect(await queryAll(database, partition(), noteKind)).toEqual([]);
    });
  });

  describe('many items by key', () => {
    const keys = (count: number) => numbers(count).map((number) => ({ pk, sk: sk(number) }));
    const numbersOf = (notes: readonly { number: number }[]) =>
      notes.map(({ number }) => number).toSorted((one, other) => one - other);

    it('are asked for a hundred at a time, and missing ones are left out', async () => {
      const RequestItems = (from: number) => ({
        [world.tables.tenant]: numbers(25).map((index) => ({
          PutRequest: {
            Item: noteKind.toItem({ pk, sk: sk(from + index) }, { number: from + index, text: '' }),
          },
        })),
      });
      for (const from of [0, 25, 50, 75, 100])
        await world.behind.documents.send(new BatchWriteCommand({ RequestItems: RequestItems(from) }));
      const wire = watchWire(database);
      expect(numbersOf(await getItems(database, 'tenant', keys(130), noteKind))).toEqual(numbers(125));
      expect(wire).toHaveLength(2);
    });

    it('are asked for again while DynamoDB leaves some unprocessed', async () => {
      await write(6, String);
      leaveOut(database, 4);
      const wire = watchWire(database);
      expect(numbersOf(await getItems(database, 'tenant', keys(6), noteKind))).toEqual(numbers(6));
      expect(wire).toHaveLength(5);
    });

    it('are none when none are asked for, without a call', async () => {
      const wire = watchWire(database);
      expect(await getItems(database, 'tenant', [], noteKind)).toEqual([]);
      expect(wire).toEqual([]);
    });
  });

  describe('an item that expires', () => {
    const now = new Date('2026-09-01T08:00:00.000Z');
    const seconds = now.getTime() / 1000;

    it.each([
      ['a second before now', seconds - 1, false],
      ['now', seconds, false],
      ['a second after now', seconds + 1, true],
    ])('%s is there: %j %j', async (_, expiresAt, isThere) => {
      const key = { pk, sk: sk(1) };
      await put(noteKind.toItem(key, { number: 1, text: '' }, { expiresAt }));
      expect((await getItem(database, 'tenant', key, noteKind, now)) !== null).toBe(isThere);
    });
  });

  describe('the lookup index', () => {
    it('is read across its pages', async () => {
      const lookupPk = `PERSON#${partitions}`;
      const text = 'x'.repeat(300_000);
      await Promise.all(
        numbers(5).map((number) =>
          world.behind.documents.send(
            new PutCommand({
              TableName: world.tables.directory,
              Item: noteKind.toItem(
                { pk, sk: sk(number) },
                { number, text },
                { lookupPk, lookupSk: sk(number) },
              ),
            }),
          ),
        ),
      );
      const directory = world.under([
        { table: 'directory', index: 'lookup', actions: ['Query'], leadingKeys: ['PERSON#*'] },
      ]);
      const found = await lookUp(directory, lookupPk, noteKind);
      expect(found.map(({ number }) => number)).toEqual(numbers(5));
      expect(await lookUp(directory, 'PERSON#nobody', noteKind)).toEqual([]);
    });
  });
});

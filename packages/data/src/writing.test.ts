import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { engines } from '../../../test/support/dynamodb-engines.ts';
import type { Database } from './clients.ts';
import { itemKind } from './items.ts';
import { KeyNotAllowed } from './key-condition.ts';
import { organizationPolicy } from './key-policies.ts';
import { queryAll } from './reading.ts';
import { type Expectation, type Write, writeAll } from './writing.ts';

const organization = 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const thingKind = itemKind('Thing', z.strictObject({ id: z.string(), version: z.int() }));
type Thing = { readonly id: string; readonly version: number };

/** Makes every send of this client fail with one error, as the service would. */
const failWith = (database: Database, error: Error): void =>
  database.documents.middlewareStack.add(() => () => Promise.reject(error), {
    step: 'initialize',
    name: 'fail',
  });
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

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
    nextPartition();
  });
  const nextPartition = () => {
    partitions += 1;
    pk = `ORG#${organization}#THINGS#${partitions}`;
  };

  const put = <R extends string>(
    id: string,
    version: number,
    expected: Expectation,
    refusal: R,
  ): Write<R> => ({
    kind: 'put',
    table: 'tenant',
    item: thingKind.toItem({ pk, sk: id }, { id, version }),
    expected,
    refusal,
  });
  const other = <R extends string>(
    kind: 'delete' | 'check',
    id: string,
    expected: Expectation,
    refusal: R,
  ): Write<R> => ({
    kind,
    table: 'tenant',
    key: { pk, sk: id },
    expected,
    refusal,
  });
  const stored = (): Promise<Thing[]> => queryAll(database, { table: 'tenant', pk }, thingKind);
  const refused = (code: string) => ({ ok: false, failure: { code } });
  const written = { ok: true, value: null };

  it('writes everything at once', async () => {
    expect(
      await writeAll(database, [put('a', 1, 'absent', 'taken'), put('b', 1, 'anything', 'never')]),
    ).toEqual(written);
    expect(await stored()).toEqual([
      { id: 'a', version: 1 },
      { id: 'b', version: 1 },
    ]);
  });

  it.each<['put' | 'delete' | 'check', Expectation, boolean, boolean]>([
    // kind, expectation, whether it holds for version 1, and where there is nothing
    ['put', 'absent', false, true],
    ['put', 'present', true, false],
    ['put', 'anything', true, true],
    ['put', { version: 1 }, true, false],
    ['put', { version: 2 }, false, false],
    ['delete', { version: 1 }, true, false],
    ['delete', { version: 2 }, false, false],
    ['delete', 'present', true, false],
    ['check', { version: 1 }, true, false],
    ['check', { version: 2 }, false, false],
    ['check', 'present', true, false],
    ['check', 'absent', false, true],
  ])(
    '%s that expects %j holds for version 1: %j, for nothing: %j',
    async (kind, expected, forOne, forNone) => {
      const attempt = (id: string) =>
        writeAll(database, [kind === 'put' ? put(id, 9, expected, 'no') : other(kind, id, expected, 'no')]);
      await writeAll(database, [put('a', 1, 'absent', 'taken')]);
      expect(await attempt('a')).toEqual(forOne ? written : refused('no'));
      expect(await attempt('none')).toEqual(forNone ? written : refused('no'));
    },
  );

  it('names the first write that was refused, and writes none', async () => {
    await writeAll(database, [put('b', 1, 'absent', 'taken'), put('c', 1, 'absent', 'taken')]);
    const before = await stored();
    const outcome = await writeAll(database, [
      put('a', 1, 'absent', 'a-taken'),
      put('b', 2, { version: 7 }, 'b-stale'),
      other('check', 'c', { version: 7 }, 'c-stale'),
    ]);
    expect(outcome).toEqual(refused('b-stale'));
    expect(await stored()).toEqual(before);
  });

  it('writes all or none, whichever of the writes are refused', async () => {
    const fates = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fates, async (holds) => {
        nextPartition();
        const writes = holds.map((fate, index) =>
          put(`t${index}`, 1, fate ? 'absent' : { version: 5 }, `no-${index}`),
        );
        const outcome = await writeAll(database, writes);
        const first = holds.indexOf(false);
        expect(outcome).toEqual(first < 0 ? written : refused(`no-${first}`));
        expect(await stored()).toHaveLength(first < 0 ? holds.length : 0);
      }),
      { numRuns: 25 },
    );
  });

  it('lets one of many rivals through', async () => {
    await writeAll(database, [put('a', 1, 'absent', 'taken')]);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => writeAll(database, [put('a', 2, { version: 1 }, 'stale')])),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure.code]));
    expect(codes.every((code) => code === 'stale' || code === 'write-contention')).toBe(true);
    expect(await stored()).toEqual([{ id: 'a', version: 2 }]);
  });

  it('writes nothing when one item is not ours', async () => {
    const foreign: Write<'no'> = {
      kind: 'put',
      table: 'tenant',
      item: thingKind.toItem(
        { pk: 'ORG#org_01J8ZC4Q3W5V7X9Y2B4D6F8H0M#THINGS', sk: 'a' },
        { id: 'a', version: 1 },
      ),
      expected: 'anything',
      refusal: 'no',
    };
    await expect(writeAll(database, [put('a', 1, 'absent', 'no'), foreign])).rejects.toThrow(KeyNotAllowed);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['another transaction holds an item', cancelled('None', 'TransactionConflict'), 'write-contention'],
    [
      'another transaction holds the record itself',
      new TransactionConflictException({ message: '', $metadata: {} }),
      'write-contention',
    ],
    ['one is held and another refused', cancelled('TransactionConflict', 'ConditionalCheckFailed'), 'stale'],
  ])('says %s', async (_, error, code) => {
    failWith(database, error);
    expect(
      await writeAll(database, [put('a', 1, 'absent', 'stale'), put('b', 1, 'absent', 'stale')]),
    ).toEqual(refused(code));
  });

  it.each([
    ['throttled', cancelled('ThrottlingError', 'None')],
    ['too large', cancelled('ValidationError', 'None')],
    ['unreachable', new Error('connect ECONNREFUSED')],
  ])('throws when the table is %s: that is no refusal', async (_, error) => {
    failWith(database, error);
    await expect(writeAll(database, [put('a', 1, 'absent', 'stale')])).rejects.toBe(error);
  });
});

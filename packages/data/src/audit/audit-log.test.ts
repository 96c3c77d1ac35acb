import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { InvalidCursor } from '../cursors.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { auditRecord, idNumber } from '../records.test-support.ts';

const today = new Date('2026-09-20T08:00:00.000Z');
const since = '2026-03-15T08:00:00.000Z';

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let organizations = 0;
  let store: OrganizationStore;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  const nextOrganization = () => {
    organizations += 1;
    const id = idNumber('organization', organizations);
    store = forOrganization(world.under(organizationPolicy(id)), id);
  };
  beforeEach(nextOrganization);

  const at = (month: number, number: number) => `2026-0${month}-01T08:00:0${number}.000Z`;
  const append = (...months: number[]) =>
    Promise.all(
      months
        .toSorted()
        .map((month, index) =>
          store.writeAll([store.auditLog.append(auditRecord(index, at(month, index % 10)))]),
        ),
    );
  const readAll = async (limit: number): Promise<{ seen: number[]; pages: number }> => {
    const seen: number[] = [];
    let cursor: string | undefined;
    for (let pages = 1; pages < 100; pages += 1) {
      const page = await store.auditLog.newestFirst({ limit, cursor }, since, today);
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map(({ id }) => Number(id.slice(-5))));
      if (page.nextCursor === null) return { seen, pages };
      cursor = page.nextCursor;
    }
    throw new Error('The log never ended');
  };

  it('is read as it was written', async () => {
    await append(9);
    const { items } = await store.auditLog.newestFirst({ limit: 5 }, since, today);
    expect(items).toEqual([auditRecord(0, at(9, 0))]);
  });

  it('gives every record of every month once, newest first, whatever the size of a page', async () => {
    const months = fc.array(fc.integer({ min: 3, max: 9 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(months, fc.integer({ min: 1, max: 4 }), async (written, limit) => {
        nextOrganization();
        await append(...written);
        const { seen, pages } = await readAll(limit);
        expect(seen).toEqual(written.map((_, index) => index).toReversed());
        // A page may be empty where a month was given out to its last record, once a month at most.
        expect(pages).toBeLessThanOrEqual(Math.ceil(written.length / limit) + 7);
      }),
      { numRuns: 12 },
    );
  });

  it('goes back to the month it began in, and no further', async () => {
    await append(1, 2, 3, 9);
    expect((await readAll(10)).seen).toEqual([3, 2]);
  });

  it('is empty before anything was done', async () => {
    expect(await store.auditLog.newestFirst({ limit: 5 }, since, today)).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  it('refuses a cursor that was altered, or comes from another month or organization', async () => {
    await append(9, 9, 9);
    const page = await store.auditLog.newestFirst({ limit: 1 }, since, today);
    const cursor = page.nextCursor ?? '';
    const read = (altered: string) => store.auditLog.newestFirst({ limit: 1, cursor: altered }, since, today);
    await expect(read(cursor.replace('2026-09', '2026-08'))).rejects.toThrow(InvalidCursor);
    await expect(read(`${cursor}x!`)).rejects.toThrow(InvalidCursor);
    await expect(read('2026-13.')).rejects.toThrow(InvalidCursor);
    await expect(read('2099-12.')).rejects.toThrow(InvalidCursor);
    nextOrganization();
    await expect(read(cursor)).rejects.toThrow(InvalidCursor);
  });
});

import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import { expect, it } from 'vitest';
import { batchOf, sendRows } from './send-rows.ts';

const row = (number: number): EnteredRow => ({
  row: number,
  formVersion: 1,
  audience: 'patients',
  language: 'en',
  answeredOn: '2026-11-01',
  answers: {},
});
const rows = Array.from({ length: 120 }, (_, index) => row(index + 1));

it('names a batch by the content of a file and its sheet, as the contract asks', async () => {
  const bytes = new TextEncoder().encode('a,b').buffer;
  const batch = await batchOf(bytes, 0);
  expect(batch).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  expect(await batchOf(new TextEncoder().encode('a,b').buffer, 0)).toBe(batch);
  expect(await batchOf(bytes, 1)).not.toBe(batch);
  expect(await batchOf(new TextEncoder().encode('a,c').buffer, 0)).not.toBe(batch);
});

it('sends rows in order and goes on where it was interrupted', async () => {
  const stored = new Set<number>();
  let left = 2;
  const send = async (some: readonly EnteredRow[]) => {
    left -= 1;
    if (left === 0) throw new Error('No connection');
    return some.map(({ row: number }) => {
      const outcome = stored.has(number) ? ('unchanged' as const) : ('applied' as const);
      stored.add(number);
      return { row: number, outcome, faults: [] };
    });
  };
  const seen: number[] = [];
  const first = await sendRows(
    rows,
    send,
    (answered) => seen.push(answered.size),
    () => false,
  );
  expect(first.rows.size).toBe(50);
  expect(first.error).toBeInstanceOf(Error);
  left = -1;
  const again = await sendRows(
    rows,
    send,
    (answered) => seen.push(answered.size),
    () => false,
  );
  expect(again.error).toBeNull();
  expect(Map.groupBy(again.rows.values(), ({ outcome }) => outcome).get('applied')).toHaveLength(70);
  expect(seen).toEqual([50, 50, 100, 120]);
  expect(
    (
      await sendRows(
        rows,
        send,
        () => {},
        () => true,
      )
    ).rows.size,
  ).toBe(0);
});

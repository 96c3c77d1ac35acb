import type { ContactRow } from '@portolan/domain/campaigns/contact';
import { expect, it } from 'vitest';
import { partsOf, sendParts } from './send-contacts.ts';

const rows: readonly ContactRow[] = Array.from({ length: 2000 }, (_, index) => ({
  row: index + 2,
  email: `p${index}@example.org`,
}));
const outcome = (some: readonly ContactRow[]) =>
  some.map(({ row }) => ({ row, outcome: 'new' as const, reason: null }));

it('sends every row once, in parts that the server takes, and goes on where a fault ended it', async () => {
  const parts = partsOf(rows);
  expect(parts.flat()).toEqual(rows);
  const answered = new Map<number, readonly { readonly row: number }[]>();
  const sent: number[] = [];
  let left = 2;
  const run = () =>
    sendParts(parts, {
      send: async (some) => {
        if (left === 0) throw new Error('away');
        left -= 1;
        sent.push(...some.map(({ row }) => row));
        return outcome(some);
      },
      answered: new Set(answered.keys()),
      onAnswer: (part, told) => answered.set(part, told),
      isStopped: () => false,
    });
  await expect(run()).rejects.toThrow('away');
  expect(answered.size).toBe(2);
  left = 100;
  await run();
  expect(sent.sort((one, other) => one - other)).toEqual(rows.map(({ row }) => row));
  expect([...answered.values()].flat()).toHaveLength(2000);
});

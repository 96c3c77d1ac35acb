import { expect, it } from 'vitest';
import { type RowWindow, sendList } from './send-list.ts';

const preview = Array.from({ length: 600 }, (_, index) => ({
  row: index + 2,
  clinicName: `Clinic ${index}`,
  email: `c${index}@valley.example`,
  // Nobody in the second window is new.
  outcome: index >= 250 && index < 500 ? ('pending' as const) : ('to-invite' as const),
}));
const invited = ({ from, count }: RowWindow) => ({
  rows: preview.slice(from, from + count).map((row) => ({ ...row, outcome: 'invited' as const })),
});
const countsOf = (rows: readonly { readonly outcome: string }[]) =>
  Object.fromEntries([...Map.groupBy(rows, ({ outcome }) => outcome)].map(([key, all]) => [key, all.length]));

it('sends the windows in which somebody is new, one after the other, and puts their reports together', async () => {
  const sent: number[] = [];
  const progress: number[] = [];
  const { report, error } = await sendList({
    preview,
    send: async (rows) => {
      sent.push(rows.from);
      return invited(rows);
    },
    onProgress: (settled) => progress.push(settled),
    isStopped: () => false,
  });
  expect(error).toBeNull();
  expect([sent, progress]).toEqual([
    [0, 500],
    [250, 500, 600],
  ]);
  expect(countsOf(report.rows)).toEqual({ invited: 350, pending: 250 });
});

it('reports what was invited before a fault, and what is left over', async () => {
  const fault = new Error('offline');
  const { report, error } = await sendList({
    preview,
    send: async (rows) => {
      if (rows.from > 0) throw fault;
      return invited(rows);
    },
    onProgress: () => {},
    isStopped: () => false,
  });
  expect(error).toBe(fault);
  expect(countsOf(report.rows)).toEqual({ invited: 250, pending: 250, 'not-written': 100 });
  expect(report.rows.map(({ row }) => row)).toEqual(preview.map(({ row }) => row));
});

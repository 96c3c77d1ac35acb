import type { CellChange } from '@portolan/domain/figures/cell-change';
import { addMonths } from '@portolan/domain/months';
import { expect, it } from 'vitest';
import { sendFigures } from './send-figures.ts';

const waiting = Array.from({ length: 2500 }, (_, index) => ({
  key: `${index}:1`,
  change: {
    month: addMonths('2024-01', Math.floor(index / 250)),
    series: 'phone-calls',
    place: 'clinic',
    was: null,
    figure: { n: index },
  },
}));
const answered = (changes: readonly CellChange[]) => ({
  outcomes: changes.map(() => ({ result: 'applied' as const })),
  months: [],
});

it('sends whole months together, and says how far it is', async () => {
  const sizes: number[] = [];
  const progress: number[] = [];
  const { outcomes, error } = await sendFigures({
    waiting,
    send: async (changes) => {
      sizes.push(changes.length);
      return answered(changes);
    },
    onAnswer: (_, settled) => progress.push(settled),
    isStopped: () => false,
  });
  expect([sizes, progress, outcomes.size, error]).toEqual([
    [1000, 1000, 500],
    [1000, 2000, 2500],
    2500,
    null,
  ]);
});

it('keeps what was answered before a fault, and leaves the rest', async () => {
  const fault = new Error('offline');
  let requests = 0;
  const { outcomes, error } = await sendFigures({
    waiting,
    send: async (changes) => {
      requests += 1;
      if (requests === 2) throw fault;
      return answered(changes);
    },
    onAnswer: () => {},
    isStopped: () => false,
  });
  expect([outcomes.size, requests, error]).toEqual([1000, 2, fault]);
});

it('sends nothing more once it is stopped', async () => {
  const { outcomes } = await sendFigures({
    waiting,
    send: async (changes) => answered(changes),
    onAnswer: () => {},
    isStopped: () => true,
  });
  expect(outcomes.size).toBe(0);
});

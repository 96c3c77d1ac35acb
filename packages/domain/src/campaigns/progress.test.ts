import { expect, it } from 'vitest';
import { progressOf } from './progress.ts';
import { nobody } from './report.ts';

const reached = (recipients: number, outcomes: Partial<ReturnType<typeof nobody>['outcomes']>) => ({
  recipients,
  outcomes: { ...nobody().outcomes, ...outcomes },
});

it.each([
  ['nobody yet', reached(0, {}), { done: 0, percent: 0 }],
  [
    'on its way',
    reached(200, { sent: 97, failed: 1, suppressed: 1, waiting: 101 }),
    { done: 99, percent: 49 },
  ],
  ['one still waits', reached(1000, { sent: 999, waiting: 1 }), { done: 999, percent: 99 }],
  ['all were written to', reached(10, { sent: 8, failed: 1, uncertain: 1 }), { done: 10, percent: 100 }],
  ['canceled on its way', reached(3050, { sent: 250, canceled: 2800 }), { done: 250, percent: 8 }],
])('%s', (_, of, expected) => expect(progressOf(of)).toEqual(expected));

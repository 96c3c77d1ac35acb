import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, openPaperQueue, parseKept, type Sent } from './paper-queue.ts';

const sheet = (stars: number): Omit<EnteredRow, 'row'> => ({
  formVersion: 1,
  audience: 'patients',
  language: 'en',
  answeredOn: '2026-11-01',
  answers: { stars: { kind: 'number', value: stars } },
});
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A server that stores each row of a batch once, and a line that can be cut before or after it is heard. */
const openWorld = () => {
  const stored = new Map<string, EnteredRow>();
  const line = { state: 'whole' as 'whole' | 'cut' | 'deaf' };
  let kept: string | null = null;
  let batches = 0;
  const send = async (batch: string, rows: readonly EnteredRow[]): Promise<Sent> => {
    if (line.state === 'cut') return { kind: 'lost' };
    const answered = rows.map((row) => {
      if (row.answers.stars?.value === 0)
        return {
          row: row.row,
          outcome: 'refused' as const,
          faults: [{ questionId: 'stars', code: 'wrong-type' }],
        };
      const key = `${batch}/${row.row}`;
      const outcome = stored.has(key) ? ('unchanged' as const) : ('applied' as const);
      if (outcome === 'applied') stored.set(key, row);
      return { row: row.row, outcome, faults: [] };
    });
    return line.state === 'deaf' ? { kind: 'lost' } : { kind: 'taken', rows: answered };
  };
  const open = () =>
    openPaperQueue({
      load: () => parseKept(JSON.parse(kept ?? 'null')),
      keep: (next: Kept | null) => {
        kept = next === null ? null : JSON.stringify(next);
      },
      newBatch: () => {
        batches += 1;
        return `batch-${batches}`;
      },
      send,
      later: () => () => {},
    });
  return { stored, line, open, kept: () => kept };
};

describe('sheets from paper', () => {
  it('are sent when the next one is done, and can be taken back until then', async () => {
    const { open, stored } = openWorld();
    const queue = open();
    queue.add(sheet(1));
    await settled();
    expect(stored.size).toBe(0);
    expect(queue.undo()).toMatchObject({ row: 1 });
    expect(queue.undo()).toBeNull();
    queue.add(sheet(2));
    queue.add(sheet(3));
    await settled();
    expect([...stored.values()].map(({ row, answers }) => [row, answers.stars?.value])).toEqual([[1, 2]]);
    await queue.sendAll();
    expect(queue.state()).toMatchObject({ stored: 2, waiting: [], sheet: 3, trouble: null });
  });

  it('that are refused are told apart and come again under another number', async () => {
    const { open, stored } = openWorld();
    const queue = open();
    queue.add(sheet(0));
    queue.add(sheet(1));
    await queue.sendAll();
    expect(queue.state().refused).toMatchObject([{ row: { row: 1 }, faults: [{ code: 'wrong-type' }] }]);
    expect(queue.takeRefused(1)).toMatchObject({ row: 1 });
    queue.add(sheet(5));
    await queue.sendAll();
    expect([...stored.values()].map(({ row }) => row)).toEqual([2, 3]);
    expect(queue.state().refused).toEqual([]);
  });

  it('are all stored once, however often the line is cut and the page is read again', async () => {
    const step = fc.constantFrom('add', 'undo', 'send', 'reload', 'whole', 'cut', 'deaf');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { open, stored, line } = openWorld();
        let queue = open();
        let number = 0;
        const done: number[] = [];
        for (const next of steps) {
          if (next === 'add') {
            number += 1;
            done.push(number);
            queue.add(sheet(number));
          } else if (next === 'undo') {
            if (queue.undo() !== null) done.pop();
          } else if (next === 'send') await queue.sendAll();
          else if (next === 'reload') {
            queue.stop();
            queue = open();
          } else line.state = next;
          await settled();
        }
        line.state = 'whole';
        await queue.sendAll();
        await settled();
        expect([...stored.values()].map(({ answers }) => answers.stars?.value)).toEqual(done);
        expect(queue.state().waiting).toEqual([]);
        if (!steps.includes('reload')) expect(queue.state().stored).toBe(done.length);
      }),
    );
  });
});

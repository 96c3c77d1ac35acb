import type { CellChange, CellOutcome } from '@portolan/domain/figures/cell-change';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  began,
  type CellId,
  cellKey,
  changesOf,
  countOf,
  emptyFigureQueue,
  entered,
  type FigureQueue,
  givenUp,
  insistedOn,
  pendingOf,
  turnedDown,
} from './figure-queue.ts';

const ids: readonly CellId[] = ['2026-01', '2026-02', '2026-03'].map((month) => ({
  month,
  series: 'patients-used',
  place: 'clinic',
}));
const [january = { month: '', series: '', place: '' }] = ids;
const typed = (id: CellId, n: number | null) => ({
  ...id,
  typed: { n: n === null ? '' : String(n), d: '' },
  figure: n === null ? null : { n },
});
const nothing = () => null;
const same = (one: Figure | null, other: Figure | null) => one?.n === other?.n && one?.d === other?.d;

/** Takes changes as the server does: by what their author saw. */
const serverWith = () => {
  const stored = new Map<string, Figure>();
  const take = ({ was, figure, ...id }: CellChange): CellOutcome => {
    const there = stored.get(cellKey(id)) ?? null;
    if (same(there, figure)) return { result: 'unchanged' };
    if (!same(there, was)) return { result: 'refused', why: 'changed-meanwhile', stored: there };
    if (figure === null) stored.delete(cellKey(id));
    else stored.set(cellKey(id), figure);
    return { result: 'applied' };
  };
  return {
    stored,
    seen: (id: CellId) => stored.get(cellKey(id)) ?? null,
    take: (changes: readonly CellChange[]) => changes.map(take),
  };
};
const sendTo = (server: ReturnType<typeof serverWith>, queue: FigureQueue) => {
  const next = began(queue, 'chg');
  const [batch] = next.sending;
  return batch ? answered(next, server.take(changesOf(batch))) : next;
};

describe('what is typed', () => {
  test('keeps the comment that came with a refused request, though the figure was changed again meanwhile', () => {
    const sent = began(
      entered(emptyFigureQueue, [{ ...typed(january, 5), note: 'A new site' }], nothing),
      'chg',
    );
    const again = entered(sent, [typed(january, 6)], nothing);
    const notes = [
      answered(again, [{ result: 'refused', why: 'month-not-open' }]),
      turnedDown(again, 'wrong-role'),
    ];
    expect(notes.map((queue) => pendingOf(queue, january)?.note)).toEqual(['A new site', 'A new site']);
    expect(pendingOf(answered(again, [{ result: 'applied' }]), january)?.note).toBeUndefined();
  });

  test('waits while it is no figure, and goes once it is', () => {
    const faulty = { ...january, typed: { n: 'many', d: '' } };
    const queue = entered(emptyFigureQueue, [faulty], nothing);
    expect(began(queue, 'chg').sending).toEqual([]);
    expect(pendingOf(queue, january)?.typed.n).toBe('many');
    const mended = began(entered(queue, [typed(january, 4)], nothing), 'chg');
    expect(changesOf(mended.sending[0] ?? { changeId: '', cells: [] })).toEqual([
      { ...january, was: null, figure: { n: 4 } },
    ]);
  });

  test('is refused by itself, stays, and goes again when the person insists', () => {
    const server = serverWith();
    server.stored.set(cellKey(january), { n: 9 });
    const queue = sendTo(server, entered(emptyFigureQueue, [typed(january, 4)], nothing));
    expect(pendingOf(queue, january)?.refusal).toEqual({ why: 'changed-meanwhile', stored: { n: 9 } });
    expect(began(queue, 'chg').sending).toEqual([]);
    expect(countOf(givenUp(queue, [january]))).toBe(0);
    expect(countOf(sendTo(server, insistedOn(queue, [january])))).toBe(0);
    expect(server.seen(january)).toEqual({ n: 4 });
  });

  test('that follows a request under way builds on what that one brings', () => {
    const server = serverWith();
    const first = began(entered(emptyFigureQueue, [typed(january, 4)], nothing), 'chg');
    const second = entered(first, [typed(january, 5)], nothing);
    const [batch] = second.sending;
    const after = answered(second, server.take(batch ? changesOf(batch) : []));
    expect(countOf(sendTo(server, after))).toBe(0);
    expect(server.seen(january)).toEqual({ n: 5 });
  });

  test('is kept with the reason when the whole request is turned down', () => {
    const queue = began(entered(emptyFigureQueue, [typed(january, 4)], nothing), 'chg');
    expect(pendingOf(turnedDown(queue, 'wrong-role'), january)?.refusal).toEqual({ why: 'wrong-role' });
  });
});

test('however answers are lost and requests repeated, the server ends with what was typed last', () => {
  const edit = fc.record({
    kind: fc.constant('edit' as const),
    cell: fc.nat(ids.length - 1),
    n: fc.option(fc.nat(3)),
  });
  const act = fc.oneof(edit, fc.constant({ kind: 'send' as const }), fc.constant({ kind: 'lost' as const }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const server = serverWith();
      const last = new Map<string, Figure | null>();
      let queue = emptyFigureQueue;
      for (const one of acts) {
        if (one.kind === 'edit') {
          const change = typed(ids[one.cell] ?? january, one.n);
          queue = entered(queue, [change], server.seen);
          last.set(cellKey(change), change.figure);
        } else if (one.kind === 'send') queue = sendTo(server, queue);
        else {
          // The request arrives and its answer does not: it stands as it was and goes again.
          queue = began(queue, 'chg');
          const [batch] = queue.sending;
          if (batch) server.take(changesOf(batch));
        }
      }
      for (let turn = 0; turn < 4; turn += 1) {
        const [batch] = queue.sending;
        queue = batch ? answered(queue, server.take(changesOf(batch))) : sendTo(server, queue);
      }
      expect(countOf(queue)).toBe(0);
      for (const [key, figure] of last) expect(server.stored.get(key) ?? null).toEqual(figure);
    }),
  );
});

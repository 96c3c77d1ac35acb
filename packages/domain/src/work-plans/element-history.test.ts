import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana } from '../arbitraries.test-support.ts';
import type { FieldChange } from '../revisions/revised.ts';
import {
  type HistoryEntry,
  historyEntrySchema,
  historyWindowStart,
  recordInHistory,
} from './element-history.ts';

const at = (minute: number, second = 0) => new Date(Date.UTC(2026, 8, 1, 8, minute, second));
const change = (path: string, from: string, to: string): FieldChange => ({ path, from, to });
const write = (version: number, ...changes: FieldChange[]) => ({
  by: ana,
  now: at(version),
  version,
  changes,
});
const entryOf = (...writes: ReturnType<typeof write>[]): HistoryEntry => {
  const entry = writes.reduce<HistoryEntry | null>(recordInHistory, null);
  if (entry === null) throw new Error('No writes');
  return entry;
};

describe('the window of a history entry', () => {
  it('begins every ten minutes', () => {
    expect(historyWindowStart(at(9, 59))).toBe(at(0).toISOString());
    expect(historyWindowStart(at(10))).toBe(at(10).toISOString());
  });

  it('holds each instant less than ten minutes after its start', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: at(0), max: new Date('2099-01-01') }), (now) => {
        const passed = now.getTime() - Date.parse(historyWindowStart(now));
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThan(600_000);
      }),
    );
  });
});

describe('a history entry', () => {
  it('joins the writes of one window: each field once, from before the first to after the last', () => {
    expect(
      entryOf(
        write(3, change('a', '', 'R')),
        write(4, change('b', 'x', 'y'), change('a', 'R', 'Re')),
        write(5, change('a', 'Re', 'Reach')),
      ),
    ).toEqual({
      by: ana,
      startedAt: at(3).toISOString(),
      lastAt: at(5).toISOString(),
      firstVersion: 3,
      lastVersion: 5,
      changes: [change('a', '', 'Reach'), change('b', 'x', 'y')],
      truncated: false,
    });
  });

  it('shows no trace of what was typed and taken back', () => {
    expect(entryOf(write(1, change('a', '', 'x')), write(2, change('a', 'x', ''))).changes).toEqual([]);
    expect(entryOf(write(1, change('a', '', 'x'), change('a', 'x', ''))).changes).toEqual([]);
  });

  it('says what the fields were before the window and after it, and nothing else', () => {
    const cell = fc.constantFrom('a', 'b', 'c');
    const aWrite = fc.array(fc.tuple(cell, fc.constantFrom('', '1', '2')), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(aWrite, { minLength: 1, maxLength: 10 }), (typed) => {
        const now: Record<string, string> = { a: '', b: '', c: '' };
        const writes = typed.map((cells, index) =>
          write(
            index + 1,
            ...cells.map(([path, to]) => {
              const made = change(path, now[path] ?? '', to);
              now[path] = to;
              return made;
            }),
          ),
        );
        const changes = Object.entries(now).flatMap(([path, to]) =>
          to === '' ? [] : [change(path, '', to)],
        );
        const entry = entryOf(...writes);
        const byPath = (one: FieldChange, other: FieldChange) => (one.path < other.path ? -1 : 1);
        expect(entry.changes.toSorted(byPath)).toEqual(changes);
        expect(entry).toMatchObject({ firstVersion: 1, lastVersion: typed.length });
        expect(historyEntrySchema.safeParse(entry).error).toBeUndefined();
      }),
    );
  });

  it('stays small enough to be stored, in bytes, and says that something was left out', () => {
    const long = 'é'.repeat(60_000);
    const first = entryOf(write(1, change('a', '', long)));
    const full = recordInHistory(first, write(2, change('b', '', long)));
    expect(full).toMatchObject({ changes: first.changes, truncated: true, lastVersion: 2 });
    expect(recordInHistory(full, write(3, change('c', '', 'x')))).toMatchObject({
      changes: [...first.changes, change('c', '', 'x')],
      truncated: true,
    });
  });
});

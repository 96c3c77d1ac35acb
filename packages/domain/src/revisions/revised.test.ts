import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import { fail, type Result, succeed } from '../result.ts';
import {
  type ChangeContext,
  conflictsIn,
  type FieldChange,
  type FieldConflict,
  type Revised,
  revise,
  unrevised,
  wasApplied,
} from './revised.ts';

type Sheet = Revised & { readonly cells: Readonly<Record<string, string>> };
type Edit = { readonly cell: string; readonly value: string };
type Refused = { readonly code: 'conflict'; readonly conflicts: readonly FieldConflict[] };

const blank: Sheet = { ...unrevised, cells: {} };

/** The smallest record that works as elements and profiles do. */
const write = (sheet: Sheet, edits: readonly Edit[], context: ChangeContext): Result<Sheet, Refused> => {
  if (wasApplied(sheet, context.changeId)) return succeed(sheet);
  const changes: FieldChange[] = edits.map(({ cell, value }) => ({
    path: cell,
    from: sheet.cells[cell] ?? '',
    to: value,
  }));
  const conflicts = conflictsIn(sheet, context.baseVersion, changes);
  if (conflicts.length > 0) return fail({ code: 'conflict', conflicts });
  const cells = { ...sheet.cells, ...Object.fromEntries(edits.map(({ cell, value }) => [cell, value])) };
  return succeed({ ...revise(sheet, context, changes), cells });
};

const at = (minute: number) => new Date(Date.UTC(2026, 8, 1, 8, minute));
const by = (person: string, changeNumber: number, baseVersion: number): ChangeContext => ({
  changeId: idNumber('change', changeNumber),
  baseVersion,
  by: person,
  now: at(changeNumber),
});
const written = (result: Result<Sheet, Refused>): Sheet => {
  if (!result.ok) throw new Error(`A conflict over ${result.failure.conflicts.map(({ path }) => path)}`);
  return result.value;
};

const editsOf = (...cells: string[]) =>
  fc.array(fc.record({ cell: fc.constantFrom(...cells), value: fc.string({ maxLength: 5 }) }), {
    maxLength: 8,
  });
type Step = { readonly who: 'ana' | 'ben'; readonly edit: Edit };
/** Two people's edits, shuffled together without changing the order of either's own. */
const anInterleaving = fc
  .tuple(editsOf('a', 'b', 'c'), editsOf('x', 'y', 'z'), fc.infiniteStream(fc.boolean()))
  .map(([anas, bens, coins]): { steps: Step[]; anas: Edit[]; bens: Edit[] } => {
    const [left, right] = [[...anas], [...bens]];
    const steps: Step[] = [];
    for (const first of coins) {
      const [mine, others] = first ? [left, right] : [right, left];
      const edit = mine.shift() ?? others.shift();
      if (edit === undefined) break;
      steps.push({ who: 'abc'.includes(edit.cell) ? 'ana' : 'ben', edit });
    }
    return { steps, anas, bens };
  });

/** Each person builds on their own latest write and never sees the other's. */
const play = (steps: readonly Step[]): Sheet => {
  const seen = { ana: 0, ben: 0 };
  return steps.reduce((sheet, { who, edit }, index) => {
    const next = written(write(sheet, [edit], by(who === 'ana' ? ana : ben, index, seen[who])));
    seen[who] = next.version;
    return next;
  }, blank);
};

describe('two people who write in different fields', () => {
  it('end at the same record, in whatever order their changes arrive', () => {
    fc.assert(
      fc.property(anInterleaving, ({ steps, anas, bens }) => {
        const anaFirst = [
          ...anas.map((edit) => ({ who: 'ana' as const, edit })),
          ...bens.map((edit) => ({ who: 'ben' as const, edit })),
        ];
        const benFirst = anaFirst.toSorted(
          (one, other) => Number(one.who === 'ana') - Number(other.who === 'ana'),
        );
        const mixed = play(steps);
        expect(mixed.cells).toEqual(play(anaFirst).cells);
        expect(mixed.cells).toEqual(play(benFirst).cells);
        expect(mixed.version).toBe(steps.length);
      }),
    );
  });

  it('leave their own stamp on each field, and on no other', () => {
    fc.assert(
      fc.property(anInterleaving, ({ steps }) => {
        const { stamps, version } = play(steps);
        expect(new Set(Object.keys(stamps))).toEqual(new Set(steps.map(({ edit }) => edit.cell)));
        for (const [cell, stamp] of Object.entries(stamps)) {
          expect(stamp.by).toBe('abc'.includes(cell) ? ana : ben);
          expect(stamp.version).toBeLessThanOrEqual(version);
        }
      }),
    );
  });
});

describe('two people who write in the same field', () => {
  const first = written(write(blank, [{ cell: 'a', value: 'Ana was here' }], by(ana, 1, 0)));

  it('are both named in the conflict, and nothing is written', () => {
    const second = write(
      first,
      [
        { cell: 'a', value: 'Ben was here' },
        { cell: 'b', value: 'too' },
      ],
      by(ben, 2, 0),
    );
    expect(second).toEqual({
      ok: false,
      failure: {
        code: 'conflict',
        conflicts: [
          { path: 'a', yours: 'Ben was here', theirs: 'Ana was here', by: ana, at: at(1).toISOString() },
        ],
      },
    });
  });

  it('agree when they wrote the same', () => {
    expect(write(first, [{ cell: 'a', value: 'Ana was here' }], by(ben, 2, 0)).ok).toBe(true);
  });

  it('do not meet when the second has seen the first', () => {
    expect(written(write(first, [{ cell: 'a', value: 'Ben' }], by(ben, 2, 1))).cells).toEqual({ a: 'Ben' });
  });

  it('conflict exactly where the other wrote something else after what was seen', () => {
    fc.assert(
      fc.property(
        editsOf('a', 'b'),
        fc.nat(8),
        fc.constantFrom('a', 'b'),
        fc.string({ maxLength: 5 }),
        (edits, seen, cell, value) => {
          const sheet = edits.reduce(
            (before, edit, index) => written(write(before, [edit], by(ana, index, before.version))),
            blank,
          );
          const since = edits.slice(seen).some((edit) => edit.cell === cell);
          const answer = write(sheet, [{ cell, value }], by(ben, 99, seen));
          expect(answer.ok).toBe(!since || (sheet.cells[cell] ?? '') === value);
        },
      ),
    );
  });
});

describe('a change that comes again', () => {
  it('changes nothing, whatever came between', () => {
    fc.assert(
      fc.property(editsOf('a', 'b', 'c'), fc.nat(7), fc.string({ maxLength: 5 }), (edits, which, value) => {
        fc.pre(which < edits.length);
        const sheet = edits.reduce(
          (before, edit, index) => written(write(before, [edit], by(ana, index, before.version))),
          blank,
        );
        expect(write(sheet, [{ cell: 'a', value }], by(ana, which, which))).toEqual({
          ok: true,
          value: sheet,
        });
      }),
    );
  });

  it('is remembered for a hundred changes, and no record grows without end', () => {
    const versions = Array.from({ length: 150 }, (_, index) => index);
    const sheet = versions.reduce(
      (before, index) => written(write(before, [{ cell: 'a', value: `${index}` }], by(ana, index, index))),
      blank,
    );
    expect(sheet.recentChanges).toHaveLength(100);
    expect(wasApplied(sheet, idNumber('change', 50))).toBe(true);
    expect(wasApplied(sheet, idNumber('change', 49))).toBe(false);
  });
});

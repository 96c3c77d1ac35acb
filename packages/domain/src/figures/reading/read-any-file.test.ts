import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from './read-figures.ts';
import { fileOf, inLines, known, readAsProposed } from './reading.test-support.ts';

const months = fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 12 });
const monthNamed = (at: number) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const counts = known.measures.filter(({ kind, dimension }) => kind === 'count' && dimension === null);
const chosen = fc.uniqueArray(fc.constantFrom(...counts), { minLength: 1, maxLength: 6 });

test('the same figures come back whichever way they are laid out, and in either language', () => {
  fc.assert(
    fc.property(
      months,
      chosen,
      fc.constantFrom('en', 'es'),
      fc.nat(1_000_000),
      (ats, measures, language, seed) => {
        const value = (at: number, index: number) =>
          String(((seed + at * 7919 + index * 104_729) % 9000) + 1);
        const expected = ats
          .flatMap((at) =>
            measures.map(
              ({ id, decimals }, index) =>
                `${monthNamed(at)} ${id} clinic = ${Number(value(at, index)) * 10 ** decimals}`,
            ),
          )
          .toSorted();
        const long = [
          ['Month', 'Measure', 'Value'],
          ...ats.flatMap((at) =>
            measures.map(({ name }, index) => [monthNamed(at), name[language], value(at, index)]),
          ),
        ];
        const across = [
          ['Measure', ...ats.map(monthNamed)],
          ...measures.map(({ name }, index) => [name[language], ...ats.map((at) => value(at, index))]),
        ];
        const down = [
          ['Month', ...measures.map(({ name }) => name[language])],
          ...ats.map((at) => [monthNamed(at), ...measures.map((_, index) => value(at, index))]),
        ];
        for (const rows of [long, across, down]) {
          const lines = inLines(readAsProposed(rows)).map((line) => line.replace(/^[\d+]+: /, ''));
          expect(lines.toSorted()).toEqual(expected);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever a table holds, reading it ends, and every row with figures is told of', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom('2026-09', 'phone-calls', 'Main Street', '1.234', ''),
  );
  const role = fc.constantFrom('month', 'measure', 'site', 'value', 'figures', 'ignored' as const);
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
      fc.array(role, { maxLength: 5 }),
      fc.option(fc.nat(3)),
      (rows, roles, header) => {
        const file = fileOf(rows);
        const read = readFigures(file, { header, roles, named: {}, marks: null, dayOrder: null }, known);
        if (!read.ok) return;
        const told = new Set(read.value.figures.flatMap(({ lines }) => lines));
        for (const [at, cells] of rows.entries())
          if (at > (header ?? -1) && cells.some((value) => String(value).trim() !== ''))
            expect(told).toContain(at + 1);
        expect(new Set(read.value.figures.map(({ key }) => key)).size).toBe(read.value.figures.length);
      },
    ),
    { numRuns: 300 },
  );
});

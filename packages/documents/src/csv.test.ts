import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { delimiters, readCsv } from './csv.ts';
import { writeCsv } from './write-csv.ts';

it.each([
  ['commas', 'month,measure,value\n2026-09,calls,12\n', ','],
  ['semicolons beside decimal commas', 'mes;medida;valor\n2026-09;horas;12,5\n2026-10;horas;7,5\n', ';'],
  ['tabs beside commas in names', 'Measure\tSep\nCalls, all\t1,204\nRefills, all\t12\n', '\t'],
  ['bars', 'a|b\n1|2\n', '|'],
  ['nothing', 'alone\nagain\n', ','],
])('knows what separates cells: %s', (_, text, delimiter) => {
  expect(readCsv(text).delimiter).toBe(delimiter);
});

it('reads quoted cells with delimiters, quotes and line breaks, and rows of unequal width', () => {
  const { rows, broken } = readCsv('\ufeffa,"b,1","say ""hi"""\r\n"two\r\nlines"\r\n\r\nx,y\r\n');
  expect(rows).toEqual([['a', 'b,1', 'say "hi"'], ['two\nlines'], [''], ['x', 'y']]);
  expect(broken.size).toBe(0);
});

it('takes the delimiter from a first line that names it, and counts that line', () => {
  expect(readCsv('sep=|\r\na,b|c\r\n')).toMatchObject({
    rows: [['a,b', 'c']],
    rowsBefore: 1,
    delimiter: '|',
  });
});

it('says in which row a quote never closes', () => {
  expect([...readCsv('a,b\n1,2\n3,"4\n').broken]).toEqual([2]);
});

test('what is written is read again, whatever it holds', () => {
  const cell = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/\r\n?/g, '\n').replace(/\ufeff/g, ''))
    .filter((text) => !/^[=+\-@\t]/.test(text));
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      fc.pre(!/^sep=.\n/i.test(rows.map((cells) => cells.join(',')).join('\n')));
      expect(readCsv(writeCsv(rows), ',').rows).toEqual(rows);
    }),
  );
});

test('of any table of plain figures every delimiter is recognized', () => {
  const table = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 20 }))
    .chain(([width, height]) =>
      fc.array(fc.array(fc.nat().map(String), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
      const read = readCsv(rows.map((cells) => cells.join(delimiter)).join('\n'));
      expect([read.delimiter, read.rows]).toEqual([delimiter, rows]);
    }),
  );
});

it('disarms a cell that a spreadsheet would compute', () => {
  expect(writeCsv([['=1+1', '+1', '-1', '@x']])).toBe("\uFEFF'=1+1,'+1,'-1,'@x\r\n");
});

it('quotes a cell with a comma, a quote or a line break', () => {
  expect(writeCsv([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""hi""","two\nlines",plain\r\n',
  );
});

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { marksOf, readNumber } from './read-number.ts';

const read = (cell: string | number, marks: Parameters<typeof readNumber>[1] = null, decimals = 0) => {
  const reading = readNumber(cell, marks, decimals);
  return 'value' in reading ? reading.value : reading.fault;
};

it.each([
  ['412', 412],
  [' 1,204 ', 1204],
  ['1 204', 1204],
  ['1’204', 1204],
  ['12,345,678', 12345678],
  ['1.234.567', 1234567],
  ['1,234.00', 1234],
  ['12.0', 12],
  ['$1,200', 1200],
  ['-0', 0],
  [412, 412],
  [0, 0],
])('%s is %s', (cell, value) => {
  expect(read(cell)).toBe(value);
});

it.each([
  ['twelve', 'not-a-number'],
  ['12 patients', 'not-a-number'],
  ['n/a', 'not-a-number'],
  ['#DIV/0!', 'not-a-number'],
  ['=A1+A2', 'not-a-number'],
  ['1,23,456', 'not-a-number'],
  ['1.2E+05', 'not-a-number'],
  ['-5', 'negative'],
  ['(5)', 'negative'],
  ['−5', 'negative'],
  [-5, 'negative'],
  ['12.5', 'fraction'],
  [0.5, 'fraction'],
  ['36%', 'percent'],
  ['1000000001', 'too-large'],
  [1e300, 'too-large'],
  ['1.234', 'marks-unclear'],
])('%s: %s', (cell, fault) => {
  expect(read(cell)).toBe(fault);
});

it('reads by the marks of the column, and says where a cell does not follow them', () => {
  expect([read('1.234', 'comma'), read('1.234', 'point', 3), read('1,234', 'point')]).toEqual([
    1234, 1234, 1234,
  ]);
  expect([read('1.234,5', 'comma', 1), read('1,234.5', 'point', 1)]).toEqual([12345, 12345]);
  expect([read('1,234.5', 'comma', 1), read('12,5', 'point', 1)]).toEqual(['other-marks', 'other-marks']);
  expect([
    read('1.234,5', 'mixed', 1),
    read('1,234.5', 'mixed', 1),
    read('1,234', 'mixed'),
    read('7', 'mixed'),
  ]).toEqual(['marks-unclear', 'marks-unclear', 'marks-unclear', 7]);
});

it('keeps the decimals of a measure, and no more', () => {
  expect([read('12.5', null, 1), read(12.5, null, 1), read('12.50', null, 1)]).toEqual([125, 125, 125]);
  expect(read('12.55', null, 1)).toBe('too-many-decimals');
});

it.each([
  [['1,234.5', '7'], 'point'],
  [['1.234,5', '1.234'], 'comma'],
  [['1.234,5', '1,234.5'], 'mixed'],
  [['1.234', '1,234', '5', 'n/a', ''], null],
  [[1.5, 2.25], null],
])('marks of %j: %s', (cells, marks) => {
  expect(marksOf(cells)).toBe(marks);
});

test('a number is read as it was written, in any column that shows its marks', () => {
  const locale = fc.constantFrom(['en-US', 'point'] as const, ['de-DE', 'comma'] as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      locale,
      fc.constantFrom(0, 1, 2),
      (value, [name, marks], decimals) => {
        const written = new Intl.NumberFormat(name, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(value / 10 ** decimals);
        expect(read(written, marks, decimals)).toBe(value);
        expect(read(value / 10 ** decimals, 'mixed', decimals)).toBe(value);
      },
    ),
  );
});

test('no text is ever read as two different numbers without a word', () => {
  const text = fc.stringMatching(/^[0-9.,]{1,9}$/);
  fc.assert(
    fc.property(text, (written) => {
      const [free, point, comma] = [
        read(written, null, 2),
        read(written, 'point', 2),
        read(written, 'comma', 2),
      ];
      // A comma and three digits alone are thousands where nothing shows otherwise; the file's own marks go before.
      if (typeof free === 'number' && !/^[1-9]\d{0,2},\d{3}$/.test(written))
        for (const other of [point, comma]) expect([free, 'other-marks', 'not-a-number']).toContain(other);
    }),
    { numRuns: 2000 },
  );
});

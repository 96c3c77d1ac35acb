import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type TestWorkbook, workbookOf, workbookParts, zipOf } from './workbook.test-support.ts';
import { openWorkbook } from './xlsx.ts';

const limits = { rows: 100_000, columns: 500 };
const opened = async (bytes: Uint8Array) => {
  const read = await openWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
const firstSheet = async (workbook: TestWorkbook) => {
  const read = await (await opened(workbookOf(workbook))).read(0, limits);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
const rowsOf = async (rows: TestWorkbook['sheets'][number]['rows'], more: Partial<TestWorkbook> = {}) =>
  (await firstSheet({ sheets: [{ name: 'Figures', rows }], ...more })).rows;

it('reads texts, numbers, shared texts in several runs, and errors', async () => {
  const rows = await rowsOf([['Ñandú & <co>', 12.5, { shared: 0 }, { error: '#DIV/0!' }], [], [null, 0]], {
    shared: ['<r><t>Two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh>'],
  });
  expect(rows).toEqual([['Ñandú & <co>', 12.5, 'Two runs', '#DIV/0!'], [], ['', 0]]);
});

it('takes the results of formulas, and shows those that were never computed', async () => {
  const content = await firstSheet({
    sheets: [
      {
        name: 'Figures',
        rows: [
          [
            { formula: 'A2+A3', value: 41 },
            { formula: 'A2&A3', value: 'ab' },
            { formula: 'A2*2', value: null },
          ],
        ],
      },
    ],
  });
  expect([content.rows, content.formulas]).toEqual([[[41, 'ab', '=A2*2']], 3]);
});

it('reads days in both date systems, and leaves alone what was never a day', async () => {
  const cells = [
    { serial: 46266 },
    { serial: 46266.75, format: 'month' as const },
    { serial: 60 },
    { serial: 59 },
  ];
  expect(await rowsOf([cells])).toEqual([['2026-09-01', '2026-09-01', 60, '1900-02-28']]);
  expect(await rowsOf([[{ serial: 44804 }, { serial: 0 }]], { dates: 1904 })).toEqual([
    ['2026-09-01', '1904-01-01'],
  ]);
});

it('keeps of merged cells the first alone', async () => {
  const content = await firstSheet({
    sheets: [
      {
        name: 'Figures',
        merged: ['A1:A3', 'B1:C1'],
        rows: [
          ['Sep', 1, 2],
          ['under', 3],
          ['under', 4],
        ],
      },
    ],
  });
  expect([content.rows, content.merged]).toEqual([
    [
      ['Sep', 1, ''],
      ['', 3],
      ['', 4],
    ],
    ['A1:A3', 'B1:C1'],
  ]);
});

it('names hidden sheets', async () => {
  const { sheets } = await opened(
    workbookOf({
      sheets: [
        { name: 'Notes', rows: [], hidden: true },
        { name: 'Figures', rows: [[1]] },
      ],
    }),
  );
  expect(sheets).toEqual([
    { name: 'Notes', state: 'hidden' },
    { name: 'Figures', state: 'visible' },
  ]);
});

it('shows decimal fractions as they were typed', async () => {
  expect(await rowsOf([[0.1 + 0.2, 1234567.1]])).toEqual([[0.3, 1234567.1]]);
});

test('whatever numbers and texts a sheet holds come back', async () => {
  const cell = fc.oneof(
    fc.integer(),
    fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
      const trimmed = (cells: readonly (string | number)[]) => {
        const last = cells.findLastIndex((value) => value !== '');
        return cells.slice(0, last + 1);
      };
      const expected = rows.map(trimmed);
      while (expected.at(-1)?.length === 0) expected.pop();
      expect(await rowsOf(rows)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

describe('refuses', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const read = await openWorkbook(bytes);
    return read.ok ? 'opened' : read.failure.code;
  };
  const sound = workbookParts({ sheets: [{ name: 'Figures', rows: [[1]] }] });
  const withSheet = (data: Uint8Array, claims = {}) =>
    zipOf(sound.map((part) => (part.name.includes('sheet1') ? { ...part, data, claims } : part)));

  it('an archive that holds no workbook', async () => {
    expect(await codeOf(zipOf([{ name: 'word/document.xml', data: new Uint8Array([60]) }]))).toBe(
      'not-a-workbook',
    );
  });

  it('a bomb, by what its directory says', async () => {
    expect(await codeOf(withSheet(new Uint8Array(8 * 1024 * 1024)))).toBe('too-large-inside');
    expect(await codeOf(withSheet(new Uint8Array([60]), { inflated: 300 * 1024 * 1024 }))).toBe(
      'too-large-inside',
    );
    const many = Array.from({ length: 2001 }, (_, at) => ({ name: `${at}`, data: new Uint8Array() }));
    expect(await codeOf(zipOf(many))).toBe('too-large-inside');
  });

  it('a bomb whose directory lies, at the byte that is too much', async () => {
    const workbook = await opened(withSheet(new Uint8Array(8 * 1024 * 1024), { inflated: 1000 }));
    expect(await workbook.read(0, limits)).toEqual({ ok: false, failure: { code: 'damaged' } });
  });

  it('one with a password on its parts, and one cut short', async () => {
    expect(await codeOf(withSheet(new Uint8Array([60]), { flags: 1 }))).toBe('encrypted');
    const whole = workbookOf({ sheets: [{ name: 'Figures', rows: [[1]] }] });
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('not-a-zip');
    expect(await codeOf(whole.slice(100))).toBe('damaged');
  });

  it('a sheet that is no XML, and one that is too long or too wide', async () => {
    const broken = await opened(withSheet(new TextEncoder().encode('<worksheet><row')));
    expect(await broken.read(0, limits)).toMatchObject({ failure: { code: 'damaged' } });
    const long = await opened(workbookOf({ sheets: [{ name: 'Figures', rows: [[1, 2], [1], [1]] }] }));
    expect(await long.read(0, { rows: 2, columns: 9 })).toMatchObject({ failure: { code: 'too-many-rows' } });
    expect(await long.read(0, { rows: 9, columns: 1 })).toMatchObject({
      failure: { code: 'too-many-columns' },
    });
  });

  test('any single changed byte, or reads what was there', async () => {
    const whole = workbookOf({ sheets: [{ name: 'Figures', rows: [['Sep', 412]] }] });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const workbook = await openWorkbook(bytes);
        const content = workbook.ok ? await workbook.value.read(0, limits) : workbook;
        if (content.ok && 'rows' in content.value)
          expect([[['Sep', 412]], []]).toContainEqual(content.value.rows);
      }),
      { numRuns: 300 },
    );
  });
});

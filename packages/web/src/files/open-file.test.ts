import { workbookOf } from '@portolan/documents/workbook.test-support';
import { expect, it } from 'vitest';
import { openFile } from './open-file.ts';

const named = (name: string, content: string | Uint8Array) =>
  new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
const opened = async (file: File, delimiter: string | null = null, sheet: number | null = null) => {
  const read = await openFile(file);
  if (!read.ok) return read.failure.code;
  const source = await read.value.read({ sheet, delimiter });
  return source.ok ? source.value : source.failure.code;
};

it('reads CSV, and again by another delimiter', async () => {
  const file = named('figures.csv', 'a;b\n1;2\n');
  expect(await opened(file)).toMatchObject({
    table: {
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      delimiter: ';',
    },
  });
  expect(await opened(file, ',')).toMatchObject({ table: { rows: [['a;b'], ['1;2']] } });
});

it('reads the first sheet that is not hidden, or the one that is asked for', async () => {
  const file = named(
    'figures.xlsx',
    workbookOf({
      sheets: [
        { name: 'Old', hidden: true, rows: [['old']] },
        { name: 'New', rows: [['new']] },
      ],
    }),
  );
  expect(await opened(file)).toMatchObject({ sheet: 1, table: { rows: [['new']] } });
  expect(await opened(file, null, 0)).toMatchObject({ sheet: 0, table: { rows: [['old']] } });
});

it.each([
  ['figures.csv', workbookOf({ sheets: [{ name: 'A', rows: [[1]] }] }), 'workbook-named-otherwise'],
  ['figures.xlsx', 'a,b', 'text-named-workbook'],
  ['figures.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-workbook'],
  ['figures.csv', '%PDF-1.7', 'not-a-table'],
  ['figures.csv', '', 'empty'],
  ['figures.csv', ' \n,,\n', 'empty'],
  ['figures.xlsx', workbookOf({ sheets: [{ name: 'A', rows: [] }] }), 'empty'],
  ['figures.csv', `${'a,'.repeat(600)}b`, 'too-many-columns'],
  ['figures.csv', 'a\n'.repeat(100_100), 'too-many-rows'],
  ['figures.csv', 'a'.repeat(21 * 1024 * 1024), 'too-large'],
])('refuses what it should (%#): %s', async (name, content, code) => {
  expect(await opened(named(name, content))).toBe(code);
});

import { expect, it } from 'vitest';
import { textOfFile } from './text-of-file.ts';

const row = 'Clínica Ñandú;ana@example.org\r\n';
const read = (bytes: Uint8Array<ArrayBuffer>) => textOfFile(new Blob([bytes]));

it.each([
  ['UTF-8', new TextEncoder().encode(row)],
  [
    'UTF-16, as spreadsheets call Unicode text',
    new Uint8Array([0xff, 0xfe, ...[...row].flatMap((c) => [c.charCodeAt(0), 0])]),
  ],
  ['the code page of Windows', new Uint8Array([...row].map((c) => c.charCodeAt(0)))],
])('reads a list saved in %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual({ text: row });
});

it('refuses a workbook, an empty file and one that is too large', async () => {
  const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]);
  expect(await read(workbook)).toEqual({ fault: 'unreadable' });
  expect(await read(new TextEncoder().encode(' \r\n'))).toEqual({ fault: 'empty' });
  expect(await read(new Uint8Array(1_000_001))).toEqual({ fault: 'too-large' });
});

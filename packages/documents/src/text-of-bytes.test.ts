import { expect, it } from 'vitest';
import { kindOfFile } from './kind-of-file.ts';
import { textOfBytes } from './text-of-bytes.ts';

const row = 'Ñandú;septiembre\r\n';
const wide = (little: boolean) =>
  [...row].flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)]));

it.each([
  ['UTF-8', 'utf-8', [...new TextEncoder().encode(row)]],
  ['UTF-8 with a mark', 'utf-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(row)]],
  ['UTF-16 with a mark', 'utf-16', [0xff, 0xfe, ...wide(true)]],
  ['UTF-16 the other way round', 'utf-16', [0xfe, 0xff, ...wide(false)]],
  ['UTF-16 without a mark', 'utf-16', wide(true)],
  ['the code page of older Windows', 'windows-1252', [...row].map((c) => c.charCodeAt(0))],
])('reads %s', (_, encoding, bytes) => {
  expect(textOfBytes(new Uint8Array(bytes))).toEqual({ ok: true, value: { text: row, encoding } });
});

it('refuses what is no text', () => {
  expect(textOfBytes(new Uint8Array([1, 2, 3, 0, 5, 0, 0, 9]))).toMatchObject({ ok: false });
});

it.each([
  ['workbook', [0x50, 0x4b, 3, 4, 20]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['other', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['text', [0x61, 0x2c, 0x62]],
])('knows a file by how it begins: %s', (kind, bytes) => {
  expect(kindOfFile(new Uint8Array(bytes))).toBe(kind);
});

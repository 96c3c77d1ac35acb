import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip } from '../../../test/support/unzip.ts';
import { toCsv } from './csv.ts';
import { closeArchive, packedLength, packFile } from './zip.ts';

test('no cell is run as a formula, whatever was typed', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const [, line = ''] = toCsv([{ field: text }]).split(/\r\n(?=[\s\S])/, 2);
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
    }),
  );
  expect(toCsv([{ a: '=HYPERLINK("x")' }])).toBe('\uFEFFa\r\n"\'=HYPERLINK(""x"")"\r\n');
});

test('a table has a column for every field of any record, lists as JSON', () => {
  expect(
    toCsv([
      { a: 1, b: { c: 'x, y' } },
      { b: { d: ['é', 2] }, e: null },
    ]),
  ).toBe('\uFEFFa,b.c,b.d,e\r\n1,"x, y",,\r\n,,"[""é"",2]",\r\n');
});

test('files packed one by one are an archive that can be read again', () => {
  const packed = [
    packFile('README.txt', 'Guía\n'),
    packFile('data/área.json', JSON.stringify({ a: 'x'.repeat(5000) })),
  ];
  for (const { file, bytes } of packed) expect(bytes.length).toBe(packedLength(file));
  const list = closeArchive(packed.map(({ file }) => file));
  expect(unzip(Buffer.concat([...packed.map(({ bytes }) => bytes), list]))).toEqual({
    'README.txt': 'Guía\n',
    'data/área.json': JSON.stringify({ a: 'x'.repeat(5000) }),
  });
});

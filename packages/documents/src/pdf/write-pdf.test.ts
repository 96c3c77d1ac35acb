import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, winAnsiOf, wrapped } from './pdf-text.ts';
import { writePdf } from './write-pdf.ts';

const sheet = (text: string) =>
  writePdf({
    title: '¿Qué tal? 🙂',
    language: 'es',
    width: 612,
    height: 792,
    marks: [
      { kind: 'text', x: 72, y: 700, size: 24, bold: true, ink: [0, 0, 0], text },
      { kind: 'boxes', ink: [0.1, 0.2, 0.3], boxes: [[72, 72, 10, 10]] },
    ],
  });

test('every object stands where the table of a document says', () => {
  const file = new TextDecoder('latin1').decode(sheet('Su opinión cuenta'));
  const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  expect(file.slice(start, start + 4)).toBe('xref');
  const places = [...file.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
  expect(places).toHaveLength(7);
  places.forEach((place, index) => {
    expect(file.slice(place).startsWith(`${index + 1} 0 obj`)).toBe(true);
  });
  const [, length, stream = ''] = /\/Length (\d+)>>\nstream\n([\s\S]*)\nendstream/.exec(file) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(stream).toContain('<5375206f70696e69f36e206375656e7461> Tj');
});

test('whatever is written, the document is ASCII and its text one byte a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(sheet(text).every((byte) => byte < 0x80)).toBe(true);
      expect(winAnsiOf(text).every((code) => code >= 0x20 && code <= 0xff)).toBe(true);
    }),
  );
});

test('letters that the code page lacks stand without their marks', () => {
  expect(winAnsiOf('ñ’Ł€ẽ')).toEqual([0xf1, 0x92, 0x3f, 0x80, 0x65]);
});

test('lines hold every word, and none is wider than it may be', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.boolean(), (text, bold) => {
      const lines = wrapped(text, 120, 12, bold);
      for (const line of lines) expect(textWidth(line, 12, bold)).toBeLessThanOrEqual(120);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

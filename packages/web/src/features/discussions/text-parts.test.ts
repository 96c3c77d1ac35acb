import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './text-parts.ts';

const kinds = (text: string, names: string[] = []) =>
  partsOf(text, names).map((part) => `${part.kind}:${part.text}`);

test.each([
  ['See https://a.example/x?y=1.', ['text:See ', 'link:https://a.example/x?y=1', 'text:.']],
  ['(https://a.example/b_(c))', ['text:(', 'link:https://a.example/b_(c)', 'text:)']],
  ['javascript:alert(1)', ['text:javascript:alert(1)']],
  ['data:text/html,<b>x</b>', ['text:data:text/html,<b>x</b>']],
  ['https://', ['text:https://']],
  ['<a href="https://a.example">x</a>', ['text:<a href="', 'link:https://a.example', 'text:">x</a>']],
])('%s', (text, parts) => {
  expect(kinds(text)).toEqual(parts);
});

test('a mention is the longest name that stands there, and not the beginning of a word', () => {
  expect(kinds('@Ana Torres and @Ana, not @Anabel', ['Ana', 'Ana Torres'])).toEqual([
    'mention:@Ana Torres',
    'text: and ',
    'mention:@Ana',
    'text:, not @Anabel',
  ]);
});

test('whatever is written is shown whole, and no link leads anywhere but to the web', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('https://a.example/', 'http://', 'javascript:', '@Ana', '<b>', ' ', '\n', ')', '.'),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.array(fc.string({ minLength: 1 })),
      (text, names) => {
        const parts = partsOf(text, names);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) if (part.kind === 'link') expect(part.address).toMatch(/^https?:\/\//i);
      },
    ),
  );
});

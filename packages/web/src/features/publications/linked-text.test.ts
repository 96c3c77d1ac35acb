import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './linked-text.ts';

const addressesIn = (text: string) => partsOf(text).flatMap(({ url }) => url ?? []);

test('the parts of a text are the text, whatever stands in it', () => {
  const pieces = fc.constantFrom(
    'https://',
    'http://a.b/c',
    'javascript:',
    ' ',
    '.',
    '(',
    ')',
    '<b>',
    'é',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (some) => {
      const text = some.join('');
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
      expect(addressesIn(text).every((url) => /^https?:\/\//i.test(url))).toBe(true);
    }),
  );
});

test.each([
  ['See https://example.org/a.', ['https://example.org/a']],
  [
    '(https://example.org/a?b=1&c=2), and http://two.example',
    ['https://example.org/a?b=1&c=2', 'http://two.example'],
  ],
  ['javascript:alert(1) and www.example.org', []],
  ['https://bank.example@evil.example', []],
])('in “%s” the links are found', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

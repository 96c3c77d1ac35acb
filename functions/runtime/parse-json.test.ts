import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

const malformed = { ok: false, failure: { code: 'malformed-json' } };

test('whatever JSON there is of whole characters is parsed', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
    { seed: 1 },
  ));

test.each(['', '{', 'undefined', '{"a":1,}', 'NaN'])('%j is no JSON', (text) =>
  expect(parseJson(text)).toEqual(malformed),
);

test.each(['"\\ud800"', '["a\\uDFFFb"]', '{"\\udc00":1}', '{"a":[{"b":"\\udc00\\ud800"}]}'])(
  '%s holds half a character',
  (text) => expect(parseJson(text)).toEqual(malformed),
);

test.each(['"\\ud83d\\ude00"', '"\\\\ud800"', '{"a":"\\uD83D\\uDE00"}'])('%s does not', (text) =>
  expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) }),
);

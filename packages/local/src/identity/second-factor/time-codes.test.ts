import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import { codeOfStep, stepAt, stepOfCode } from './time-codes.ts';

/** RFC 6238, appendix B; its eight digits end in our six. */
const rfcKey = Buffer.from('12345678901234567890');

describe('a code', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('of second %i is the one RFC 6238 gives', (seconds, expected) => {
    expect(codeOfStep(rfcKey, stepAt(seconds))).toBe(expected.slice(2));
  });

  it('is taken one step early or late, and not two', () => {
    const at = 1_111_111_111;
    const taken = [-2, -1, 0, 1, 2].filter(
      (off) => stepOfCode(rfcKey, codeOfStep(rfcKey, stepAt(at) + off), at) === stepAt(at) + off,
    );
    expect(taken).toEqual([-1, 0, 1]);
  });

  it.each(['', '12345', '1234567', '12345a', '١٢٣٤٥٦'])('is never %j', (code) => {
    expect(stepOfCode(rfcKey, code, 59)).toBeUndefined();
  });
});

describe('base32', () => {
  it('is what RFC 4648 says, without padding', () => {
    expect(['f', 'fo', 'foo', 'foobar'].map((text) => toBase32(Buffer.from(text)))).toEqual([
      'MY',
      'MZXQ',
      'MZXW6',
      'MZXW6YTBOI',
    ]);
  });

  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...fromBase32(toBase32(bytes))]).toEqual([...bytes]);
      }),
    );
  });
});

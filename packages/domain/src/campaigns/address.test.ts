import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFaults, normalizedAddress } from './address.ts';

const normalized = (typed: string): string => {
  const result = normalizedAddress(typed);
  return result.ok ? result.value : result.failure.code;
};

describe('an address', () => {
  it.each([
    [' Rosa.Lopez@Example.ORG ', 'rosa.lopez@example.org'],
    ['rosa+portal@example.org', 'rosa+portal@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['"Rosa Lopez"@example.org', '"rosa lopez"@example.org'],
    ['"a@b"@example.org', '"a@b"@example.org'],
    ['ana@Bücher.example', 'ana@xn--bcher-kva.example'],
    ['ana@xn--bcher-kva.example', 'ana@xn--bcher-kva.example'],
    ['complaint@simulator.amazonses.com', 'complaint@simulator.amazonses.com'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(normalized(typed)).toBe(kept);
  });

  it.each([
    ['', 'address-missing'],
    ['   ', 'address-missing'],
    ['rosa', 'address-malformed'],
    ['@example.org', 'address-malformed'],
    ['rosa@', 'address-malformed'],
    ['rosa@localhost', 'address-malformed'],
    ['rosa@10.0.0.1', 'address-malformed'],
    ['rosa@[10.0.0.1]', 'address-malformed'],
    ['rosa@example.org/path', 'address-malformed'],
    ['rosa@example.org:25', 'address-malformed'],
    ['rosa@ex%61mple.org', 'address-malformed'],
    ['rosa@-example.org', 'address-malformed'],
    ['ro sa@example.org', 'address-malformed'],
    ['rosa..lopez@example.org', 'address-malformed'],
    ['Rosa <rosa@example.org>', 'address-malformed'],
    ['rosa@example.org, ana@example.org', 'address-malformed'],
    ['rosa@example.org\r\nBcc: all@example.org', 'address-control-characters'],
    ['ro\u0000sa@example.org', 'address-control-characters'],
    ['josé@example.org', 'address-local-part-not-ascii'],
    [`${'a'.repeat(65)}@example.org`, 'address-too-long'],
    [`rosa@${'a234567890.'.repeat(30)}example.org`, 'address-too-long'],
  ])('%j is refused: %s', (typed, code) => {
    expect(normalized(typed)).toBe(code);
  });

  it('is in ASCII, on one line and short enough, and normalized the same again, whatever is typed', () => {
    const typed = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}@a.org`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = normalizedAddress(text);
        if (!result.ok) {
          expect(addressFaults).toContain(result.failure.code);
          return;
        }
        expect(result.value).toMatch(/^[\u0020-\u007e]{3,254}$/);
        expect(normalizedAddress(result.value)).toEqual(result);
        expect(
          normalizedAddress(` ${text.toUpperCase()}`).ok || text.toUpperCase().length !== text.length,
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

import { expect, test } from 'vitest';
import { readAddresses } from './pasted-addresses.ts';

test.each([
  ['a@example.org\nb@example.org', ['a@example.org', 'b@example.org']],
  ['a@example.org, b@example.org; a@Example.org', ['a@Example.org', 'b@example.org']],
  ['Sam Rivera <sam@example.org>, "Lee, Ana" <ana@example.org>', ['sam@example.org', 'ana@example.org']],
  ['  ', []],
])('addresses are found however they are pasted: %s', (text, addresses) => {
  expect(readAddresses(text)).toEqual({ addresses, wrong: null });
});

test.each([
  ['a@example.org nobody', 'nobody'],
  ['a@example.org, b@', 'b@'],
  ['Sam <sam@>', 'sam@'],
])('what is no address is named: %s', (text, wrong) => {
  expect(readAddresses(text).wrong).toBe(wrong);
});

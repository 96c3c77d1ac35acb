import { describe, expect, it } from 'vitest';
import { networkOf } from './network-of.ts';

describe('the network that a request came from', () => {
  it.each([
    ['192.0.2.7, 10.0.0.1', '192.0.2.7'],
    ['198.51.100.1, 203.0.113.9, 192.0.2.7, 10.0.0.1', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6, 10.0.0.1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:ffff::1, 10.0.0.1', '2001:db8:1:2'],
    ['2001:db8::1, 10.0.0.1', '2001:db8:0:0'],
    ['::1, 127.0.0.1', '0:0:0:0'],
    ['::ffff:192.0.2.7, 10.0.0.1', '192.0.2.7'],
  ])('of %s is %s', (header, expected) => {
    expect(networkOf({ 'x-forwarded-for': header })).toBe(expected);
  });

  it.each(['', '10.0.0.1', 'unknown, 10.0.0.1', '1::2::3, 10.0.0.1', 'x'.repeat(5000), undefined])(
    'is not known from %s',
    (header) => {
      expect(networkOf({ 'x-forwarded-for': header })).toBe('');
    },
  );
});

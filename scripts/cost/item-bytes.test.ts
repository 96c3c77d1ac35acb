import { describe, expect, it } from 'vitest';
import { itemBytes } from './item-bytes.ts';

describe('the size of an item', () => {
  it.each([
    ['a text, in UTF-8', { pk: { S: 'año' } }, 2 + 4],
    ['a number, two digits a byte', { n: { N: '-12345' } }, 1 + 4],
    ['a truth and a nothing', { yes: { BOOL: true }, no: { NULL: true } }, 3 + 1 + 2 + 1],
    ['a list', { l: { L: [{ S: 'ab' }, { S: 'c' }] } }, 1 + 3 + (2 + 1) + 2],
    ['a map', { m: { M: { key: { S: 'value' } } } }, 1 + 3 + (3 + 5) + 1],
    ['a set', { s: { SS: ['ab', 'c'] } }, 1 + 3],
    ['bytes', { b: { B: new Uint8Array(7) } }, 1 + 7],
  ])('of %s', (_, item, bytes) => expect(itemBytes(item)).toBe(bytes));
});

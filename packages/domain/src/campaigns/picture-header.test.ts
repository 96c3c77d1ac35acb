import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPictureHeader } from './picture-header.ts';

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const png = hex('89504e47 0d0a1a0a 0000000d 49484452 00000140 000000c8 08 06 00 00 00 00000000 00000000');
const gif = hex('47494638 3961 4001 c800 f7 00 00 2c');
const jpeg = hex(
  'ffd8 ffe0 0010 4a464946 00 0101 00 0001 0001 0000 ffff db 0005 000102 ffc4 0004 0000 ffc2 0011 08 00c8 0140 03 012200 021101 031101 ffda',
);

it.each([
  ['image/png', png],
  ['image/gif', gif],
  ['image/jpeg', jpeg],
])('a %s tells its size', (type, bytes) =>
  expect(readPictureHeader(bytes)).toEqual({ type, width: 320, height: 200 }),
);

it('what is no picture, is cut off, has no size or is huge is none', () => {
  const sized = (size: string) => hex(`47494638 3961 ${size} 0100 f7 00 00 2c`);
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const bytes of [
    svg,
    new Uint8Array(),
    png.slice(0, 20),
    jpeg.slice(0, 30),
    sized('0000'),
    sized('ffff'),
  ])
    expect(readPictureHeader(bytes)).toBeNull();
});

it('no bytes make it fail or go round for ever', () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(fc.constantFrom(png, gif, jpeg, new Uint8Array()), fc.nat(60), bytes, (begin, keep, rest) => {
      const header = readPictureHeader(Uint8Array.from([...begin.slice(0, keep), ...rest]));
      if (header !== null) expect(Math.min(header.width, header.height)).toBeGreaterThan(0);
    }),
  );
});

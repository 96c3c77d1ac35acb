import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [480, 200];

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** Hills under a morning sky. */
const colorAt = (x: number, y: number): readonly number[] => {
  if (y > 150 + 14 * Math.sin(x / 35 + 1)) return [52, 92, 84];
  if (y > 120 + 18 * Math.sin(x / 50)) return [96, 140, 122];
  if ((x - 340) ** 2 + (y - 70) ** 2 < 26 ** 2) return [255, 244, 214];
  return [250 - Math.round(y / 7), 214 - Math.round(y / 5), 170];
};

const header = Buffer.alloc(13);
header.writeUInt32BE(width);
header.writeUInt32BE(height, 4);
header.set([8, 2, 0, 0, 0], 8);

const rows = Array.from({ length: height }, (_, y) => [
  0,
  ...Array.from({ length: width }, (_, x) => colorAt(x, y)).flat(),
]);

/** A picture as a clinic would load it up: PNG, base64. */
export const picture = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
  chunk('IEND', Buffer.alloc(0)),
]).toString('base64');

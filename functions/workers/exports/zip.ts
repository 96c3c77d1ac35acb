import { crc32, deflateRawSync } from 'node:zlib';
import type { ArchivedFile } from '@portolan/domain/exports/export';

// The layout is PKWARE's APPNOTE 6.3: a header and the deflated bytes of each file, and a list of all of them at the end.

/** January 1, 1980: the archive's own time says nothing, and a part that is made again is the same. */
const someDay = 0x21;
const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

const fields = (parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

const common = ({ name, crc, compressed, size }: ArchivedFile) =>
  [
    [2, version],
    [2, utf8Names],
    [2, deflated],
    [2, 0],
    [2, someDay],
    [4, crc],
    [4, compressed],
    [4, size],
    [2, Buffer.byteLength(name)],
    [2, 0],
  ] as const;

/** A file as it lies in the archive, and what the archive's list says of it. */
export const packFile = (
  name: string,
  content: string,
): { readonly file: ArchivedFile; readonly bytes: Buffer } => {
  const raw = Buffer.from(content);
  const data = deflateRawSync(raw);
  const file = { name, crc: crc32(raw), compressed: data.length, size: raw.length };
  return {
    file,
    bytes: Buffer.concat([fields([[4, 0x04034b50], ...common(file)]), Buffer.from(name), data]),
  };
};

/** Bytes that a packed file takes. */
export const packedLength = ({ name, compressed }: ArchivedFile): number =>
  30 + Buffer.byteLength(name) + compressed;

/** What stands behind all files, in the order in which they lie. */
export const closeArchive = (files: readonly ArchivedFile[]): Buffer => {
  let offset = 0;
  const entries = files.map((file) => {
    const entry = fields([
      [4, 0x02014b50],
      [2, version],
      ...common(file),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    offset += packedLength(file);
    return Buffer.concat([entry, Buffer.from(file.name)]);
  });
  const list = Buffer.concat(entries);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([list, end]);
};

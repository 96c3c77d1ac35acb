import { crc32, inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;

/** The files of an archive by name, found by the list at its end. Throws for one whose sums or marks are wrong. */
export const unzip = (archive: Buffer): Readonly<Record<string, string>> => {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endMark) throw new Error('No end of an archive');
  const files: [string, string][] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== entryMark) throw new Error('No entry of the list');
    const [crc, compressed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field));
    const name = archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString();
    const header = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(header) !== headerMark) throw new Error(`No header of ${name}`);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const content = inflateRawSync(archive.subarray(start, start + (compressed ?? 0)));
    if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} is damaged`);
    files.push([name, content.toString()]);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return Object.fromEntries(files);
};

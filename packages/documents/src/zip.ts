import { fail, type Result, succeed } from '@portolan/domain/result';
import { crc32 } from './crc32.ts';

/**
 * What an archive may ask of whoever opens it. A bomb is known by its own directory before a byte is inflated, and what
 * the directory says is held to while inflating.
 */
const zipLimits = {
  entries: 2000,
  /** Bytes of all entries together, inflated. */
  inflated: 256 * 1024 * 1024,
  /** Inflated over compressed, of entries beyond a megabyte; worksheets stay below 50. */
  ratio: 200,
} as const;

export type ZipFault = 'not-a-zip' | 'damaged' | 'encrypted' | 'too-large-inside';

type Entry = {
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  readonly start: number;
};

export type Zip = {
  readonly names: readonly string[];
  /** The bytes of an entry; null where there is none of that name. */
  readonly read: (name: string) => Promise<Result<Uint8Array, { readonly code: ZipFault }> | null>;
};

const marks = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const megabyte = 1024 * 1024;
const encryptedFlag = 1;
const inZip64 = 0xffffffff;

const endOf = (view: DataView): number | null => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === marks.end) return at;
  return null;
};

const inflate = async (data: Uint8Array, size: number): Promise<Uint8Array | null> => {
  const reader = new Blob([Uint8Array.from(data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const whole = new Uint8Array(size);
  let filled = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.byteLength > size) {
        await reader.cancel();
        return null;
      }
      whole.set(part.value, filled);
      filled += part.value.byteLength;
    }
  } catch {
    return null;
  }
  return filled === size ? whole : null;
};

/** The directory of an archive, or why it is not opened. Nothing is inflated. */
const directoryOf = (view: DataView): Result<ReadonlyMap<string, Entry>, { readonly code: ZipFault }> => {
  const end = endOf(view);
  if (end === null) return fail({ code: 'not-a-zip' });
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) return fail({ code: 'too-large-inside' });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let packed = 0;
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== marks.central)
      return fail({ code: 'damaged' });
    const compressed = view.getUint32(at + 20, true);
    const inflated = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (at + 46 + nameLength > view.byteLength) return fail({ code: 'damaged' });
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) return fail({ code: 'encrypted' });
    if (compressed === inZip64 || inflated === inZip64) return fail({ code: 'too-large-inside' });
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== marks.local)
      return fail({ code: 'damaged' });
    packed += compressed;
    unpacked += inflated;
    if (unpacked > zipLimits.inflated || (inflated > megabyte && inflated > compressed * zipLimits.ratio))
      return fail({ code: 'too-large-inside' });
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    // Entries that share bytes are how an archive unpacks to more than its size allows.
    if (start + compressed > view.byteLength || packed > view.byteLength) return fail({ code: 'damaged' });
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed,
      inflated,
      start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return succeed(entries);
};

/** Opens an archive within limits; entries are inflated one by one, as they are read. */
export const openZip = (bytes: Uint8Array): Result<Zip, { readonly code: ZipFault }> => {
  if (bytes.byteLength < 22) return fail({ code: 'not-a-zip' });
  const directory = directoryOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!directory.ok) return directory;
  const entries = directory.value;
  return succeed({
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const packed = bytes.subarray(entry.start, entry.start + entry.compressed);
      const isStored = entry.method === 0 && entry.compressed === entry.inflated;
      const data = isStored ? packed : entry.method === 8 ? await inflate(packed, entry.inflated) : null;
      return data === null || crc32(data) !== entry.crc ? fail({ code: 'damaged' }) : succeed(data);
    },
  });
};

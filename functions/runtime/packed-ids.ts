import { type IdKind, idPrefixes } from '@portolan/domain/ids';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map(Array.from(digits, (digit, value) => [digit.charCodeAt(0), value]));
const length = 26;
/** Bytes of an id without its prefix: 26 digits of five bits. */
export const packedIdBytes = 17;

/** Writes an id's digits at an offset; the prefix is told by where it stands. Throws for what is no id of the kind. */
export const packId = (bytes: Buffer, offset: number, kind: IdKind, id: string): number => {
  const start = idPrefixes[kind].length + 1;
  if (id.length !== start + length || !id.startsWith(`${idPrefixes[kind]}_`))
    throw new Error(`This is no id of the kind ${kind}`);
  let bits = 0;
  let held = 0;
  let at = offset;
  for (let index = start; index < id.length; index += 1) {
    const value = values.get(id.charCodeAt(index));
    if (value === undefined) throw new Error(`This is no id of the kind ${kind}`);
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  bytes[at] = (held << (8 - bits)) & 0xff;
  return offset + packedIdBytes;
};

/** The id whose digits stand at an offset. */
export const unpackId = (bytes: Buffer, offset: number, kind: IdKind): string => {
  let id = `${idPrefixes[kind]}_`;
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const at = offset + (bit >> 3);
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    id += digits.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return id;
};

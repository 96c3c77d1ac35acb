export type FileKind = 'workbook' | 'old-workbook' | 'other' | 'text';

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What other files begin with: PDF, PNG, JPEG, GIF, gzip, RTF. */
const others: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/**
 * What a file is by its first bytes, whatever its name says. Workbooks are zip archives; those of Excel before 2007, and those
 * with a password, are compound files.
 */
export const kindOfFile = (bytes: Uint8Array): FileKind => {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'workbook';
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-workbook';
  return others.some((start) => begins(bytes, start)) ? 'other' : 'text';
};

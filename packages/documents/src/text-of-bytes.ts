import { fail, type Result, succeed } from '@portolan/domain/result';

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 by its mark, or by the zeros that every second byte of plain text is. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number) =>
    start.reduce((count, byte, at) => (byte === 0 && at % 2 === parity ? count + 1 : count), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  const many = start.length / 4;
  if (start.length < 4 || bytes.length % 2 !== 0 || (even > 0 && odd > 0)) return null;
  return odd > many ? 'utf-16le' : even > many ? 'utf-16be' : null;
};

const control = (code: number) => code < 9 || (code > 13 && code < 32);

/** What is a picture or a program, and no text, has control characters in it. */
const isText = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (control(text.charCodeAt(at))) return false;
  return true;
};

/** The text of a file saved as UTF-8, as UTF-16, or in the code page of older Windows, without its byte-order mark. */
export const textOfBytes = (bytes: Uint8Array): Result<DecodedText, { readonly code: 'not-text' }> => {
  const wide = utf16Of(bytes);
  const candidates: readonly (readonly [Encoding, string])[] =
    wide === null
      ? [
          ['utf-8', 'utf-8'],
          ['windows-1252', 'windows-1252'],
        ]
      : [['utf-16', wide]];
  for (const [encoding, label] of candidates) {
    const text = decoded(bytes, label);
    if (text !== null) return isText(text) ? succeed({ text, encoding }) : fail({ code: 'not-text' });
  }
  return fail({ code: 'not-text' });
};

/** Bytes; what the API takes, less what JSON adds around the text. */
const mostBytes = 1_000_000;

export type FileText = { readonly text: string } | { readonly fault: 'too-large' | 'unreadable' | 'empty' };

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * A file's text. Spreadsheets save CSV as UTF-8, as UTF-16 with a mark, and on older Windows in its own code page; what is no
 * text at all (a workbook, a picture) has a NUL in it.
 */
export const textOfFile = async (file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileText> => {
  if (file.size > mostBytes) return { fault: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : null;
  const text =
    utf16 === null ? (decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')) : decoded(bytes, utf16);
  if (text?.trim() === '') return { fault: 'empty' };
  return text === null || text.includes('\0') ? { fault: 'unreadable' } : { text };
};

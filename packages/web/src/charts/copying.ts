import { writeCsv } from '@portolan/documents/write-csv';
import { download, downloadBlob } from '../files/download.ts';

/** What became of it: it lies on the clipboard, or in a file where the browser forbids the clipboard. */
export type Copied = 'copied' | 'saved';

/** Rows as they are written to the clipboard: what a spreadsheet pastes into cells is what stands in the file. */
export const copyCsv = async (fileName: string, rows: readonly (readonly string[])[]): Promise<Copied> => {
  const text = writeCsv(rows);
  try {
    await navigator.clipboard.writeText(text.replace('\uFEFF', ''));
    return 'copied';
  } catch {
    download(`${fileName}.csv`, text);
    return 'saved';
  }
};

/** The picture may still be made while the clipboard is asked: some browsers allow it only in the click itself. */
export const copyPng = async (fileName: string, picture: Promise<Blob>): Promise<Copied> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copied';
  } catch {
    downloadBlob(`${fileName}.png`, await picture);
    return 'saved';
  }
};

/** A file's name from a sentence. */
export const fileNameOf = (title: string): string =>
  title
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

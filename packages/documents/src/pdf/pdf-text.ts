import { boldWidths, regularWidths } from './helvetica.ts';

/** What of Windows' code page 1252 is not where Unicode has it, as far as texts use it. */
const elsewhere: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};
const first = 0x20;
const lastAscii = 0x7e;
const firstLatin = 0xa0;
const lastLatin = 0xff;
/** A letter without its marks, which stand behind it when it is taken apart. */
const bare = (character: string): string => character.normalize('NFD').charAt(0);

const codeOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= first && code <= lastAscii) || (code >= firstLatin && code <= lastLatin)) return code;
  const known = elsewhere[character];
  if (known !== undefined) return known;
  const plain = bare(character).codePointAt(0) ?? 0;
  return plain >= first && plain <= lastAscii ? plain : 0x3f;
};

/** The text in the code page that PDF calls WinAnsiEncoding; a letter that it lacks stands without its marks, or as a question mark. */
export const winAnsiOf = (text: string): readonly number[] => Array.from(text.normalize('NFC'), codeOf);

/** Wide enough for any character outside ASCII that is no letter with marks. */
const unknownWidth = 600;

/** How wide a text in Helvetica is, in the unit of `size`. */
export const textWidth = (text: string, size: number, bold: boolean): number => {
  const widths = bold ? boldWidths : regularWidths;
  const thousandths = Array.from(text.normalize('NFC')).reduce((sum, character) => {
    const code = bare(character).codePointAt(0) ?? 0;
    return sum + (widths[code - first] ?? unknownWidth);
  }, 0);
  return (thousandths * size) / 1000;
};

/** The text in lines of at most this width. A word that is longer than a line is broken. */
export const wrapped = (text: string, width: number, size: number, bold: boolean): readonly string[] => {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
};

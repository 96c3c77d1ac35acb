import { textWidth, wrapped } from '@portolan/documents/pdf/pdf-text';
import type { Ink, PdfBoxes, PdfSheet, PdfText } from '@portolan/documents/pdf/write-pdf';
import { languages } from '@portolan/messages/define-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { encode } from 'uqr';

/** Points. */
export const papers = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const;
export type Paper = keyof typeof papers;
export const posterLanguages = ['both', 'en', 'es'] as const;
export type PosterLanguage = (typeof posterLanguages)[number];

export type Poster = {
  readonly clinic: string;
  readonly title: { readonly en: string; readonly es: string };
  readonly readBy: { readonly en: string; readonly es: string };
  /** What the code opens. */
  readonly link: string;
  /** What is typed instead. */
  readonly address: string;
};

const navy: Ink = [0.08, 0.13, 0.24];
const teal: Ink = [0.04, 0.48, 0.46];
const grey: Ink = [0.33, 0.38, 0.48];
const margin = 54;
const leading = 1.25;
const largestCode = 400;
/** What has to stay white around a code: more than four of its squares (ISO/IEC 18004). */
const quiet = 32;

type Line = { readonly text: string; readonly size: number; readonly bold: boolean; readonly ink: Ink };

/** Writes lines from the top down, each in the middle of the page. */
const column = (width: number, top: number) => {
  let y = top;
  const marks: PdfText[] = [];
  return {
    marks,
    y: () => y,
    skip: (points: number) => {
      y -= points;
    },
    write: ({ text, size, bold, ink }: Line) => {
      for (const line of wrapped(text, width - 2 * margin, size, bold)) {
        y -= size * leading;
        marks.push({
          kind: 'text',
          x: (width - textWidth(line, size, bold)) / 2,
          y,
          size,
          bold,
          ink,
          text: line,
        });
      }
    },
  };
};

type Column = ReturnType<typeof column>;

/** A code's dark squares as boxes; what lies beside each other in a row is one. */
const codeAt = (link: string, x: number, top: number, side: number): PdfBoxes => {
  const { size, data } = encode(link, { border: 0, ecc: 'Q' });
  const unit = side / size;
  const boxes = data.flatMap((row, line) => {
    const runs: [number, number, number, number][] = [];
    row.forEach((dark, place) => {
      if (!dark) return;
      const last = runs.at(-1);
      if (last !== undefined && row[place - 1] === true) last[2] += unit;
      else runs.push([x + place * unit, top - (line + 1) * unit, unit, unit]);
    });
    return runs;
  });
  return { kind: 'boxes', ink: [0, 0, 0], boxes };
};

/** What stands above the code: whose it is, and what it asks. */
const writeHead = (page: Column, poster: Poster, spoken: readonly ('en' | 'es')[]): void => {
  page.write({ text: poster.clinic, size: 20, bold: true, ink: grey });
  for (const [index, one] of spoken.entries()) {
    const ink = index === 0 ? navy : teal;
    page.skip(18);
    page.write({
      text: formSharingTexts[one].sheet.heading,
      size: spoken.length === 1 ? 44 : 36,
      bold: true,
      ink,
    });
    page.skip(4);
    page.write({ text: poster.title[one], size: 20, bold: false, ink });
  }
};

/** What stands below it: the address, and what people should know before they answer. */
const writeFoot = (page: Column, poster: Poster, spoken: readonly ('en' | 'es')[]): void => {
  for (const one of spoken)
    page.write({ text: formSharingTexts[one].sheet.scan, size: 14, bold: false, ink: navy });
  page.skip(4);
  page.write({ text: poster.address, size: 21, bold: true, ink: teal });
  page.skip(8);
  for (const one of spoken) {
    const { readBy, anonymous, emergency } = formSharingTexts[one].sheet;
    page.skip(6);
    page.write({ text: `${readBy}: ${poster.readBy[one]}`, size: 11, bold: false, ink: grey });
    page.write({ text: `${anonymous} ${emergency}`, size: 12, bold: true, ink: grey });
  }
};

/** The poster of a form: whose it is, what it asks, the code as large as there is room for, the address, and what to know. */
export const drawPoster = (poster: Poster, paper: Paper, language: PosterLanguage): PdfSheet => {
  const { width, height } = papers[paper];
  const spoken = language === 'both' ? languages : ([language] as const);
  const head = column(width, height - margin);
  writeHead(head, poster, spoken);
  const measured = column(width, 0);
  writeFoot(measured, poster, spoken);
  const footTop = margin - measured.y();
  const foot = column(width, footTop);
  writeFoot(foot, poster, spoken);
  const room = head.y() - footTop;
  const side = Math.min(largestCode, width - 2 * margin, room - 2 * quiet);
  const code = codeAt(poster.link, (width - side) / 2, footTop + (room + side) / 2, side);
  const title = `${poster.clinic}: ${spoken.map((one) => poster.title[one]).join(' / ')}`;
  return { title, language: spoken[0], width, height, marks: [...head.marks, ...foot.marks, code] };
};

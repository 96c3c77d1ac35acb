import { textWidth, wrapped } from '@portolan/documents/pdf/pdf-text';
import type { Ink, PdfBoxes, PdfSheet, PdfText } from '@portolan/documents/pdf/write-pdf';
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

/** The poster of a form: whose it is, what it asks, the code, the address, and what people should know before they answer. */
export const drawPoster = (poster: Poster, paper: Paper, language: PosterLanguage): PdfSheet => {
  const { width, height } = papers[paper];
  const spoken = language === 'both' ? (['en', 'es'] as const) : ([language] as const);
  const big = spoken.length === 1 ? 40 : 34;
  const page = column(width, height - 48);
  page.write({ text: poster.clinic, size: 18, bold: true, ink: grey });
  page.skip(18);
  spoken.forEach((one, index) => {
    page.write({
      text: formSharingTexts[one].sheet.heading,
      size: big,
      bold: true,
      ink: index === 0 ? navy : teal,
    });
    page.write({ text: poster.title[one], size: 17, bold: false, ink: navy });
    page.skip(10);
  });
  const below = spoken.length === 1 ? 170 : 230;
  const side = Math.min(290, page.y() - below - margin);
  const top = page.y() - 12;
  const code = codeAt(poster.link, (width - side) / 2, top, side);
  page.skip(side + 24);
  for (const one of spoken)
    page.write({ text: formSharingTexts[one].sheet.scan, size: 13, bold: false, ink: navy });
  page.skip(2);
  page.write({ text: poster.address, size: 18, bold: true, ink: teal });
  page.skip(10);
  for (const one of spoken) {
    const { readBy, anonymous, emergency } = formSharingTexts[one].sheet;
    page.write({ text: `${readBy}: ${poster.readBy[one]}`, size: 11, bold: false, ink: grey });
    page.write({ text: `${anonymous} ${emergency}`, size: 11, bold: true, ink: grey });
    page.skip(4);
  }
  const title = `${poster.clinic}: ${spoken.map((one) => poster.title[one]).join(' / ')}`;
  return { title, language: spoken[0], width, height, marks: [...page.marks, code] };
};

import { winAnsiOf } from './pdf-text.ts';

/** Red, green and blue from 0 to 1. */
export type Ink = readonly [number, number, number];

/** Everything in points (1/72 inch), from the lower left corner of the page. */
export type PdfText = {
  readonly kind: 'text';
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly text: string;
};
export type PdfBoxes = {
  readonly kind: 'boxes';
  readonly ink: Ink;
  /** x, y, width and height of each. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
};

export type PdfSheet = {
  readonly title: string;
  /** As BCP 47 names it. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (PdfText | PdfBoxes)[];
};

const hex = (codes: readonly number[]): string =>
  `<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>`;
/** A text of the document itself: UTF-16 with its mark, so that any letter can stand in it. */
const unicode = (text: string): string =>
  hex([
    0xfe,
    0xff,
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) => [
      code >> 8,
      code & 0xff,
    ]),
  ]);

/** Hundredths of a point are finer than anything prints. */
const number = (value: number): string => String(Math.round(value * 100) / 100);
const fill = (ink: Ink): string => `${ink.map(number).join(' ')} rg`;

const drawn = (mark: PdfText | PdfBoxes): string =>
  mark.kind === 'text'
    ? `${fill(mark.ink)} BT /${mark.bold ? 'B' : 'R'} ${number(mark.size)} Tf ${number(mark.x)} ${number(mark.y)} Td ${hex(winAnsiOf(mark.text))} Tj ET`
    : `${fill(mark.ink)} ${mark.boxes.map((box) => `${box.map(number).join(' ')} re`).join(' ')} f`;

const font = (name: string): string =>
  `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;

/**
 * A document of one page, with Helvetica, which need not be embedded, and filled boxes (ISO 32000-1). It holds nothing but ASCII,
 * so that a character is a byte.
 */
export const writePdf = ({ title, language, width, height, marks }: PdfSheet): Uint8Array<ArrayBuffer> => {
  const content = marks.map(drawn).join('\n');
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]/Resources<</Font<</R 5 0 R/B 6 0 R>>>>/Contents 4 0 R>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<</Title ${unicode(title)}/Producer(Portolan)>>`,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 7 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
};

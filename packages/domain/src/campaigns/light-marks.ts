import { type MergeField, mergeFields } from './message.ts';

/** A piece of a line: words, or a field that stands for something of the recipient or the clinic. */
export type Piece = {
  readonly bold: boolean;
  readonly slanted: boolean;
  /** As it was typed; null for words that lead nowhere. */
  readonly link: string | null;
} & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly field: MergeField }
);
type Look = Pick<Piece, 'bold' | 'slanted' | 'link'>;
export type Line = readonly Piece[];
export type TextPart =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] };

const plain: Look = { bold: false, slanted: false, link: null };
const field = new RegExp(`\\{(${mergeFields.join('|')})\\}`, 'g');
const isField = (name: string): name is MergeField => mergeFields.some((known) => known === name);
const marks =
  /\*\*(?=[^\s])(?<bold>.+?)(?<=[^\s])\*\*(?!\*)|\*(?=[^\s*])(?<slanted>[^*]+?)(?<=\S)\*|\[(?<label>[^[\]]+)\]\((?<link>[^()\s]+)\)/g;

const words = (text: string, look: Look): Piece[] =>
  text === '' ? [] : [{ ...look, kind: 'words', words: text }];

const withFields = (text: string, look: Look): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(field)) {
    const [whole, name = ''] = match;
    if (!isField(name)) continue;
    pieces.push(...words(text.slice(from, match.index), look), { ...look, kind: 'field', field: name });
    from = match.index + whole.length;
  }
  return [...pieces, ...words(text.slice(from), look)];
};

const inside = (text: string, look: Look): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const { bold, slanted, label, link } = match.groups ?? {};
    pieces.push(...withFields(text.slice(from, match.index), look));
    if (bold !== undefined) pieces.push(...inside(bold, { ...look, bold: true }));
    else if (slanted !== undefined) pieces.push(...inside(slanted, { ...look, slanted: true }));
    else pieces.push(...inside(label ?? '', { ...look, link: look.link ?? link ?? null }));
    from = match.index + match[0].length;
  }
  return [...pieces, ...withFields(text.slice(from), look)];
};

/** The pieces of one line, with fields and without marks: a heading, a subject, the words of a button. */
export const piecesOf = (text: string): Line => withFields(text, plain);

const partsOf = (paragraph: string): TextPart[] => {
  const parts: TextPart[] = [];
  let lines: Line[] = [];
  let items: Line[] = [];
  const flush = () => {
    if (lines.length > 0) parts.push({ kind: 'paragraph', lines });
    if (items.length > 0) parts.push({ kind: 'list', items });
    lines = [];
    items = [];
  };
  for (const line of paragraph.split('\n')) {
    const item = /^- +(?=\S)/.exec(line);
    if (item === null ? items.length > 0 : lines.length > 0) flush();
    if (item === null) lines.push(inside(line, plain));
    else items.push(inside(line.slice(item[0].length), plain));
  }
  flush();
  return parts;
};

/**
 * What a text with light marks says: paragraphs parted by an empty line, lists of lines that begin with `- `, `**bold**`,
 * `*slanted*`, `[words](address)` and fields as `{firstName}`. A mark that is not closed on its line is text, and so is every
 * other sign; nothing that is typed is lost.
 */
export const readMarks = (text: string): TextPart[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => partsOf(paragraph.replace(/^\n+|\n+$/g, '')));

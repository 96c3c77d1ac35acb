/** A text and what of it is selected, by places between its characters. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

/** What stands before and after words that are bold or slanted. */
export const marks = { bold: '**', italic: '*' } as const;
export type Mark = keyof typeof marks;

const starsBefore = (text: string, at: number): number => /\**$/.exec(text.slice(0, at))?.[0].length ?? 0;
const starsAfter = (text: string, at: number): number => /^\**/.exec(text.slice(at))?.[0].length ?? 0;

/** Whether so many stars around words make them bold or slanted: one slants, two are bold, three are both. */
const says = (stars: number, mark: Mark): boolean => (mark === 'bold' ? stars >= 2 : stars % 2 === 1);

/** The selection without the blanks at its ends, and without the stars that it holds itself. */
const tightened = ({ text, start, end }: Selected): Selected => {
  const inner = text.slice(start, end);
  const from = start + (/^[\s*]*/.exec(inner)?.[0].length ?? 0);
  const to = end - (/[\s*]*$/.exec(inner)?.[0].length ?? 0);
  return from < to ? { text, start: from, end: to } : { text, start, end };
};

/**
 * Makes what is selected bold or slanted, or plain again. Without a selection, what is typed next is so; at the end of words that
 * are so already, what is typed next is plain.
 */
export const withMark = (selected: Selected, mark: Mark): Selected => {
  const sign = marks[mark];
  const { text, start, end } = tightened(selected);
  const around = Math.min(starsBefore(text, start), starsAfter(text, end));
  if (start === end && around === 0 && says(starsAfter(text, end), mark))
    return { text, start: start + sign.length, end: end + sign.length };
  const [before, inner, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (says(around, mark))
    return {
      text: `${before.slice(0, -sign.length)}${inner}${after.slice(sign.length)}`,
      start: start - sign.length,
      end: end - sign.length,
    };
  return {
    text: `${before}${sign}${inner}${sign}${after}`,
    start: start + sign.length,
    end: end + sign.length,
  };
};

/** Puts a text in the place of what is selected, with the cursor behind it. */
export const withInsert = ({ text, start, end }: Selected, inserted: string): Selected => {
  const at = start + inserted.length;
  return { text: `${text.slice(0, start)}${inserted}${text.slice(end)}`, start: at, end: at };
};

const point = '- ';

/** Makes the lines that are selected points of a list, or plain lines again where all of them are points. */
export const withList = ({ text, start, end }: Selected): Selected => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const pointed = lines.every((line) => line.startsWith(point));
  const changed = lines
    .map((line) => (pointed ? line.slice(point.length) : line.startsWith(point) ? line : point + line))
    .join('\n');
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: from,
    end: from + changed.length,
  };
};

/** What Enter does within a list: another point, or its end after an empty one; null anywhere else. */
export const withNextPoint = ({ text, start, end }: Selected): Selected | null => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  if (start !== end || !line.startsWith(point)) return null;
  return line.trim() === point.trim()
    ? withInsert({ text, start: from, end }, '\n')
    : withInsert({ text, start, end }, `\n${point}`);
};

export type TextLink = {
  readonly words: string;
  readonly address: string;
  readonly start: number;
  readonly end: number;
};

/** The link that the selection lies in, or one to be made of what is selected. */
export const linkAt = ({ text, start, end }: Selected): TextLink => {
  const links = text.matchAll(/\[([^\]\n]*)\]\(([^)\n]*)\)/g);
  for (const { 0: whole, 1: words = '', 2: address = '', index } of links)
    if (index <= start && end <= index + whole.length)
      return { words, address, start: index, end: index + whole.length };
  return { words: text.slice(start, end), address: '', start, end };
};

/** The text with a link to an address; without an address the words alone. */
export const withLink = (text: string, { words, address, start, end }: TextLink): Selected => {
  const plain = words.replaceAll(/[[\]\n]/g, ' ').trim() || address;
  const target = address.trim().replaceAll(/\s/g, '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  return withInsert({ text, start, end }, target === '' ? plain : `[${plain}](${target})`);
};

/** An address as it was meant: without a scheme it is one of the web, a mail address is for writing to. */
export const completedAddress = (typed: string): string => {
  const address = typed.trim();
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[a-z]{2,}/i.test(address) ? `https://${address}` : address;
};

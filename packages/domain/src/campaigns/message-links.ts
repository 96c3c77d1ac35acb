import type { Language } from '../people/person.ts';
import { readMarks } from './light-marks.ts';
import type { Block, Message, PlainBlock } from './message.ts';

export type Link = { readonly kind: 'web' | 'mail' | 'telephone'; readonly href: string };

// What a template or a header could take for its own is written as RFC 3986 asks: none of it may stand in an address as it is.
const reserved: Readonly<Record<string, string>> = {
  '{': '%7B',
  '}': '%7D',
  '\\': '%5C',
  '"': '%22',
  "'": '%27',
  '<': '%3C',
  '>': '%3E',
  '`': '%60',
  ' ': '%20',
};
const written = (href: string): string => href.replace(/[{}\\"'<>` ]/g, (sign) => reserved[sign] ?? '');

const parsed = (typed: string): URL | null => {
  try {
    return new URL(typed);
  } catch {
    return null;
  }
};

/**
 * The address that a typed link leads to; null for one that leads nowhere: `https:` with a host that has a dot and nobody's
 * password, `mailto:` with an address, `tel:` with digits. Nothing is asked of the network.
 */
export const linkOf = (typed: string): Link | null => {
  const trimmed = typed.trim();
  const url = parsed(trimmed);
  if (url === null || /\s/.test(trimmed)) return null;
  const href = written(url.href);
  if (url.protocol === 'https:')
    return /\.[^.]/.test(url.hostname) && url.username === '' && url.password === ''
      ? { kind: 'web', href }
      : null;
  if (url.protocol === 'mailto:')
    return /^[^@?]+@[^@?]+\.[^@?]+/.test(url.pathname) ? { kind: 'mail', href } : null;
  if (url.protocol === 'tel:')
    return /^\+?[\d().-]*\d[\d().-]*$/.test(url.pathname) ? { kind: 'telephone', href } : null;
  return null;
};

/** The blocks of a message in the order they are read, those in columns among them. */
export const everyBlock = (blocks: readonly Block[]): PlainBlock[] =>
  blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]));

/** The links of a text, as typed. */
export const linksOfText = (text: string): string[] => {
  const lines = readMarks(text).flatMap((part) => (part.kind === 'list' ? part.items : part.lines));
  return lines.flat().flatMap(({ link }) => (link === null ? [] : [link]));
};

const typedLinks = (block: PlainBlock, language: Language): string[] => {
  if (block.kind === 'text') return linksOfText(block.text[language]);
  if (block.kind === 'button') return [block.link];
  return block.kind === 'image' && block.link !== '' ? [block.link] : [];
};

/** The web addresses that a version leads to, each once, in the order they are read: what clicks are counted by. */
export const webLinksOf = (message: Pick<Message, 'blocks'>, language: Language): string[] => {
  const links = everyBlock(message.blocks)
    .flatMap((block) => typedLinks(block, language))
    .map(linkOf);
  return [...new Set(links.flatMap((link) => (link?.kind === 'web' ? [link.href] : [])))];
};

import { type Line, readMarks } from '@portolan/domain/campaigns/light-marks';
import type { PlainBlock } from '@portolan/domain/campaigns/message';
import { everyBlock, linkOf, webLinksOf } from '@portolan/domain/campaigns/message-links';
import { campaignMailTexts } from '@portolan/messages/campaign-mail-texts';
import { hrefOf } from './message-links.ts';
import type { Rendering } from './rendering.ts';
import { clean, fieldWords, finishText, variable, wordsOf } from './template-text.ts';

type Setting = { readonly rendering: Rendering; readonly links: readonly string[] };

/** Words and where they lead; the address alone where it says the same. */
const withLink = (words: string, typed: string, { rendering, links }: Setting): string => {
  const href = hrefOf(typed, links, rendering.tracked);
  if (href === null) return words;
  return words === '' || words === typed || words === linkOf(typed)?.href ? href : `${words} (${href})`;
};

/** Pieces side by side that lead to the same place are one link. */
const lineOf = (line: Line, setting: Setting): string => {
  let text = '';
  let label = '';
  line.forEach((piece, index) => {
    label += piece.kind === 'field' ? fieldWords(piece.field, setting.rendering) : piece.words;
    if (line[index + 1]?.link === piece.link) return;
    text += piece.link === null ? label : withLink(label, piece.link, setting);
    label = '';
  });
  return text;
};

const textOf = (text: string, setting: Setting): string[] =>
  readMarks(clean(text)).map((part) =>
    part.kind === 'list'
      ? part.items.map((item) => `- ${lineOf(item, setting)}`).join('\n')
      : part.lines.map((line) => lineOf(line, setting)).join('\n'),
  );

const blockOf = (block: PlainBlock, setting: Setting): string[] => {
  const { rendering } = setting;
  if (block.kind === 'divider') return ['----------'];
  if (block.kind === 'text') return textOf(block.text[rendering.language], setting);
  if (block.kind === 'image') {
    const alt = wordsOf(block.alt, rendering);
    if (block.imageId === null) return [];
    if (block.link !== '') return [withLink(alt, block.link, setting)];
    return alt === '' ? [] : [`[${alt}]`];
  }
  const words = wordsOf(block.text, rendering);
  if (words === '') return [];
  if (block.kind === 'heading') return [`* ${words} *`];
  const href = hrefOf(block.link, setting.links, rendering.tracked);
  return [href === null ? words : `${words}:\n${href}`];
};

const footOf = ({ language, letterhead }: Rendering): string[] => {
  const texts = campaignMailTexts[language];
  const { name, address, telephone } = letterhead;
  const sender = [name, ...address, ...(telephone === '' ? [] : [texts.telephone(telephone)])].map(clean);
  return [
    // What mail programs take for the beginning of a signature: RFC 3676, 4.3.
    ['-- ', ...sender].join('\n'),
    texts.emergency,
    texts.why(clean(name)),
    `${texts.unsubscribe}:\n${variable('unsubscribe')}`,
    `${texts.preferences}:\n${variable('preferences')}`,
  ];
};

/** The plain text part of a version, as a template. It says all that the HTML says. */
export const renderPlainText = (rendering: Rendering): string => {
  const setting = { rendering, links: webLinksOf(rendering.message, rendering.language) };
  const parts = everyBlock(rendering.message.blocks).flatMap((block) => blockOf(block, setting));
  return finishText(`${[...parts, ...footOf(rendering)].filter((part) => part !== '').join('\n\n')}\n`);
};

import type { Localized } from '../people/localized.ts';
import type { Language } from '../people/person.ts';
import { isSaid, type Report, unknownFields } from './findings.ts';
import type { Message, PlainBlock } from './message.ts';
import { everyBlock, linkOf, linksOfText } from './message-links.ts';

const checkLink = (typed: string, path: string, report: Report, language?: Language): void => {
  if (linkOf(typed) !== null) return;
  const insecure = /^\s*http:/i.test(typed) && linkOf(typed.replace(/^\s*http:/i, 'https:')) !== null;
  report(insecure ? 'insecure-link' : 'broken-link', path, language, typed);
};

/** A text that every begun version has to say; `empty` where none of them does. */
const checkWords = (
  words: Localized,
  path: string,
  begun: readonly Language[],
  empty: 'empty-block' | 'empty-button' | 'missing-alt',
  report: Report,
): void => {
  const silent = begun.filter((language) => !isSaid(words[language]));
  if (begun.length > 0 && silent.length === begun.length) report(empty, `${path}.${silent[0]}`, silent[0]);
  else
    for (const language of silent)
      report(empty === 'missing-alt' ? empty : 'missing-translation', `${path}.${language}`, language);
  for (const language of begun)
    for (const name of unknownFields(words[language]))
      report('unknown-field', `${path}.${language}`, language, name);
};

const checkBlock = (block: PlainBlock, begun: readonly Language[], report: Report): void => {
  const path = `blocks.${block.id}`;
  if (block.kind === 'divider') return;
  if (block.kind === 'image') {
    if (block.imageId === null) report('no-picture', path);
    checkWords(block.alt, `${path}.alt`, begun, 'missing-alt', report);
    if (isSaid(block.link)) checkLink(block.link, `${path}.link`, report);
    return;
  }
  checkWords(
    block.text,
    `${path}.text`,
    begun,
    block.kind === 'button' ? 'empty-button' : 'empty-block',
    report,
  );
  if (block.kind === 'button') {
    if (isSaid(block.link)) checkLink(block.link, `${path}.link`, report);
    else report('missing-link', `${path}.link`);
  }
  if (block.kind === 'text')
    for (const language of begun)
      for (const link of linksOfText(block.text[language]))
        checkLink(link, `${path}.text.${language}`, report, language);
};

/** What is wrong with the blocks of a message; `begun`: the languages in which it says anything. */
export const checkBlocks = (message: Message, begun: readonly Language[], report: Report): void => {
  for (const block of everyBlock(message.blocks)) checkBlock(block, begun, report);
};

import type { Block } from '@portolan/domain/campaigns/message';
import type { Localized } from '@portolan/domain/people/localized';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';

const longest = 60;

/** The words of a text without its marks, as much of them as a line holds. */
const excerptOf = (text: string): string => {
  const words = text
    .replaceAll(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
    .replaceAll('*', '')
    .replaceAll(/(^|\n)- /g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words.length <= longest) return words;
  return `${words
    .slice(0, longest + 1)
    .replace(/\s\S*$/, '')
    .slice(0, longest)}…`;
};

/** How a block is called: by what it says, in the language of the page where it says it. */
export const useBlockWords = () => {
  const { kinds, empty } = useTexts(messageEditorTexts).blocks;
  const { language } = useLocale();
  const said = (text: Localized): string =>
    excerptOf(text[language]) || excerptOf(text[language === 'en' ? 'es' : 'en']);
  return {
    nameOf: (block: Block): string => {
      if (block.kind === 'divider' || block.kind === 'columns') return kinds[block.kind];
      if (block.kind === 'image')
        return said(block.alt) || (block.imageId === null ? empty.image : kinds.image);
      return said(block.text) || empty[block.kind];
    },
  };
};

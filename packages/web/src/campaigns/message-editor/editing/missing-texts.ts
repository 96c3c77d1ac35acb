import { placedBlocks } from '@portolan/domain/campaigns/edit-message';
import type { Block, Message } from '@portolan/domain/campaigns/message';
import type { Localized } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';

const said = (text: string): boolean => text.trim() !== '';
const lacks = (text: Localized, language: Language): boolean =>
  !said(text[language]) && said(text[language === 'en' ? 'es' : 'en']);

const textOf = (block: Block): Localized | null => {
  if (block.kind === 'heading' || block.kind === 'text' || block.kind === 'button') return block.text;
  return block.kind === 'image' ? block.alt : null;
};

/** Whether the block says something in the other language and not in this one. What stands in its columns is asked by itself. */
export const lacksTranslation = (block: Block, language: Language): boolean => {
  const text = textOf(block);
  return text !== null && lacks(text, language);
};

/** How many texts of a message are said in the other language and not in this one. */
export const missingTranslations = (message: Message, language: Language): number => {
  const { subject, preheader, defaults } = message;
  const around = [subject, preheader, defaults.firstName, defaults.lastName];
  return (
    around.filter((text) => lacks(text, language)).length +
    placedBlocks(message.blocks).filter(({ block }) => lacksTranslation(block, language)).length
  );
};

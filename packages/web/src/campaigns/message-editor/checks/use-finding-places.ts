import { type BlockKind, placedBlocks } from '@portolan/domain/campaigns/edit-message';
import type { Finding } from '@portolan/domain/campaigns/findings';
import type { Message } from '@portolan/domain/campaigns/message';
import { messageCheckTexts } from '@portolan/messages/message-check-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** The id of the block that a finding's path lies in; null of any other. */
export const blockOfPath = (path: string): string | null => /^blocks\.([^.]+)/.exec(path)?.[1] ?? null;

/** Where findings of a message lie, and what is wrong there, in words. */
export const useFindingPlaces = (message: Message) => {
  const t = useTexts(messageCheckTexts);
  const { kinds } = useTexts(messageEditorTexts).blocks;
  const { checks } = useTexts(messagePreviewTexts);
  const named: Readonly<Record<string, string>> = t.places;
  const kindOf = (id: string): BlockKind | undefined =>
    placedBlocks(message.blocks).find(({ block }) => block.id === id)?.block.kind;
  const numberOf = (id: string): number =>
    message.blocks.findIndex(
      (block) =>
        block.id === id ||
        (block.kind === 'columns' && block.columns.some((column) => column.some((inner) => inner.id === id))),
    ) + 1;
  return {
    placeOf: ({ path, language }: Finding): string => {
      const id = blockOfPath(path);
      const kind = id === null ? undefined : kindOf(id);
      const [part = ''] = path.split('.');
      const place =
        id === null || kind === undefined ? (named[part] ?? part) : checks.block(numberOf(id), kinds[kind]);
      return language === null ? place : `${place} (${t.inLanguage[language]})`;
    },
    sentenceOf: ({ code, about }: Finding): string => t.codes[code](about),
  };
};

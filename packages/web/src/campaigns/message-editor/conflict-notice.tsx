import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { DraftConflictNotice } from '../../saving/draft-conflict-notice.tsx';
import { useBlockWords } from './blocks/use-block-words.ts';
import { blockOfPart } from './editing/message-draft.ts';
import type { MessageWork } from './editing/use-message-work.ts';

/** Somebody else changed the same parts of the message: which of both versions stays. */
export const ConflictNotice = ({ work: { saver, state } }: { readonly work: MessageWork }) => {
  const { parts } = useTexts(messageEditorTexts);
  const { nameOf } = useBlockWords();
  const { conflict, contents } = state;
  if (conflict === null) return null;
  const named: Readonly<Record<string, string>> = parts;
  const nameOfPart = (part: string): string => {
    const id = blockOfPart(part);
    if (id === null) return named[part] ?? part;
    const blocks = [...contents.message.blocks, ...conflict.theirs.message.blocks];
    const block = blocks.find((one) => one.id === id);
    return block === undefined ? parts.gone : nameOf(block);
  };
  return <DraftConflictNotice parts={conflict.both.map(nameOfPart)} onSettle={saver.settle} />;
};

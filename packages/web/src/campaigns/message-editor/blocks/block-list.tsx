import {
  addBlock,
  type BlockKind,
  type BlockList as BlockListPlace,
  blankBlock,
  blocksIn,
  copyBlock,
  moveBlock,
  removeBlock,
  stepBlock,
} from '@portolan/domain/campaigns/edit-message';
import type { Block, Message } from '@portolan/domain/campaigns/message';
import { designTexts } from '@portolan/messages/design-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useCallback, useMemo } from 'react';
import { SortedCards } from '../../../design/sorted-cards.tsx';
import { type Drop, useDragOrder } from '../../../design/use-drag-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { newBlockId } from '../editing/use-message-work.ts';
import { useEditor } from '../editor-context.ts';
import { AddBlock } from './add-block.tsx';
import { BlockCard } from './block-card.tsx';
import classes from './blocks.module.css';
import { useBlockWords } from './use-block-words.ts';

type BlockListProps = {
  readonly list: BlockListPlace;
  /** What the list is called, for the button that adds to it. */
  readonly addLabel: string;
};

/** The message as a rule changed it, or as it was where the rule cannot be followed: a block that went away meanwhile. */
const orAsItWas =
  (change: (message: Message) => ReturnType<typeof addBlock>) =>
  (message: Message): Message => {
    const changed = change(message);
    return changed.ok ? changed.value : message;
  };

const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** The blocks of one list in their order: to be unfolded, moved, copied, removed, and added to. */
export const BlockList = ({ list, addLabel }: BlockListProps) => {
  const t = useTexts(messageEditorTexts).blocks;
  const { order } = useTexts(designTexts);
  const { message, edit, shown, onOpen, announce } = useEditor();
  const { nameOf } = useBlockWords();
  const blocks = blocksIn(message.blocks, list) ?? [];
  const side = list?.side ?? null;
  const columnsId = list?.columnsId ?? null;
  const place = useMemo<BlockListPlace>(
    () => (columnsId === null || side === null ? null : { columnsId, side }),
    [columnsId, side],
  );
  const arrange = useCallback(
    (change: (message: Message) => ReturnType<typeof addBlock>) => edit(null, orAsItWas(change)),
    [edit],
  );
  const onDrop = useCallback(
    ({ id, after }: Drop) => arrange((now) => moveBlock(now, id, { list: place, after })),
    [arrange, place],
  );
  const { drop, begin } = useDragOrder(onDrop);
  const add = (kind: BlockKind) => {
    const id = newBlockId();
    arrange((now) => addBlock(now, blankBlock(kind, id), { list, after: 'last' }));
    onOpen(id);
    announce(t.added(t.kinds[kind]));
    const field = { heading: 'text', text: 'text', button: 'text', image: 'file' } as const;
    const part = kind === 'divider' || kind === 'columns' ? null : field[kind];
    focusSoon(
      part === null
        ? `blocks.${id}`
        : part === 'text'
          ? `blocks.${id}.text.${shown[0]}`
          : `blocks.${id}.file`,
    );
  };
  const step = (block: Block, index: number, by: -1 | 1) => {
    arrange((now) => stepBlock(now, block.id, by));
    const to = Math.min(Math.max(index + by, 0), blocks.length - 1);
    announce(order.moved(nameOf(block), to + 1, blocks.length));
  };
  const remove = (block: Block) => {
    arrange((now) => removeBlock(now, block.id));
    onOpen(columnsId);
    announce(t.removed(nameOf(block)));
    focusSoon(columnsId === null ? 'message-blocks' : `blocks.${columnsId}`);
  };
  const copy = (block: Block) => {
    arrange((now) => copyBlock(now, block.id, newBlockId));
    announce(t.copied(nameOf(block)));
  };
  const move = (block: Block, to: BlockListPlace, words: string) => {
    arrange((now) => moveBlock(now, block.id, { list: to, after: to === null ? columnsId : 'last' }));
    onOpen(block.id);
    announce(t.moved(nameOf(block), words));
    focusSoon(`blocks.${block.id}`);
  };
  return (
    <>
      {blocks.length === 0 ? (
        list === null ? null : (
          <p className={classes.lead}>{t.noneInColumn}</p>
        )
      ) : (
        <SortedCards drop={drop}>
          {blocks.map((block, index) => (
            <BlockCard
              key={block.id}
              block={block}
              list={place}
              index={index}
              drop={drop}
              onGrab={(event) => begin(event, block.id)}
              onStep={(by) => step(block, index, by)}
              onCopy={() => copy(block)}
              onRemove={() => remove(block)}
              onMove={(to, words) => move(block, to, words)}
            />
          ))}
        </SortedCards>
      )}
      <AddBlock list={place} count={blocks.length} label={addLabel} onAdd={add} />
    </>
  );
};

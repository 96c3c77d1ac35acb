import type { BlockList } from '@portolan/domain/campaigns/edit-message';
import type { Block } from '@portolan/domain/campaigns/message';
import { languages } from '@portolan/messages/define-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import type { PointerEvent } from 'react';
import { SortedCard } from '../../../design/sorted-cards.tsx';
import type { Drop } from '../../../design/use-drag-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { lacksTranslation } from '../editing/missing-texts.ts';
import { useEditor } from '../editor-context.ts';
import { BlockActions } from './block-actions.tsx';
import { BlockEditor } from './block-editor.tsx';
import { blockIcons } from './block-icons.ts';
import classes from './blocks.module.css';
import { useBlockWords } from './use-block-words.ts';

type BlockCardProps = {
  readonly block: Block;
  readonly list: BlockList;
  readonly index: number;
  readonly drop: Drop | null;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onMove: (to: BlockList, place: string) => void;
};

const holds = (block: Block, id: string | null): boolean =>
  block.kind === 'columns' && block.columns.some((column) => column.some((inner) => inner.id === id));

/** One block: folded, what it says and what it lacks; unfolded, everything of it. */
export const BlockCard = (props: BlockCardProps) => {
  const { block, list, index, drop, onGrab, onStep } = props;
  const t = useTexts(messageEditorTexts).blocks;
  const { opened, onOpen } = useEditor();
  const name = useBlockWords().nameOf(block);
  const Icon = blockIcons[block.kind];
  const isOpen = opened === block.id || holds(block, opened);
  const parts: readonly Block[] = block.kind === 'columns' ? block.columns.flat() : [block];
  const lacks = [
    ...languages
      .filter((language) => parts.some((part) => lacksTranslation(part, language)))
      .map((language) => t.missing[language]),
    ...(parts.some((part) => part.kind === 'image' && part.imageId === null) ? [t.noPicture] : []),
    ...(parts.some((part) => part.kind === 'button' && part.link.trim() === '') ? [t.noLink] : []),
  ];
  return (
    <SortedCard
      id={block.id}
      path={`blocks.${block.id}`}
      name={name}
      title={`${index + 1}. ${name}`}
      heading={list === null ? 'h3' : 'h4'}
      opened={isOpen}
      drop={drop}
      onToggle={() => onOpen(isOpen ? (list?.columnsId ?? null) : block.id)}
      onGrab={onGrab}
      onStep={onStep}
      marks={
        <>
          <li>
            <Icon size={16} aria-hidden /> {t.kinds[block.kind]}
          </li>
          {lacks.map((lack) => (
            <li key={lack} className={classes.toMend}>
              {lack}
            </li>
          ))}
        </>
      }
    >
      <BlockEditor block={block} />
      <BlockActions
        block={block}
        list={list}
        name={name}
        onCopy={props.onCopy}
        onRemove={props.onRemove}
        onMove={props.onMove}
      />
    </SortedCard>
  );
};

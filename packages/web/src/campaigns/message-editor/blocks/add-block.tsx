import { Button, Menu, Text } from '@mantine/core';
import {
  type BlockKind,
  type BlockList,
  blockKinds,
  mostInColumn,
} from '@portolan/domain/campaigns/edit-message';
import { mostBlocks } from '@portolan/domain/campaigns/message';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { IconPlus } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { blockIcons } from './block-icons.ts';
import classes from './blocks.module.css';

type AddBlockProps = {
  readonly list: BlockList;
  /** Blocks that stand in the list. */
  readonly count: number;
  /** Where it adds to, for who does not see it. */
  readonly label: string;
  readonly onAdd: (kind: BlockKind) => void;
};

/** Adds a block of a kind to the end of a list. */
export const AddBlock = ({ list, count, label, onAdd }: AddBlockProps) => {
  const t = useTexts(messageEditorTexts).blocks;
  if (count >= (list === null ? mostBlocks : mostInColumn)) return <p className={classes.lead}>{t.full}</p>;
  return (
    <Menu withinPortal={false} width={300} position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          variant="light"
          aria-label={label}
          size={list === null ? 'sm' : 'compact-md'}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {blockKinds
          .filter((kind) => list === null || kind !== 'columns')
          .map((kind) => {
            const Icon = blockIcons[kind];
            return (
              <Menu.Item
                key={kind}
                leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
                onClick={() => onAdd(kind)}
              >
                {t.kinds[kind]}
                <Text size="sm" c="dimmed">
                  {t.about[kind]}
                </Text>
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
};

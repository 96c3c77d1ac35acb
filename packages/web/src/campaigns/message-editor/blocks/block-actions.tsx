import { Button, Group, Menu } from '@mantine/core';
import { type BlockList, blocksIn, mostInColumn } from '@portolan/domain/campaigns/edit-message';
import type { Block } from '@portolan/domain/campaigns/message';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { IconArrowsMove, IconCopy, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useEditor } from '../editor-context.ts';
import { sideNames } from './side-names.ts';

type BlockActionsProps = {
  readonly block: Block;
  readonly list: BlockList;
  readonly name: string;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  /** `place` says where to, in words. */
  readonly onMove: (to: BlockList, place: string) => void;
};

/** What is done with a block as a whole: into a column or out of it, again, or away. */
export const BlockActions = ({ block, list, name, onCopy, onRemove, onMove }: BlockActionsProps) => {
  const t = useTexts(messageEditorTexts).blocks;
  const { blocks } = useEditor().message;
  const columns =
    block.kind === 'columns'
      ? []
      : blocks.flatMap((one, index) =>
          one.kind === 'columns'
            ? ([0, 1] as const).map((side) => ({
                to: { columnsId: one.id, side },
                place: t.columnOf(t.columnNames[sideNames[side]], index + 1),
              }))
            : [],
        );
  const isHere = (to: BlockList): boolean => to?.columnsId === list?.columnsId && to?.side === list?.side;
  const places = [...columns, ...(list === null ? [] : [{ to: null, place: t.out }])].filter(
    ({ to }) => !isHere(to) && (to === null || (blocksIn(blocks, to)?.length ?? 0) < mostInColumn),
  );
  const common = { variant: 'default', size: 'xs', fz: 'sm' } as const;
  return (
    <Group gap="xs">
      {places.length === 0 ? null : (
        <Menu withinPortal={false} position="bottom-start" returnFocus={false}>
          <Menu.Target>
            <Button
              {...common}
              aria-label={t.moveOf(name)}
              leftSection={<IconArrowsMove size={16} aria-hidden />}
            >
              {t.move}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {places.map(({ to, place }) => (
              <Menu.Item key={place} onClick={() => onMove(to, place)}>
                {place}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button
        {...common}
        aria-label={t.copyOf(name)}
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={onCopy}
      >
        {t.copy}
      </Button>
      <Button
        {...common}
        aria-label={t.removeOf(name)}
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={onRemove}
      >
        {t.remove}
      </Button>
    </Group>
  );
};

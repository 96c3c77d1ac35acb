import { ActionIcon, Menu } from '@mantine/core';
import type { ActivityList } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleCheck,
  IconDotsVertical,
  IconRotate,
  IconTrash,
} from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';

type ActivityMenuProps = {
  readonly name: string;
  readonly list: ActivityList;
  readonly first: boolean;
  readonly last: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onSwitch: () => void;
  readonly onRemove: () => void;
};

/** What can be done with a whole row. */
export const ActivityMenu = ({ name, list, first, last, onStep, onSwitch, onRemove }: ActivityMenuProps) => {
  const t = useTexts(elementTexts);
  const planned = list === 'planned';
  const SwitchIcon = planned ? IconCircleCheck : IconRotate;
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.more(name)}>
          <IconDotsVertical size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          disabled={first}
          data-autofocus={!first || undefined}
          onClick={() => onStep(-1)}
        >
          {t.moveUp}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          disabled={last}
          data-autofocus={(first && !last) || undefined}
          onClick={() => onStep(1)}
        >
          {t.moveDown}
        </Menu.Item>
        <Menu.Item
          leftSection={<SwitchIcon size={16} aria-hidden />}
          data-autofocus={(first && last) || undefined}
          onClick={onSwitch}
        >
          {planned ? t.toCompleted : t.toPlanned}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="var(--mantine-color-error)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {t.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

import { Group, Text } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';

export type SaveState = 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

const icons = {
  saving: IconCloudUp,
  saved: IconCloudCheck,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  refused: IconAlertTriangle,
} as const satisfies Record<SaveState, unknown>;

const colors = {
  saving: 'dimmed',
  saved: 'var(--portolan-done)',
  offline: 'var(--portolan-late)',
  conflict: 'var(--portolan-late)',
  refused: 'var(--portolan-late)',
} as const satisfies Record<SaveState, string>;

type SaveIndicatorProps = {
  readonly state: SaveState;
  /** Fields whose text cannot be kept as it is. */
  readonly unsaved?: number;
};

/** Where the typing is: on its way, kept, waiting for the connection, or in need of a choice. */
export const SaveIndicator = ({ state, unsaved = 0 }: SaveIndicatorProps) => {
  const t = useTexts(designTexts);
  const pressing = unsaved > 0 && state !== 'conflict';
  const Icon = icons[pressing ? 'refused' : state];
  return (
    <Group gap={6} wrap="nowrap" role="status" c={colors[pressing ? 'refused' : state]}>
      <Icon size={20} stroke={1.75} style={{ flex: 'none' }} aria-hidden />
      <Text size="sm" fw={600} inherit>
        {pressing ? t.unsaved.fields(unsaved) : t.save[state]}
      </Text>
    </Group>
  );
};

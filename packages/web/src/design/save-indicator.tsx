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

/** Where the typing is: on its way, kept, waiting for the connection, or in need of a choice. */
export const SaveIndicator = ({ state }: { readonly state: SaveState }) => {
  const t = useTexts(designTexts);
  const Icon = icons[state];
  return (
    <Group gap={6} wrap="nowrap" role="status" c={colors[state]}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <Text size="sm" fw={600} inherit>
        {t.save[state]}
      </Text>
    </Group>
  );
};

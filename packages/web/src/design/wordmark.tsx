import { Group, Text } from '@mantine/core';

/** The rose of a sea chart: eight winds. */
const Rose = ({ size = 28 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="1" opacity="0.35" />
    <path
      d="M16 1l3.2 11.8L31 16l-11.8 3.2L16 31l-3.2-11.8L1 16l11.8-3.2z"
      fill="currentColor"
      opacity="0.9"
    />
    <path
      d="M16 1l3.2 11.8L16 16zM31 16l-11.8 3.2L16 16zM16 31l-3.2-11.8L16 16zM1 16l11.8-3.2L16 16z"
      fill="var(--mantine-color-teal-4)"
    />
  </svg>
);

export const Wordmark = () => (
  <Group gap={8} wrap="nowrap" component="span">
    <Rose />
    <Text component="span" className="portolan-word" ff="heading" fw={600} fz="1.25rem" lh={1}>
      Portolan
    </Text>
  </Group>
);

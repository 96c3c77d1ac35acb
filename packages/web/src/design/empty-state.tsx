import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly description: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing is here yet, and what to do about it. */
export const EmptyState = ({ title, description, icon, action }: EmptyStateProps) => (
  <Paper p="xl" withBorder>
    <Stack align="center" gap="sm" ta="center">
      {icon}
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text c="dimmed" maw="50ch" component="div">
        {description}
      </Text>
      {action}
    </Stack>
  </Paper>
);

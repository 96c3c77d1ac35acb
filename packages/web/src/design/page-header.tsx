import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type PageHeaderProps = {
  readonly title: string;
  /** A name for the browser's tab, where the heading alone says too little. */
  readonly documentTitle?: string;
  readonly description?: ReactNode;
  /** Buttons at the end of the line; they wrap below on a phone. */
  readonly actions?: ReactNode;
  /** What stands above the heading: a way back, a number. */
  readonly above?: ReactNode;
};

/** The one h1 of a page, and the document's title with it. */
export const PageHeader = ({ title, documentTitle, description, actions, above }: PageHeaderProps) => (
  <Box component="header" mb="lg">
    <title>{`${documentTitle ?? title} · Portolan`}</title>
    {above}
    <Group justify="space-between" align="flex-start" gap="md">
      <Box flex="1 1 18rem" miw={0}>
        <Title order={1}>{title}</Title>
        {description === undefined ? null : (
          <Text c="dimmed" mt={8} maw="65ch" component="div">
            {description}
          </Text>
        )}
      </Box>
      {actions === undefined ? null : <Group gap="sm">{actions}</Group>}
    </Group>
  </Box>
);

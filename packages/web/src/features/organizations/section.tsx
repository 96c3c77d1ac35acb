import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type SectionProps = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

export const Section = ({ title, hint, children }: SectionProps) => (
  <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
    <Title order={2} mb={hint === undefined ? 'md' : 4}>
      {title}
    </Title>
    {hint === undefined ? null : (
      <Text c="dimmed" mb="md">
        {hint}
      </Text>
    )}
    {children}
  </Paper>
);

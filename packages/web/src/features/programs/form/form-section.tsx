import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type FormSectionProps = { readonly title: string; readonly help?: string; readonly children: ReactNode };

/** Fields that belong together, under a heading. */
export const FormSection = ({ title, help, children }: FormSectionProps) => {
  const id = useId();
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={id}>
      <Title order={2} id={id} mb={help === undefined ? 'md' : 4}>
        {title}
      </Title>
      {help === undefined ? null : (
        <Text c="dimmed" mb="md" maw="65ch">
          {help}
        </Text>
      )}
      {children}
    </Paper>
  );
};

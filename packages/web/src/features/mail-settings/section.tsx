import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './mail-settings.module.css';

type SectionProps = { readonly title: string; readonly help: string; readonly children: ReactNode };

/** One matter of the settings. */
export const Section = ({ title, help, children }: SectionProps) => {
  const id = useId();
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      <Text c="dimmed" maw="65ch" className={classes.help ?? ''}>
        {help}
      </Text>
      {children}
    </Paper>
  );
};

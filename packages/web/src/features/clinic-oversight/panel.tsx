import { Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './oversight.module.css';

/** One part of the page under its heading. */
export const Panel = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <Paper
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      component="section"
      className={classes.panel ?? ''}
      aria-labelledby={id}
    >
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
};

import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './panels.module.css';

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
};

/** A part of a panel's page, under its heading. */
export const Section = ({ id, title, help, children }: SectionProps) => (
  <section className={classes.section} aria-labelledby={id}>
    <h2 id={id} className={classes.heading}>
      {title}
    </h2>
    {help === undefined ? null : (
      <Text c="dimmed" maw="65ch">
        {help}
      </Text>
    )}
    <div className={classes.body}>{children}</div>
  </section>
);

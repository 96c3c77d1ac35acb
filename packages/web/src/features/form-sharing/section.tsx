import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './sharing.module.css';

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
};

/** One way in which a form reaches people. */
export const Section = ({ id, title, help, children }: SectionProps) => (
  <section className={classes.section} aria-labelledby={id}>
    <h2 id={id} className={classes.heading}>
      {title}
    </h2>
    <Text c="dimmed" maw="65ch">
      {help}
    </Text>
    <div className={classes.body}>{children}</div>
  </section>
);

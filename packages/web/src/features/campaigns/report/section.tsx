import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './report.module.css';

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the report under its heading. */
export const Section = ({ id, title, help, action = null, children }: SectionProps) => (
  <section className={classes.section} aria-labelledby={id}>
    <div className={classes.head}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {action}
    </div>
    {help === undefined ? null : (
      <Text c="dimmed" maw="65ch">
        {help}
      </Text>
    )}
    <div className={classes.body}>{children}</div>
  </section>
);

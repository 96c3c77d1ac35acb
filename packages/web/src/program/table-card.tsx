import { Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './table-card.module.css';

type TableCardProps = {
  readonly title: string;
  readonly order: 2 | 3;
  /** The table's head and body. */
  readonly children: ReactNode;
};

/** A titled table of the clinics of a program, which scrolls where it is long or wide. */
export const TableCard = ({ title, order, children }: TableCardProps) => {
  const id = useId();
  return (
    <Paper withBorder p="md">
      <Title order={order} id={id} size={`h${order + 1}`} mb="xs">
        {title}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className={classes.scroller} aria-labelledby={id} tabIndex={0} data-scrolls>
        <table>{children}</table>
      </section>
    </Paper>
  );
};

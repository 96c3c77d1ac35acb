import type { ReactNode } from 'react';
import classes from './row-list.module.css';

type RowListProps = {
  /** Whether the order means something. */
  readonly ordered?: boolean;
  readonly children: ReactNode;
};

/** Rows in one box, with a line between them. */
export const RowList = ({ ordered = false, children }: RowListProps) => {
  const List = ordered ? 'ol' : 'ul';
  return <List className={classes.list}>{children}</List>;
};

type RowProps = {
  /** Puts what can be done at the far end. */
  readonly spread?: boolean;
  readonly children: ReactNode;
};

export const Row = ({ spread = false, children }: RowProps) => (
  <li className={spread ? `${classes.row} ${classes.spread}` : classes.row}>{children}</li>
);

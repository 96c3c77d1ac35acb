import { VisuallyHidden } from '@mantine/core';
import classes from './charts.module.css';

/** A chart's data: its columns' names, and a row each, the first cell of which names the row. */
export type ChartRows = {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** Columns that hold words and not numbers, beside the first. */
  readonly words?: readonly number[];
};

const Rows = ({ head, body, words = [], caption }: ChartRows & { readonly caption?: string }) => {
  const numeric = (column: number) => (column === 0 || words.includes(column) ? undefined : true);
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={name} scope="col" data-number={numeric(column)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map(([name = '', ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same name
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their column
              <td key={column} data-number={numeric(column + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type ChartTableProps = {
  readonly caption: string;
  readonly rows: ChartRows;
  /** Whether it is seen; it is always there for those who hear the page. */
  readonly isOpen: boolean;
};

/** The chart as a table. */
export const ChartTable = ({ caption, rows, isOpen }: ChartTableProps) =>
  isOpen ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={classes.table} aria-label={caption} tabIndex={0} data-scrolls>
      <Rows {...rows} />
    </section>
  ) : (
    <VisuallyHidden>
      <Rows {...rows} caption={caption} />
    </VisuallyHidden>
  );

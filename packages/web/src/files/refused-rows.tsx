import classes from './files.module.css';

/** Rows that are shown; the others are in the report. */
const shown = 50;

type RefusedRowsProps = {
  /** `about`: what else the row is known by. */
  readonly rows: readonly { readonly row: number; readonly about?: string; readonly reason: string }[];
  readonly words: { readonly row: (number: number) => string; readonly more: (count: number) => string };
};

/** The first rows of a file that were not taken, and why; nothing where all were. */
export const RefusedRows = ({ rows, words }: RefusedRowsProps) =>
  rows.length === 0 ? null : (
    <ul className={classes.rows}>
      {rows.slice(0, shown).map(({ row, about = '', reason }) => (
        <li key={row}>
          <b>{words.row(row)}</b>
          {about === '' ? '' : `, ${about}`}: {reason}
        </li>
      ))}
      {rows.length > shown ? <li>{words.more(rows.length - shown)}</li> : null}
    </ul>
  );

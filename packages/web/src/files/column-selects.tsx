import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { FileTable } from '@portolan/domain/figures/reading/mapping';
import classes from './files.module.css';

/** Characters. */
const longestTitle = 120;
const longestSample = 60;

type ColumnSelectsProps = {
  readonly table: FileTable;
  /** The row of the titles, from 0; null where there is none. */
  readonly titles: number | null;
  /** What each column holds, as a value of the choices. */
  readonly values: readonly string[];
  readonly choices: NonNullable<NativeSelectProps['data']>;
  readonly words: {
    readonly column: (title: string) => string;
    readonly untitled: (number: number) => string;
    readonly sample: (text: string) => string;
  };
  readonly disabled: boolean;
  readonly onChoose: (column: number, value: string) => void;
};

/** What each column of a table holds, named by its title and by the first that stands in it. */
export const ColumnSelects = ({
  table: { rows },
  titles,
  values,
  choices,
  words,
  disabled,
  onChoose,
}: ColumnSelectsProps) => {
  const titleRow = titles === null ? [] : (rows[titles] ?? []);
  const sampleOf = (column: number): string => {
    const row = rows.slice((titles ?? -1) + 1).find((cells) => String(cells[column] ?? '').trim() !== '');
    return String(row?.[column] ?? '').slice(0, longestSample);
  };
  return (
    <div className={classes.choices}>
      {values.map((value, column) => {
        const title = String(titleRow[column] ?? '').trim();
        const sample = sampleOf(column);
        return (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place alone.
            key={column}
            label={title === '' ? words.untitled(column + 1) : words.column(title.slice(0, longestTitle))}
            description={sample === '' ? undefined : words.sample(sample)}
            disabled={disabled}
            value={value}
            data={choices}
            onChange={({ currentTarget }) => onChoose(column, currentTarget.value)}
          />
        );
      })}
    </div>
  );
};

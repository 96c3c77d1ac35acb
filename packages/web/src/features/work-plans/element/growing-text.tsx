import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './growing-text.module.css';

export type GrowingTextProps = Omit<
  TextareaProps,
  'value' | 'autosize' | 'rows' | 'minRows' | 'classNames'
> & {
  readonly value: string;
  readonly minRows?: number;
  readonly inputClassName?: string | undefined;
};

/** Characters to a line, where a browser cannot size a field by its content and the rows must be guessed. */
const guessedLine = 60;

const rowsOf = (text: string) =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / guessedLine)), 0);

/** A text field as high as its text. */
export const GrowingText = ({ value, minRows = 1, inputClassName, ...textarea }: GrowingTextProps) => (
  <Textarea
    {...textarea}
    value={value}
    rows={Math.max(minRows, rowsOf(value))}
    classNames={{ input: `${classes.input} ${inputClassName ?? ''}` }}
    styles={{ input: { '--rows': minRows } }}
  />
);

import { Textarea, type TextareaProps } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useUnsavedField } from '../../../saving/unsaved-fields.tsx';
import classes from './growing-text.module.css';

export type GrowingTextProps = Omit<
  TextareaProps,
  'value' | 'error' | 'maxLength' | 'autosize' | 'rows' | 'minRows' | 'classNames'
> & {
  readonly value: string;
  /** Characters that can be kept. More can be typed or pasted: nothing is cut off, and the field says how many too many. */
  readonly most: number;
  readonly minRows?: number;
  readonly inputClassName?: string | undefined;
};

/** Characters to a line, where a browser cannot size a field by its content and the rows must be guessed. */
const guessedLine = 60;

const rowsOf = (text: string) =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / guessedLine)), 0);

/** The part of the room that must be filled before the field says how much is left. */
const nearlyFull = 0.9;

/** A text field as high as its text, which counts when its room is nearly full. */
export const GrowingText = ({ value, most, minRows = 1, inputClassName, ...textarea }: GrowingTextProps) => {
  const t = useTexts(designTexts).unsaved;
  const left = most - value.length;
  useUnsavedField(left < 0);
  return (
    <Textarea
      {...textarea}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...(left >= 0 && value.length > most * nearlyFull ? { description: t.left(left) } : {})}
      error={left < 0 ? t.tooMany(-left) : null}
      value={value}
      rows={Math.max(minRows, rowsOf(value))}
      classNames={{ input: `${classes.input} ${inputClassName ?? ''}` }}
      styles={{ input: { '--rows': minRows } }}
    />
  );
};

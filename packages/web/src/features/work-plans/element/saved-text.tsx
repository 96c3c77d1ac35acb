import { Textarea, type TextareaProps } from '@mantine/core';
import { useDraft } from './use-draft.ts';

type SavedTextProps = Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'autosize'> & {
  readonly value: string;
  readonly onSave: (text: string, seen: number) => void;
};

const same = (one: string, other: string) => one === other;

/** A text that saves itself and grows with its lines. */
export const SavedText = ({ value, onSave, minRows = 1, ...textarea }: SavedTextProps) => {
  const draft = useDraft(value, same, onSave);
  return (
    <Textarea
      autosize
      minRows={minRows}
      {...textarea}
      value={draft.shown}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
    />
  );
};

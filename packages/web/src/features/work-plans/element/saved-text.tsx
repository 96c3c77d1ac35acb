import { GrowingText, type GrowingTextProps } from './growing-text.tsx';
import { useDraft } from './use-draft.ts';

type SavedTextProps = Omit<GrowingTextProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string;
  /** Characters that can be kept. */
  readonly most: number;
  readonly onSave: (text: string, seen: number) => void;
};

const same = (one: string, other: string) => one === other;

/** A text that saves itself and grows with its lines. */
export const SavedText = ({ value, most, onSave, ...textarea }: SavedTextProps) => {
  const draft = useDraft(value, same, (text, seen) => {
    if (text.length <= most) onSave(text, seen);
  });
  return (
    <GrowingText
      {...textarea}
      value={draft.shown}
      most={most}
      onChange={(event) => draft.type(event.currentTarget.value)}
      // What is too long stays in the field, and the text that was saved before on the server.
      onBlur={draft.shown.length > most ? undefined : draft.leave}
    />
  );
};

import { GrowingText, type GrowingTextProps } from './growing-text.tsx';
import { useDraft } from './use-draft.ts';

type SavedTextProps = Omit<GrowingTextProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string;
  readonly onSave: (text: string, seen: number) => void;
};

const same = (one: string, other: string) => one === other;

/** A text that saves itself and grows with its lines. */
export const SavedText = ({ value, onSave, ...textarea }: SavedTextProps) => {
  const draft = useDraft(value, same, onSave);
  return (
    <GrowingText
      {...textarea}
      value={draft.shown}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.leave}
    />
  );
};

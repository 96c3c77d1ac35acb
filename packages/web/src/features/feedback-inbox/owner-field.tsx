import { Autocomplete } from '@mantine/core';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';

/** Characters of a name; source: the contract. */
const longest = 200;

type OwnerFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly words: Words;
  readonly onChange: (text: string) => void;
  /** Somebody was chosen or the field was left: what is typed holds. */
  readonly onSettle?: (text: string) => void;
};

/** Who sees to it: a member, chosen from the list, or anybody, by typing a name. */
export const OwnerField = ({ words, onChange, onSettle, value, ...props }: OwnerFieldProps) => {
  const t = useTexts(feedbackResponseTexts).handling;
  const tooLong = value.trim().length > longest;
  return (
    <Autocomplete
      {...props}
      placeholder={t.ownerPlaceholder}
      comboboxProps={{ withinPortal: false }}
      data={[{ group: t.members, items: [...words.names.keys()] }]}
      value={value}
      error={tooLong ? t.tooLong(longest) : null}
      onChange={onChange}
      onOptionSubmit={(text) => onSettle?.(text)}
      onBlur={() => {
        if (!tooLong) onSettle?.(value);
      }}
    />
  );
};

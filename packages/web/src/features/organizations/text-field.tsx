import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUnsavedField } from '../../saving/unsaved-fields.tsx';
import { useProfile } from './profile-context.tsx';
import { ReadValue } from './read-value.tsx';

type TextFieldProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** False for what cannot be kept; it stays in the field and is not sent. */
  readonly fits: (text: string) => boolean;
  readonly error: string;
  readonly onEdit: (text: string) => void;
  readonly long?: boolean;
  readonly className?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'tel';
  readonly autoComplete?: string;
};

/**
 * A field that saves as it is typed. What does not fit is shown with its error and not sent. While the field has the focus it
 * shows what was typed, whatever the server made of it.
 */
export const TextField = (props: TextFieldProps) => {
  const { value, fits, error, onEdit, long = false, autoComplete = 'off', ...shown } = props;
  const { readOnly } = useProfile();
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const text = draft ?? value;
  const wrong = draft !== null && !fits(draft);
  useUnsavedField(wrong);
  const type = (typed: string) => {
    setDraft(typed);
    if (fits(typed)) onEdit(typed);
  };
  if (readOnly) return <ReadValue label={props.label} value={value} className={props.className} />;
  const common = {
    ...shown,
    autoComplete,
    value: text,
    error: wrong && left ? error : null,
    onFocus: () => setLeft(false),
    onBlur: () => {
      setLeft(true);
      if (!wrong) setDraft(null);
    },
  };
  return long ? (
    <Textarea {...common} autosize minRows={3} onChange={(event) => type(event.currentTarget.value)} />
  ) : (
    <TextInput {...common} onChange={(event) => type(event.currentTarget.value)} />
  );
};

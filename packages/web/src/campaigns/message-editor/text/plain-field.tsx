import { TextInput } from '@mantine/core';
import type { HalfOfPair } from '../../../design/bilingual-pair.tsx';

type PlainFieldProps = {
  readonly id: string;
  readonly half: HalfOfPair;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** A word of the message into which nothing is inserted. */
export const PlainField = ({ id, half, value, onChange }: PlainFieldProps) => {
  const { language, missing, ...shown } = half;
  return (
    <TextInput
      {...shown}
      id={id}
      lang={language}
      value={value}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data-missing={missing || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

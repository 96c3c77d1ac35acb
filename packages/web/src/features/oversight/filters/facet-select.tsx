import { NativeSelect } from '@mantine/core';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';

export type Choice = { readonly value: string; readonly label: string; readonly count: number };

type FacetSelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

/** One filter; beside each choice stands how many clinics it would leave. */
export const FacetSelect = ({ label, value, choices, onChange }: FacetSelectProps) => {
  const t = useTexts(oversightTexts).filters;
  const { number } = useFormats();
  return (
    <NativeSelect label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t.any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {t.option(choice.label, number(choice.count))}
        </option>
      ))}
    </NativeSelect>
  );
};

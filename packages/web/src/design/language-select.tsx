import { NativeSelect } from '@mantine/core';
import type { Language } from '@portolan/domain/people/person';
import { isLanguage, languageChoices } from '../i18n/language.ts';

type LanguageSelectProps = {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
};

/** The language of a letter, each named in itself. */
export const LanguageSelect = ({ label, value, onChange }: LanguageSelectProps) => (
  <NativeSelect
    label={label}
    data={languageChoices}
    value={value}
    onChange={(event) => {
      const chosen = event.currentTarget.value;
      if (isLanguage(chosen)) onChange(chosen);
    }}
  />
);

import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { Bilingual } from '@portolan/domain/work-plans/template';
import { languages } from '@portolan/messages/define-texts';
import { measureFormTexts } from '@portolan/messages/measure-form-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { longestOf, type WordField } from './custom-draft.ts';

type CustomWordsProps = {
  readonly field: WordField;
  readonly value: Bilingual;
  readonly fault: 'missing' | 'too-long' | null;
  readonly onEdit: (value: Bilingual) => void;
};

/** One text of a measure in both languages, side by side where there is room. */
export const CustomWords = ({ field, value, fault, onEdit }: CustomWordsProps) => {
  const t = useTexts(measureFormTexts).form;
  const labels = { en: t.inEnglish(t[field]), es: t.inSpanish(t[field]) };
  const faults = { missing: t.missing, 'too-long': t.tooLong(longestOf(field)) };
  const error = fault === null ? null : faults[fault];
  const props = (language: 'en' | 'es') => ({
    label: labels[language],
    lang: language,
    value: value[language],
    error,
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {languages.map((language) =>
        field === 'name' ? (
          <TextInput
            key={language}
            {...props(language)}
            autoComplete="off"
            onChange={(event) => onEdit({ ...value, [language]: event.currentTarget.value })}
          />
        ) : (
          <Textarea
            key={language}
            {...props(language)}
            autosize
            minRows={2}
            maxRows={6}
            onChange={(event) => onEdit({ ...value, [language]: event.currentTarget.value })}
          />
        ),
      )}
    </SimpleGrid>
  );
};

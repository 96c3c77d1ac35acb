import { NativeSelect } from '@mantine/core';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { Standing } from './use-standing.ts';

type ThemeSelectProps = {
  readonly label: string;
  readonly value: string;
  /** What stands for no choice: its value is empty. */
  readonly none: string;
  readonly standing: Standing;
  readonly words: Words;
  readonly onChange: (theme: string) => void;
};

/** The common themes and the clinic's own; one that it no longer has stays until another is chosen. */
export const ThemeSelect = ({ standing, words, none, value, onChange, ...props }: ThemeSelectProps) => {
  const t = useTexts(feedbackResponseTexts).handling;
  const { standard, own } = words.themesOf(standing.settings);
  const known = value === '' || [...standard, ...own].some((theme) => theme.value === value);
  return (
    <NativeSelect
      {...props}
      value={value}
      data={[
        { value: '', label: none },
        ...(known ? [] : [{ value, label: value }]),
        { group: t.standardThemes, items: standard },
        ...(own.length === 0 ? [] : [{ group: t.ownThemes, items: own }]),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

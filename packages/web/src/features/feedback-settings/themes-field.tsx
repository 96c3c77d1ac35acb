import { ActionIcon, Button, Group, Paper, Text, TextInput, Title } from '@mantine/core';
import { standardThemes } from '@portolan/domain/feedback/response';
import { feedbackSettingsTexts } from '@portolan/messages/feedback-settings-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-settings.module.css';
import { longestTheme, mostThemes } from './settings-draft.ts';

type ThemesFieldProps = {
  readonly themes: readonly string[];
  /** Null for who only reads. */
  readonly onChange: ((themes: readonly string[]) => void) | null;
};

/** The clinic's own themes, beside those that everybody has. */
export const ThemesField = ({ themes, onChange }: ThemesFieldProps) => {
  const t = useTexts(feedbackSettingsTexts).themes;
  const names = useTexts(feedbackTexts).themes;
  const { list } = useFormats();
  const [typed, type] = useState('');
  const name = typed.trim();
  const lower = name.toLowerCase();
  const isThere =
    themes.some((theme) => theme.toLowerCase() === lower) ||
    standardThemes.some((theme) => theme === lower || names[theme].toLowerCase() === lower);
  const isFull = themes.length >= mostThemes;
  const fault =
    name.length > longestTheme ? t.tooLong : isThere ? t.there : isFull && name !== '' ? t.full : null;
  const add = () => {
    if (name === '' || fault !== null || onChange === null) return;
    onChange([...themes, name]);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="own-themes">
      <Title order={2} size="h3" id="own-themes">
        {t.title}
      </Title>
      <Text c="dimmed" maw="65ch">
        {t.help} {t.common(list(standardThemes.map((theme) => names[theme])))}
      </Text>
      {themes.length === 0 ? (
        <Text mt="sm">{t.none}</Text>
      ) : (
        <ul className={classes.themes}>
          {themes.map((theme) => (
            <li key={theme}>
              <span dir="auto">{theme}</span>
              {onChange === null ? null : (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t.remove(theme)}
                  onClick={() => onChange(themes.filter((other) => other !== theme))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {onChange === null ? null : (
        <Group align="flex-start" gap="sm" mt="sm">
          <TextInput
            className={classes.newTheme ?? ''}
            aria-label={t.label}
            placeholder={t.placeholder}
            value={typed}
            error={fault}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t.add}
          </Button>
        </Group>
      )}
    </Paper>
  );
};

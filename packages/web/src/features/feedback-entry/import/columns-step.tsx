import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ColumnRole, giveRole } from '@portolan/domain/feedback/entering/entry-columns';
import type { EntryDefaults } from '@portolan/domain/feedback/entering/read-entry-rows';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import { ColumnSelects } from '../../../files/column-selects.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { SheetDefaults } from '../sheet-defaults.tsx';
import type { AnswerFile, AnswerFileState } from './use-answer-file.ts';

const kinds = ['ignored', 'day', 'audience', 'language'] as const;
const answerPrefix = 'answer ';

const choiceOf = (role: ColumnRole): string =>
  role.kind === 'answer' ? `${answerPrefix}${role.questionId}` : role.kind;
const roleOf = (value: string): ColumnRole =>
  value.startsWith(answerPrefix)
    ? { kind: 'answer', questionId: value.slice(answerPrefix.length) }
    : { kind: kinds.find((kind) => kind === value) ?? 'ignored' };

type ColumnsStepProps = {
  readonly state: AnswerFileState;
  readonly file: AnswerFile;
  readonly version: FormVersion;
  readonly defaults: EntryDefaults;
  readonly today: string;
  readonly disabled: boolean;
  readonly onDefaults: (defaults: EntryDefaults) => void;
};

/** What each column holds: as it seems to be meant, and as a person says. */
export const ColumnsStep = ({
  state,
  file,
  version,
  defaults,
  today,
  disabled,
  onDefaults,
}: ColumnsStepProps) => {
  const t = useTexts(feedbackImportTexts).columns;
  const { language } = useLocale();
  const choices = [
    { group: t.details, items: kinds.map((kind) => ({ value: kind, label: t.roles[kind] })) },
    {
      group: t.answers,
      items: version.content.questions.map(({ id, text }) => ({
        value: `${answerPrefix}${id}`,
        label: said(text, language),
      })),
    },
  ];
  const hasAnswers = state.roles.some(({ kind }) => kind === 'answer');
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="answers-columns">
      <Title order={2} id="answers-columns" mb="xs">
        {t.title}
      </Title>
      <Stack gap="lg">
        <Text maw="65ch">{t.help}</Text>
        <ColumnSelects
          table={file.source.table}
          titles={file.titles}
          values={state.roles.map(choiceOf)}
          choices={choices}
          words={t}
          disabled={disabled}
          onChoose={(column, value) => state.setRoles(giveRole(state.roles, column, roleOf(value)))}
        />
        <SheetDefaults
          audiences={version.audiences}
          defaults={defaults}
          today={today}
          disabled={disabled}
          onChange={onDefaults}
        />
        {hasAnswers ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {t.none}
          </Text>
        )}
      </Stack>
    </Paper>
  );
};

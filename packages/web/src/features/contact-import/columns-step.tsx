import { Paper, Stack, Text, Title } from '@mantine/core';
import { contactColumns, giveContactColumn } from '@portolan/domain/campaigns/importing/contact-columns';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { ColumnSelects } from '../../files/column-selects.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { ContactFile, ContactFileState } from './use-contact-file.ts';
import { WordChoices } from './word-choices.tsx';

type ColumnsStepProps = {
  readonly state: ContactFileState;
  readonly file: ContactFile;
  readonly disabled: boolean;
};

/** What each column holds: as it seems to be meant, and as a person says. */
export const ColumnsStep = ({ state, file, disabled }: ColumnsStepProps) => {
  const t = useTexts(contactImportTexts).columns;
  const { columns } = state.mapping;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="contact-columns">
      <Title order={2} id="contact-columns" mb="xs">
        {t.title}
      </Title>
      <Stack gap="lg">
        <Text maw="65ch">{file.isKept ? `${t.remembered} ${t.help}` : t.help}</Text>
        <ColumnSelects
          table={file.source.table}
          titles={file.titles}
          values={columns}
          choices={contactColumns.map((value) => ({ value, label: t.roles[value] }))}
          words={t}
          disabled={disabled}
          onChoose={(column, value) =>
            state.setMapping({
              ...state.mapping,
              columns: giveContactColumn(
                columns,
                column,
                contactColumns.find((one) => one === value) ?? 'ignored',
              ),
            })
          }
        />
        {columns.includes('email') ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {t.noEmail}
          </Text>
        )}
        <WordChoices state={state} file={file} disabled={disabled} />
      </Stack>
    </Paper>
  );
};

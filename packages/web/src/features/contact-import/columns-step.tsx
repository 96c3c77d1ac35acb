import { NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { contactColumns, giveContactColumn } from '@portolan/domain/campaigns/importing/contact-columns';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './contact-import.module.css';
import type { ContactFile, ContactFileState } from './use-contact-file.ts';
import { WordChoices } from './word-choices.tsx';

const longestSample = 60;

type ColumnsStepProps = {
  readonly state: ContactFileState;
  readonly file: ContactFile;
  readonly disabled: boolean;
};

/** What each column holds: as it seems to be meant, and as a person says. */
export const ColumnsStep = ({ state, file, disabled }: ColumnsStepProps) => {
  const t = useTexts(contactImportTexts).columns;
  const { rows } = file.source.table;
  const { columns } = state.mapping;
  const titles = file.titles === null ? [] : (rows[file.titles] ?? []);
  const sampleOf = (column: number): string => {
    const row = rows
      .slice((file.titles ?? -1) + 1)
      .find((cells) => String(cells[column] ?? '').trim() !== '');
    return String(row?.[column] ?? '').slice(0, longestSample);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="contact-columns">
      <Title order={2} id="contact-columns" mb="xs">
        {t.title}
      </Title>
      <Stack gap="lg">
        <Text maw="65ch">{file.isKept ? `${t.remembered} ${t.help}` : t.help}</Text>
        <div className={classes.columns}>
          {columns.map((role, column) => {
            const title = String(titles[column] ?? '').trim();
            const sample = sampleOf(column);
            return (
              <NativeSelect
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place alone.
                key={column}
                label={title === '' ? t.untitled(column + 1) : t.column(title.slice(0, 120))}
                description={sample === '' ? undefined : t.sample(sample)}
                disabled={disabled}
                value={role}
                data={contactColumns.map((value) => ({ value, label: t.roles[value] }))}
                onChange={({ currentTarget: { value } }) =>
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
            );
          })}
        </div>
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

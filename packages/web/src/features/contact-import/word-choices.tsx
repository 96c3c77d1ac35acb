import { Fieldset, NativeSelect } from '@mantine/core';
import {
  type ConsentSource,
  consentSources,
  contactAudiences,
  portalStatuses,
} from '@portolan/domain/campaigns/contact';
import { agreed, type WordColumn, wordColumns } from '@portolan/domain/campaigns/importing/contact-words';
import { unknownWords } from '@portolan/domain/campaigns/importing/read-contact-rows';
import { plainWords } from '@portolan/domain/tables/plain-words';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { languages } from '@portolan/messages/define-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useMemo } from 'react';
import classes from '../../files/files.module.css';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { ContactFile, ContactFileState } from './use-contact-file.ts';

/** Words of one column that are asked for; a column with more of them holds something else. */
const mostWords = 30;
/** What is chosen where a word is not explained; no word means this. */
const unexplained = '-';

type Choice = { readonly value: string; readonly label: string };

const useChoices = (): ((column: WordColumn) => readonly Choice[]) => {
  const t = useTexts(contactImportTexts).columns;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  return (column) => {
    switch (column) {
      case 'language':
        return languages.map((value) => ({ value, label: names.languages[value] }));
      case 'audience':
        return contactAudiences.map((value) => ({ value, label: names.audiences[value] }));
      case 'portalStatus':
        return portalStatuses.map((value) => ({ value, label: words.portalStatuses[value] }));
      case 'consentSource':
        return [
          { value: agreed, label: t.agreed },
          ...consentSources.map((value: ConsentSource) => ({ value, label: words.consentSources[value] })),
        ];
    }
  };
};

type WordChoicesProps = {
  readonly state: ContactFileState;
  readonly file: ContactFile;
  readonly disabled: boolean;
};

/** What the words of a file mean that are not known by themselves, such as "E" and "S" for languages. */
export const WordChoices = ({ state, file, disabled }: WordChoicesProps) => {
  const t = useTexts(contactImportTexts).columns;
  const choicesOf = useChoices();
  const { columns, words } = state.mapping;
  const asked = useMemo(
    () =>
      wordColumns.map((column) => ({
        column,
        unknown: unknownWords(file.source.table, file.titles, { columns, words: {} }, column, mostWords),
      })),
    [file, columns],
  );
  return asked
    .filter(({ unknown }) => unknown.length > 0)
    .map(({ column, unknown }) => (
      <Fieldset key={column} legend={t.words(t.roles[column])}>
        <div className={classes.choices}>
          {unknown.map((text) => {
            const word = plainWords(text);
            return (
              <NativeSelect
                key={word}
                label={t.word(text.slice(0, 60))}
                disabled={disabled}
                value={words[column]?.[word] ?? unexplained}
                data={[
                  { value: unexplained, label: t.unexplained },
                  ...choicesOf(column),
                  { value: '', label: t.nothing },
                ]}
                onChange={({ currentTarget: { value } }) => {
                  const { [word]: _before, ...others } = words[column] ?? {};
                  const next = value === unexplained ? others : { ...others, [word]: value };
                  state.setMapping({ columns, words: { ...words, [column]: next } });
                }}
              />
            );
          })}
        </div>
      </Fieldset>
    ));
};

import { Switch } from '@mantine/core';
import {
  type ComparedField,
  type ComparedSubject,
  compareElement,
} from '@portolan/domain/programs/comparing';
import type { SubmittedElement } from '@portolan/domain/programs/submission';
import { activityFieldNames } from '@portolan/domain/work-plans/activity';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useState } from 'react';
import { MarkedChanges } from '../../../comparison/marked-changes.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './compared.module.css';
import content from './content.module.css';
import { useWrittenValue } from './use-written-value.ts';

/** One of the plans laid side by side. */
export type ComparedVersion = {
  readonly id: string;
  readonly label: string;
  readonly element: SubmittedElement | undefined;
};

type ComparedContentProps = {
  readonly template: ElementTemplate;
  /** Oldest first; each is marked against the one before it. */
  readonly versions: readonly ComparedVersion[];
};

const useWords = ({ template, versions }: ComparedContentProps) => {
  const t = useTexts(submissionTexts).reader;
  const { columns } = useTexts(elementTexts);
  const { language } = useLocale();
  const promptOf = (path: string) => template.prompts.find(({ id }) => path === `answers.${id}`);
  return {
    promptOf,
    subject: ({ path, fields }: ComparedSubject): string => {
      const prompt = promptOf(path);
      if (prompt !== undefined) return prompt.label[language];
      const texts = fields.find((field) => field.path.endsWith('.text'))?.values ?? [];
      return String(texts.findLast((text) => typeof text === 'string') ?? t.questions);
    },
    column: (path: string): string | null => {
      const name = path.split('.')[2];
      if (name === 'list') return t.list;
      const known = activityFieldNames.find((field) => field === name);
      return known === undefined ? null : columns[known];
    },
    isThere: (path: string, index: number): boolean =>
      path.startsWith('answers.') ||
      (versions[index]?.element?.activities.some(({ id }) => path.split('.')[1] === id) ?? false),
  };
};

/** One element in several plans, side by side: for every question and activity, what came and what went. */
export const ComparedContent = ({ template, versions }: ComparedContentProps) => {
  const t = useTexts(submissionTexts).reader;
  const [onlyChanged, setOnlyChanged] = useState(true);
  const written = useWrittenValue();
  const words = useWords({ template, versions });
  const subjects = compareElement(
    versions.map(({ element }) => element),
    template.prompts.map(({ id }) => id),
  );
  const shown = onlyChanged ? subjects.filter(({ changed }) => changed) : subjects;
  const textOf = (field: ComparedField, index: number): string =>
    written(field.values[index], words.promptOf(field.path), field.path.split('.')[2] ?? null);
  const isShown = (field: ComparedField) =>
    onlyChanged ? field.changed : versions.some((_, index) => textOf(field, index) !== '');
  return (
    <div className={content.content}>
      <Switch
        label={t.onlyChanged}
        checked={onlyChanged}
        onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <p className={content.nothing}>{subjects.length === 0 ? t.nothing : t.unchanged}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t.field}
              </th>
              {versions.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((subject) => (
            <tbody key={subject.path}>
              <tr>
                <th scope="rowgroup" colSpan={versions.length + 1} className={classes.subject}>
                  {words.subject(subject)}
                  {subject.changed ? <span className={classes.changed}>{t.changed}</span> : null}
                </th>
              </tr>
              {subject.fields.filter(isShown).map((field) => (
                <tr key={field.path}>
                  <th scope="row" className={classes.field}>
                    {words.column(field.path) ?? t.answer}
                  </th>
                  {versions.map(({ id, label }, index) => (
                    <td key={id} data-label={label}>
                      {words.isThere(field.path, index) || textOf(field, index - 1) !== '' ? (
                        <MarkedChanges
                          from={textOf(field, index === 0 ? index : index - 1)}
                          to={textOf(field, index)}
                          nothing={t.empty}
                        />
                      ) : (
                        <span className={classes.absent}>{t.notThere}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
};

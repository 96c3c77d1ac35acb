import { timeframeSchema } from '@portolan/domain/months';
import { type Activity, activityFieldNames, responsibleSchema } from '@portolan/domain/work-plans/activity';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { useMemo } from 'react';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { Names } from '../use-names.ts';

export type FieldWords = {
  /** A changed path as people call it: the question, or the column and the activity. */
  readonly label: (path: string) => string;
  /** What a path belongs to: the question, or the activity's text. */
  readonly subject: (path: string) => string;
  /** The column of an activity; null for a question. */
  readonly column: (path: string) => string | null;
  /** A stored value as text; empty for nothing. */
  readonly value: (path: string, value: unknown) => string;
};

type Columns = 'place' | 'removed' | 'added' | (typeof activityFieldNames)[number];
const columnNames: readonly Columns[] = [...activityFieldNames, 'place', 'removed', 'added'];

/** Writes an element's paths and values in words, for conflicts and the history. */
export const useFieldWords = (
  template: ElementTemplate,
  activities: readonly Activity[],
  names: Names,
): FieldWords => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const { span } = useFormats();
  return useMemo(() => {
    const promptOf = (path: string) => template.prompts.find(({ id }) => path === `answers.${id}`);
    const subject = (path: string) => {
      const prompt = promptOf(path);
      if (prompt) return prompt.label[language];
      const row = activities.find((activity) => activity.id === path.split('.')[1]);
      return row ? names.ofActivity(row) : t.history.removedActivity;
    };
    const column = (path: string) => {
      const name = columnNames.find((known) => known === path.split('.')[2]);
      return name ? t.columns[name] : null;
    };
    return {
      subject,
      column,
      label: (path) => {
        const name = column(path);
        return name === null ? t.history.question(subject(path)) : t.of(name, subject(path));
      },
      value: (path, value) => {
        const prompt = promptOf(path);
        if (prompt?.kind === 'choice')
          return prompt.options.find((option) => option.value === value)?.label[language] ?? '';
        if (typeof value === 'string') return value;
        if (typeof value === 'number') return String(value);
        if (typeof value === 'boolean') return value ? t.history.removed : t.history.restored;
        if (Array.isArray(value)) return value.map((line) => `• ${String(line)}`).join('\n');
        const responsible = responsibleSchema.safeParse(value);
        if (responsible.success) return names.ofResponsible(responsible.data);
        const timeframe = timeframeSchema.safeParse(value);
        if (timeframe.success) return span(timeframe.data);
        return '';
      },
    };
  }, [template, activities, names, t, language, span]);
};

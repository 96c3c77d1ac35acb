import { timeframeSchema } from '@portolan/domain/months';
import { activityListSchema } from '@portolan/domain/work-plans/activity';
import type { Prompt } from '@portolan/domain/work-plans/template';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';

/** Writes a value that was handed in as text; empty for nothing. `column` is an activity's, null for an answer. */
export const useWrittenValue = () => {
  const t = useTexts(submissionTexts).reader;
  const { language } = useLocale();
  const { span, number, percent } = useFormats();
  return (value: unknown, prompt: Prompt | undefined, column: string | null): string => {
    if (prompt?.kind === 'choice')
      return prompt.options.find((option) => option.value === value)?.label[language] ?? '';
    if (typeof value === 'number') return prompt?.kind === 'percent' ? percent(value) : number(value);
    if (column === 'list') {
      const list = activityListSchema.safeParse(value);
      return list.success ? t.lists[list.data] : '';
    }
    if (typeof value === 'string') return value;
    if (Array.isArray(value))
      return value
        .map(String)
        .filter((line) => line.trim() !== '')
        .map((line) => `• ${line}`)
        .join('\n');
    const timeframe = timeframeSchema.safeParse(value);
    return timeframe.success ? span(timeframe.data) : '';
  };
};

import { NativeSelect } from '@mantine/core';
import type { FeedbackFilter } from '@portolan/domain/feedback/feedback-series';
import { audiences, type Form } from '@portolan/domain/feedback/form';
import { channels } from '@portolan/domain/feedback/response';
import { said } from '@portolan/domain/people/localized';
import { languages } from '@portolan/messages/define-texts';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { type SpanName, SpanSelect } from '../../charts/span-select.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-figures.module.css';

type FiltersProps = {
  readonly forms: readonly Form[];
  readonly filter: FeedbackFilter;
  readonly onFilter: (filter: FeedbackFilter) => void;
  readonly span: SpanName;
  readonly onSpan: (span: SpanName) => void;
};

type Choice<Value extends string> = { readonly value: Value; readonly label: string };
type OneFilterProps<Value extends string> = {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | undefined) => void;
};

const OneFilter = <Value extends string>({ label, value, choices, onChange }: OneFilterProps<Value>) => {
  const t = useTexts(feedbackFigureTexts).filters;
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice.value === currentTarget.value)?.value)
      }
    >
      <option value="">{t.all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  );
};

/** Which answers are looked at. */
export const Filters = ({ forms, filter, onFilter, span, onSpan }: FiltersProps) => {
  const t = useTexts(feedbackFigureTexts).filters;
  const words = useTexts(feedbackTexts);
  const { language } = useLocale();
  const choose = <Name extends keyof FeedbackFilter>(name: Name, value: FeedbackFilter[Name] | undefined) => {
    const { [name]: _, ...rest } = filter;
    onFilter(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <div className={classes.filters}>
      <OneFilter
        label={t.form}
        value={filter.formId}
        choices={forms.map(({ id, content }) => ({ value: id, label: said(content.title, language) || id }))}
        onChange={(value) => choose('formId', value)}
      />
      <OneFilter
        label={t.audience}
        value={filter.audience}
        choices={audiences.map((value) => ({ value, label: words.audiences[value] }))}
        onChange={(value) => choose('audience', value)}
      />
      <OneFilter
        label={t.channel}
        value={filter.channel}
        choices={channels.map((value) => ({ value, label: words.channels[value] }))}
        onChange={(value) => choose('channel', value)}
      />
      <OneFilter
        label={t.language}
        value={filter.language}
        choices={languages.map((value) => ({ value, label: words.languages[value] }))}
        onChange={(value) => choose('language', value)}
      />
      <SpanSelect value={span} onChange={onSpan} />
    </div>
  );
};

import { Input, Textarea, TextInput } from '@mantine/core';
import { marksOf } from '@portolan/domain/feedback/asked';
import { readTypedAnswer } from '@portolan/domain/feedback/entering/typed-answer';
import type { Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { type KeyboardEvent, useId } from 'react';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { OptionList } from './option-list.tsx';
import classes from './paper.module.css';

type SheetFieldProps = {
  readonly question: Question;
  readonly number: number;
  readonly typed: string;
  /** Whether what is wrong with it is said; not while somebody types. */
  readonly showsFault: boolean;
  readonly autoFocus: boolean;
  readonly onType: (typed: string) => void;
  /** Enter was pressed. */
  readonly onGoOn: (field: HTMLElement) => void;
};

const digitsAfter = ({ kind, options }: Question, typed: string, place: number): string => {
  if (kind !== 'multiple') return String(place);
  const separator = options.length > 9 && typed.trim() !== '' ? ' ' : '';
  return `${typed.trim()}${separator}${place}`;
};

/** One question of a sheet: a field for digits or words, with what the digits mean above it. */
export const SheetField = ({
  question,
  number,
  typed,
  showsFault,
  autoFocus,
  onType,
  onGoOn,
}: SheetFieldProps) => {
  const t = useTexts(feedbackEntryTexts);
  const { language } = useLocale();
  const id = useId();
  const [hintId, optionsId, faultId] = [`${id}-hint`, `${id}-options`, `${id}-fault`];
  const read = readTypedAnswer(question, typed);
  const fault = showsFault && 'fault' in read ? t.faults[read.fault] : null;
  const { kind } = question;
  const hint = () => {
    if (kind === 'rating' || kind === 'recommendation') return t.hints[kind];
    if (kind === 'multiple') return t.hints.several;
    if (kind === 'points') return t.hints.points(question.points);
    return kind === 'long-text' ? t.longKeys : null;
  };
  const shownHint = hint();
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    // While characters are composed, Enter takes one of them.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onGoOn(event.currentTarget);
  };
  const field = {
    id,
    value: typed,
    autoFocus,
    error: fault !== null,
    'data-sheet-field': true,
    'aria-describedby': [hintId, optionsId, faultId].join(' '),
    autoComplete: 'off',
    onKeyDown: keys,
  } as const;
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {number}. {said(question.text, language)}
      </label>
      {shownHint === null ? null : (
        <p id={hintId} className={classes.hint}>
          {shownHint}
        </p>
      )}
      <OptionList
        id={optionsId}
        question={question}
        chosen={'fault' in read || read.answer === null ? [] : marksOf(read.answer)}
        onChoose={kind === 'points' ? null : (place) => onType(digitsAfter(question, typed, place))}
      />
      {kind === 'long-text' ? (
        <Textarea
          {...field}
          autosize
          minRows={2}
          maxRows={12}
          onChange={({ currentTarget: { value } }) => onType(value)}
        />
      ) : (
        <TextInput
          {...field}
          className={kind === 'short-text' ? undefined : classes.code}
          inputMode={kind === 'short-text' ? 'text' : 'numeric'}
          onChange={({ currentTarget: { value } }) => onType(value)}
        />
      )}
      {fault === null ? null : (
        <Input.Error id={faultId} mt={4} role="alert">
          {fault}
        </Input.Error>
      )}
    </div>
  );
};

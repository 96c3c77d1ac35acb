import { NativeSelect, TextInput } from '@mantine/core';
import type { EntryDefaults } from '@portolan/domain/feedback/entering/read-entry-rows';
import type { Audience } from '@portolan/domain/feedback/form';
import { languages } from '@portolan/messages/define-texts';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './paper/paper.module.css';

type SheetDefaultsProps = {
  readonly audiences: readonly Audience[];
  readonly defaults: EntryDefaults;
  /** The last day that answers can be of. */
  readonly today: string;
  readonly disabled?: boolean;
  readonly onChange: (defaults: EntryDefaults) => void;
};

/** Whether answers can be of this day. */
export const isDay = (day: string, today: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;

/** Whose answers these are, of which day and in which language. */
export const SheetDefaults = ({
  audiences,
  defaults,
  today,
  disabled = false,
  onChange,
}: SheetDefaultsProps) => {
  const t = useTexts(feedbackEntryTexts);
  const names = useTexts(feedbackTexts);
  const { audience, language, answeredOn } = defaults;
  return (
    <div className={classes.defaults}>
      <TextInput
        type="date"
        label={t.day}
        max={today}
        disabled={disabled}
        value={answeredOn}
        error={isDay(answeredOn, today) ? null : t.dayMissing}
        onChange={({ currentTarget: { value } }) => onChange({ ...defaults, answeredOn: value })}
      />
      {audiences.length < 2 ? null : (
        <NativeSelect
          label={t.audience}
          disabled={disabled}
          value={audience}
          data={audiences.map((one) => ({ value: one, label: names.audiences[one] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...defaults, audience: audiences.find((one) => one === value) ?? audience })
          }
        />
      )}
      <NativeSelect
        label={t.language}
        disabled={disabled}
        value={language}
        data={languages.map((one) => ({ value: one, label: names.languages[one] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...defaults, language: value === 'es' ? 'es' : 'en' })
        }
      />
    </div>
  );
};

import { Fieldset, TextInput } from '@mantine/core';
import type { Segment } from '@portolan/domain/campaigns/segment';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './segment.module.css';
import { isInOrder, withDay } from './segment-draft.ts';

type DayRuleProps = {
  readonly label: string;
  readonly days: Segment['added'];
  readonly disabled: boolean;
  readonly onChange: (days: Segment['added']) => void;
};

/** From a day and through one, either of them open. */
export const DayRule = ({ label, days, disabled, onChange }: DayRuleProps) => {
  const t = useTexts(segmentTexts).editor;
  return (
    <Fieldset legend={label} variant="unstyled">
      <div className={classes.days}>
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t[end]}
            disabled={disabled}
            value={days?.[end] ?? ''}
            error={end === 'to' && !isInOrder(days) ? t.reversed : null}
            onChange={({ currentTarget: { value } }) => onChange(withDay(days, end, value))}
          />
        ))}
      </div>
    </Fieldset>
  );
};

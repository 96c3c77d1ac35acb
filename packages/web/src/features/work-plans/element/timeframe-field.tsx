import { NativeSelect } from '@mantine/core';
import { addMonths, type Month, monthsFrom, type Timeframe } from '@portolan/domain/months';
import { planMonths } from '@portolan/domain/work-plans/work-plan';
import { elementTexts } from '@portolan/messages/element-texts';
import { useMemo } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useEditing } from './element-editing.tsx';
import classes from './timeframe-field.module.css';

type TimeframeFieldProps = {
  readonly value: Timeframe | null;
  readonly name: string;
  readonly onSave: (timeframe: Timeframe | null) => void;
};

const withFirst = (value: Timeframe | null, month: Month): Timeframe | null => {
  if (month === '') return null;
  const lastMonth = value && value.lastMonth > month ? value.lastMonth : month;
  return { firstMonth: month, lastMonth };
};
const withLast = (value: Timeframe | null, month: Month): Timeframe | null => {
  if (month === '') return null;
  const firstMonth = value && value.firstMonth < month ? value.firstMonth : month;
  return { firstMonth, lastMonth: month };
};

/** The plan's months first; a year before and after it, for what began earlier or goes on. */
const useMonthOptions = (firstMonth: Month, value: Timeframe | null) => {
  const t = useTexts(elementTexts);
  const { shortMonth } = useFormats();
  return useMemo(() => {
    const option = (month: Month) => ({ value: month, label: shortMonth(month) });
    const known = monthsFrom(addMonths(firstMonth, -planMonths), planMonths * 3);
    const far = value ? [value.firstMonth, value.lastMonth].filter((month) => !known.includes(month)) : [];
    const all = [...new Set([...known, ...far])].toSorted();
    const after = addMonths(firstMonth, planMonths);
    return [
      { value: '', label: t.noMonth },
      { group: t.planMonths, items: monthsFrom(firstMonth, planMonths).map(option) },
      { group: t.laterMonths, items: all.filter((month) => month >= after).map(option) },
      { group: t.earlierMonths, items: all.filter((month) => month < firstMonth).map(option) },
    ];
  }, [firstMonth, value, t, shortMonth]);
};

/** First and last month of an activity, never the wrong way round: the other end follows. */
export const TimeframeField = ({ value, name, onSave }: TimeframeFieldProps) => {
  const t = useTexts(elementTexts);
  const { open } = useEditing();
  const data = useMonthOptions(open.plan.firstMonth, value);
  return (
    <div className={classes.months}>
      <NativeSelect
        size="sm"
        classNames={{ input: classes.select ?? '' }}
        rightSectionWidth={26}
        aria-label={t.of(t.firstMonth, name)}
        data={data}
        value={value?.firstMonth ?? ''}
        onChange={(event) => onSave(withFirst(value, event.currentTarget.value))}
      />
      <span aria-hidden>–</span>
      <NativeSelect
        size="sm"
        classNames={{ input: classes.select ?? '' }}
        rightSectionWidth={26}
        aria-label={t.of(t.lastMonth, name)}
        data={data}
        value={value?.lastMonth ?? ''}
        onChange={(event) => onSave(withLast(value, event.currentTarget.value))}
      />
    </div>
  );
};

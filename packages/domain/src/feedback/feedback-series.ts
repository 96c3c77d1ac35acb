import type { Month } from '../months.ts';
import type { FeedbackMonth, Tally } from './feedback-month.ts';
import { addTallies, type InCell } from './tally.ts';

/** What is drawn over months. Each is a sum and how many it is of. */
export const feedbackMeasures = ['satisfaction', 'recommendation', 'hoursToReview', 'hoursToClose'] as const;
export type FeedbackMeasure = (typeof feedbackMeasures)[number];

/** Which answers are looked at; what is left out is all of them. */
export type FeedbackFilter = { readonly formId?: string } & Partial<InCell>;

/** What the answers that a filter lets through add up to. */
export const tallyWhere = (
  months: readonly Pick<FeedbackMonth, 'formId' | 'cells'>[],
  { formId, audience, channel, language }: FeedbackFilter = {},
): Tally =>
  addTallies(
    months
      .filter((month) => formId === undefined || month.formId === formId)
      .flatMap(({ cells }) => cells)
      .filter(
        (cell) =>
          (audience === undefined || cell.audience === audience) &&
          (channel === undefined || cell.channel === channel) &&
          (language === undefined || cell.language === language),
      )
      .map(({ tally }) => tally),
  );

/** A month with what was answered in it. */
export type MonthTally = { readonly month: Month; readonly tally: Tally };

/** What the answers of each of these months add up to; nothing for a month in which nobody answered. */
export const talliesByMonth = (
  of: readonly FeedbackMonth[],
  months: readonly Month[],
  filter: FeedbackFilter = {},
): MonthTally[] =>
  months.map((month) => ({
    month,
    tally: tallyWhere(
      of.filter((one) => one.month === month),
      filter,
    ),
  }));

/**
 * The quotient that is shown of a measure: mean rating from 1 to 5, recommendation score from -100 to 100, mean hours. Null where
 * nobody answered.
 */
export const shownOf = (measure: FeedbackMeasure, tally: Tally): number | null => {
  const { sum, of } = tally[measure];
  if (of === 0) return null;
  return measure === 'recommendation' ? (100 * sum) / of : sum / of;
};

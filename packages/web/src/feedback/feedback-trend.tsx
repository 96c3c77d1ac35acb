import { findingOf } from '@portolan/domain/dashboards/finding';
import { type FeedbackMeasure, type MonthTally, shownOf } from '@portolan/domain/feedback/feedback-series';
import { addTallies } from '@portolan/domain/feedback/tally';
import { chartTexts } from '@portolan/messages/chart-texts';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import type { ReactNode } from 'react';
import { TrendChart } from '../charts/trend-chart.tsx';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';

type FeedbackTrendProps = {
  readonly measure: FeedbackMeasure;
  readonly months: readonly MonthTally[];
  readonly small?: boolean;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | 4;
};

/** The best mean rating; scores and hours have no highest value, or one that is never reached. */
const ceilings: Partial<Record<FeedbackMeasure, number>> = { satisfaction: 5 };

/** One measure of feedback by month: its finding as a sentence, and the answers that each point is made of. */
export const FeedbackTrend = ({ measure, months, small = false, action, level = 3 }: FeedbackTrendProps) => {
  const t = useTexts(feedbackFigureTexts);
  const { finding: sentences, table } = useTexts(chartTexts);
  const formats = useFormats();
  const name = t.measures[measure];
  const write = (value: number) => t.units[measure](formats.number(value));
  const points = months.map(({ month, tally }) => ({
    month,
    value: shownOf(measure, tally),
    made: tally[measure],
  }));
  // A score is a number of points, of which one is little; a mean is compared with itself.
  const finding = findingOf(
    { kind: measure === 'recommendation' ? 'rate' : 'median', direction: 'none' },
    points,
    null,
  );
  const sentence = (): string => {
    if (finding.kind === 'nothing') return sentences.nothing(name);
    if (finding.kind === 'once')
      return sentences.once(name, write(finding.at.value), formats.month(finding.at.month));
    const { from, to } = finding;
    return sentences[finding.kind](
      name,
      write(from.value),
      formats.month(from.month),
      write(to.value),
      formats.month(to.month),
    );
  };
  const all = addTallies(months.map(({ tally }) => tally))[measure];
  const { ceiling } = { ceiling: ceilings[measure] };
  return (
    <TrendChart
      title={sentence()}
      under={all.of === 0 ? t.nobody : t.made[measure](formats.number(all.sum), formats.number(all.of))}
      points={points.map(({ month, value, made }) => ({
        month,
        value,
        words:
          value === null
            ? t.silent(formats.month(month))
            : t.point(formats.month(month), write(value), formats.number(made.sum), formats.number(made.of)),
        isHollow: false,
      }))}
      target={null}
      baseline={null}
      axis={(value) => formats.number(value)}
      {...(ceiling === undefined ? {} : { ceiling })}
      rows={{
        head: [table.month, table.value, table.numerator, table.denominator],
        body: points.map(({ month, value, made }) => [
          formats.month(month),
          value === null ? '' : formats.number(value),
          value === null ? '' : formats.number(made.sum),
          formats.number(made.of),
        ]),
      }}
      small={small}
      action={action}
      level={level}
    />
  );
};

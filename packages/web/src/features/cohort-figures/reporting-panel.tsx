import { Paper } from '@mantine/core';
import { reportedOf, reportingByMonth, reportingOver } from '@portolan/domain/dashboards/reporting';
import { chartTexts } from '@portolan/messages/chart-texts';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { ReportingChart } from '../../charts/reporting-chart.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import type { SummedFigures } from './use-program-figures.ts';

type ReportingPanelProps = { readonly figures: Pick<SummedFigures, 'months' | 'sums' | 'expectedIn'> };

/** How complete and timely the figures are, before any of them is looked at. */
export const ReportingPanel = ({ figures: { months, sums, expectedIn } }: ReportingPanelProps) => {
  const t = useTexts(cohortFigureTexts);
  const words = useTexts(chartTexts).reporting;
  const formats = useFormats();
  const byMonth = reportingByMonth(months, sums, expectedIn);
  const over = reportingOver(byMonth.map(({ reporting }) => reporting));
  const last = byMonth.at(-1);
  if (last === undefined) return null;
  const name = formats.month(last.month);
  const { expected, inTime } = last.reporting;
  const share = (count: number) => formats.percent((count / over.expected) * 100);
  return (
    <Paper withBorder p="md">
      <ReportingChart
        title={
          expected === 0 ? words.none(name) : words.title(reportedOf(last.reporting), expected, name, inTime)
        }
        under={
          over.expected === 0
            ? ''
            : `${t.over(over.expected, reportedOf(over), over.inTime, months.length)} ${t.overShare(share(reportedOf(over)), share(over.inTime))}`
        }
        months={byMonth}
      />
    </Paper>
  );
};

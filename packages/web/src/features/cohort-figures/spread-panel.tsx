import { Paper } from '@mantine/core';
import { fewestForPeers } from '@portolan/domain/dashboards/breakdown';
import { quartilesOf } from '@portolan/domain/dashboards/distribution';
import type { OwnFigure } from '@portolan/domain/dashboards/own-figures';
import { readFigure } from '@portolan/domain/dashboards/value';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import type { Month } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import { StripChart } from '../../charts/strip-chart.tsx';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

type SpreadPanelProps = {
  readonly measure: Measure;
  readonly series: string;
  readonly month: Month;
  readonly own: readonly OwnFigure[];
  readonly target: Figure | null;
  readonly named: boolean;
};

/** Below so many figures, quartiles would be single clinics. */
const fewestForQuartiles = 4;

/** How the clinics' own figures of a month are spread. A target of counts is the cohort's and not one clinic's. */
export const SpreadPanel = (props: SpreadPanelProps) => {
  const { measure, series, month, own: all, target, named } = props;
  const t = useTexts(chartTexts);
  const formats = useFormats();
  const { writer, nameOf } = useMeasureWords();
  const write = writer(measure);
  const reported = all.flatMap(({ value }) => value ?? []).length;
  // Nobody must read a clinic's figure from a dot that can only be this clinic's.
  const own = named || reported >= fewestForPeers ? all : [];
  const values = own.flatMap(({ value }) => value ?? []);
  const quartiles = quartilesOf(values);
  const [name, monthName] = [nameOf(measure, series), formats.month(month)];
  const title = (): string => {
    if (reported === 0) return t.spread.none(name, monthName);
    if (quartiles === null || reported < fewestForQuartiles) return t.spread.few(name, monthName, reported);
    const { median, lower, upper } = quartiles;
    return t.spread.title(name, write(median), write(lower), write(upper), monthName);
  };
  const aim = target === null || measure.kind === 'count' ? null : readFigure(measure, target);
  // Numbered as the dots are: from the lowest, and who has none at the end.
  const sorted = [
    ...own
      .filter(({ value }) => value !== null)
      .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0)),
    ...own.filter(({ value }) => value === null),
  ];
  return (
    <Paper withBorder p="md">
      <StripChart
        title={title()}
        under={t.reportedIn(reported, all.length, monthName)}
        dots={own.map(({ clinicId: id, name: clinic, value }) => ({ id, name: clinic, value }))}
        quartiles={quartiles}
        target={aim === null ? null : { value: aim, words: t.lineLabel(t.target, write(aim)) }}
        write={write}
        axis={write}
        named={named}
        rows={{
          head: [t.table.clinic, t.table.value],
          body: (named ? own : sorted).map(({ name: clinic, value }, index) => [
            named ? clinic : t.spread.unnamed(index + 1),
            value === null ? '' : write(value),
          ]),
        }}
      />
    </Paper>
  );
};

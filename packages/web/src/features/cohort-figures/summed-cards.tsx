import { Text } from '@mantine/core';
import { type Measure, seriesOf } from '@portolan/domain/measures/measure';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import type { ReactNode } from 'react';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './cohort-figures.module.css';
import type { SummedFigures } from './use-program-figures.ts';

type SummedCardsProps = {
  readonly figures: Pick<SummedFigures, 'measures' | 'sums'>;
  /** Whether nothing is said of measures that nobody reported. */
  readonly quiet?: boolean;
  readonly children: (measure: Measure, series: string) => ReactNode;
};

/** A card for each series that any clinic has reported, and the names of those that nobody has. */
export const SummedCards = ({ figures: { measures, sums }, quiet = false, children }: SummedCardsProps) => {
  const t = useTexts(cohortFigureTexts);
  const formats = useFormats();
  const { nameOf } = useMeasureWords();
  const isReported = (series: string) =>
    sums.some(({ sums: { series: all } }) => (all[series]?.clinics ?? 0) > 0);
  const silent = measures.filter((measure) => !seriesOf(measure).some(isReported));
  return (
    <>
      <div className={classes.cards}>
        {measures.flatMap((measure) =>
          seriesOf(measure)
            .filter(isReported)
            .map((series) => children(measure, series)),
        )}
      </div>
      {quiet || silent.length === 0 ? null : (
        <Text c="dimmed">
          {t.noneYet(formats.list(silent.map((measure) => nameOf(measure, measure.id))))}
        </Text>
      )}
    </>
  );
};

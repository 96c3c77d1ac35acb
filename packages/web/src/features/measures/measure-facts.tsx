import type { Measure } from '@portolan/domain/measures/measure';
import { seriesOf } from '@portolan/domain/measures/measure';
import { measureTexts } from '@portolan/messages/measure-texts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './measures.module.css';
import { useAimWords } from './use-aim-words.ts';

/** How a measure is counted and added, and where its definition comes from; unfolded by who wants to know. */
export const MeasureFacts = ({ measure }: { readonly measure: Measure }) => {
  const t = useTexts(measureTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const { partOf } = useAimWords();
  const { numerator, denominator, source } = measure;
  const said = (words: Measure['numerator']) => words?.[language] ?? '';
  const facts = [
    [t.facts.kind, t.kinds[measure.kind]],
    [t.facts.unit, t.units[measure.unit]],
    [t.facts.direction, t.directions[measure.direction]],
    [t.facts.months, t.months[measure.overMonths]],
    [t.facts.sites, t.sites[measure.overSites]],
    [t.facts.numerator, said(numerator)],
    [t.facts.denominator, said(denominator)],
    [
      t.facts.parts,
      measure.dimension === null
        ? ''
        : formats.list(seriesOf(measure).map((series) => partOf(measure, series))),
    ],
    [t.facts.source, said(source)],
  ] as const;
  return (
    <details className={classes.facts}>
      <summary className={classes.summary}>{t.details}</summary>
      <dl className={classes.terms}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term} className={classes.term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
};

import type { AgainstTarget, Finding } from '@portolan/domain/dashboards/finding';
import { type Measure, type PortalFeature, portalFeatures } from '@portolan/domain/measures/measure';
import { chartTexts } from '@portolan/messages/chart-texts';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useFormats, useLocale, useTexts } from '../i18n/language-provider.tsx';

const isFeature = (name: string | undefined): name is PortalFeature =>
  portalFeatures.some((feature) => feature === name);

/** How the figures and the findings of a measure are said in the language in force. Values are as `readFigure` reads them. */
export const useMeasureWords = () => {
  const t = useTexts(chartTexts);
  const words = useTexts(figureTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const writer =
    ({ kind, unit }: Pick<Measure, 'kind' | 'unit'>) =>
    (value: number): string => {
      if (kind === 'rate') return formats.percent(value);
      if (unit === 'dollars') return formats.dollars(value);
      return unit === 'hours' ? t.hours(formats.number(value)) : formats.number(value);
    };
  /** `portal-hits.results` is "Hits per portal feature: Test results". */
  const nameOf = ({ name }: Pick<Measure, 'name'>, series: string): string => {
    const feature = series.split('.')[1];
    return isFeature(feature) ? words.feature(name[language], words.features[feature]) : name[language];
  };
  const against = (measure: Measure, standing: AgainstTarget): string => {
    const write = writer(measure);
    switch (standing.kind) {
      case 'none':
        return '';
      case 'reached':
        return t.finding.reached(write(standing.target));
      case 'short': {
        const by =
          measure.kind === 'rate' ? t.finding.points(formats.number(standing.by)) : write(standing.by);
        const target = write(standing.target);
        return measure.direction === 'down' ? t.finding.above(by, target) : t.finding.below(by, target);
      }
    }
  };
  const sentence = (measure: Measure, series: string, finding: Finding): string => {
    const write = writer(measure);
    const name = nameOf(measure, series);
    switch (finding.kind) {
      case 'nothing':
        return t.finding.nothing(name);
      case 'once': {
        const { month, value } = finding.at;
        return t.finding.once(name, write(value), formats.month(month)) + against(measure, finding.against);
      }
      case 'rose':
      case 'fell':
      case 'steady': {
        const { from, to } = finding;
        const ends = [
          write(from.value),
          formats.month(from.month),
          write(to.value),
          formats.month(to.month),
        ] as const;
        return t.finding[finding.kind](name, ...ends) + against(measure, finding.against);
      }
    }
  };
  return { writer, nameOf, sentence };
};

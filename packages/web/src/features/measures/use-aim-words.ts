import {
  type Measure,
  measureIdOf,
  type PortalFeature,
  portalFeatures,
} from '@portolan/domain/measures/measure';
import type { Aim, Figure } from '@portolan/domain/measures/measure-settings';
import { figureTexts } from '@portolan/messages/figure-texts';
import { measureTexts } from '@portolan/messages/measure-texts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { aimPoints } from './aim-draft.ts';

const isFeature = (name: string | undefined): name is PortalFeature =>
  portalFeatures.some((feature) => feature === name);

/** Figures and aims in words of the language in force. */
export const useAimWords = () => {
  const t = useTexts(measureTexts);
  const { features } = useTexts(figureTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const figureOf = ({ unit, decimals }: Measure, { n, d }: Figure): string => {
    if (d !== undefined) {
      const [of, all] = [formats.figure(n, decimals), formats.figure(d, decimals)];
      return t.share(formats.percent(d === 0 ? 0 : (100 * n) / d), of, all);
    }
    if (unit === 'dollars') return formats.dollars(n / 10 ** decimals);
    const number = formats.figure(n, decimals);
    return unit === 'hours' ? t.hours(number) : number;
  };
  return {
    figureOf,
    /** Each point of an aim that is set: "Target: 60% (4,800 of 8,000)". */
    pointsOf: (measure: Measure, aim: Aim): string[] =>
      aimPoints.flatMap((point) => {
        const figure = aim[point];
        return figure === null ? [] : [t.point(t.points[point], figureOf(measure, figure))];
      }),
    /** The name of a part of a measure; of a whole one, the measure's. */
    partOf: (measure: Measure, series: string): string => {
      const part = series.slice(measureIdOf(series).length + 1);
      return isFeature(part) ? features[part] : measure.name[language];
    },
  };
};

import type { Reached } from '@portolan/domain/campaigns/report';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { baseOf, type FigureName, figureOf, figures, isCountedOnly } from './figures.ts';

/** A figure in words, and what share it is of what; null for none. */
export type Figure = { readonly value: string; readonly share: string | null };

/** Writes figures of a report. `tracked`: whether links and openings were counted. */
export const useFigures = (tracked: boolean): ((reached: Reached, name: FigureName) => Figure) => {
  const t = useTexts(campaignReportTexts);
  const { number, percent } = useFormats();
  return (reached, name) => {
    if (!tracked && isCountedOnly(name)) return { value: t.notCounted, share: null };
    const value = figureOf(reached, name);
    const of = figures.find((one) => one.name === name)?.of ?? null;
    const base = of === null ? 0 : baseOf(reached, of);
    const share =
      of === null || base === 0
        ? null
        : t.share(percent((value / base) * 100), `${number(base)} ${t.bases[of]}`);
    return { value: number(value), share };
  };
};

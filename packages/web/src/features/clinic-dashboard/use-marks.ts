import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import type { Mark } from '../../charts/trend-chart.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { Happening } from './happenings.ts';
import type { ClinicFigures } from './use-clinic-figures.ts';

/** Of one month; of milestones and campaigns, which are few and come first, more. */
const mostNamed = 2;
const mostNamedOfFew = 4;

const namedOf = (happenings: readonly Happening[]): number => {
  const few = happenings.filter(({ kind }) => kind !== 'done').length;
  return Math.max(mostNamed, Math.min(few, mostNamedOfFew));
};

const longest = 60;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** What happened, in words, for the charts. */
export const useMarks = ({ happenings }: Pick<ClinicFigures, 'happenings'>): readonly Mark[] => {
  const t = useTexts(clinicDashboardTexts);
  const wordsOf = (happening: Happening): string => {
    switch (happening.kind) {
      case 'milestone':
        return t.milestones[happening.name](happening.program);
      case 'campaign':
        return t.campaign(`“${shortened(happening.name)}”`);
      case 'done':
        return t.done(`“${shortened(happening.text)}”`);
    }
  };
  return happenings.map(({ month, happenings: those }) => {
    const named = namedOf(those);
    return {
      month,
      what: [
        ...those.slice(0, named).map(wordsOf),
        ...(those.length > named ? [t.moreDone(those.length - named)] : []),
      ],
    };
  });
};

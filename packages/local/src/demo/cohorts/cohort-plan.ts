import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { ElementTemplate, Suggestion } from '@portolan/domain/work-plans/template';
import type { DemoActivity, DemoElement, DemoPerson, DemoPlan } from '../demo-organization.ts';
import { answersOf } from './answers.ts';
import type { CohortClinic } from './cohort-clinic.ts';

const ownWords = {
  en: {
    done: (title: string) => `Agreed who looks after “${title}”`,
    next: (title: string) => `Go through “${title}” with the team`,
    reported: 'Talked about at the monthly meeting.',
    late: 'Waits for an answer; moved once already.',
  },
  es: {
    done: (title: string) => `Acordamos quién se ocupa de «${title}»`,
    next: (title: string) => `Revisar «${title}» con el equipo`,
    reported: 'Lo vimos en la reunión mensual.',
    late: 'Falta una respuesta; ya se aplazó una vez.',
  },
} as const;

type Part = { readonly template: ElementTemplate; readonly letter: string };

const activitiesOf = (clinic: CohortClinic, { template, letter }: Part, by: DemoPerson): DemoActivity[] => {
  const words = ownWords[clinic.language];
  const title = template.title[clinic.language];
  const row = (suggestion: Suggestion | undefined, otherwise: string) => ({
    text: suggestion?.text[clinic.language] ?? otherwise,
    ...(suggestion !== undefined && { suggestion: suggestion.id }),
    subPoints: (suggestion?.subPoints ?? []).map((point) => point[clinic.language]),
  });
  const { completed, planned } = template.suggestions;
  const done: DemoActivity = {
    list: 'completed',
    ...row(completed[0], words.done(title)),
    responsible: by,
    months: [-2, -1],
    startUpStatus: words.reported,
    midProjectStatus: words.reported,
  };
  const next = (months: readonly [number, number], midProjectStatus: string): DemoActivity => ({
    list: 'planned',
    ...row(planned[0], words.next(title)),
    responsible: clinic.coordinator,
    months,
    startUpStatus: words.reported,
    midProjectStatus,
  });
  switch (letter) {
    case 'd':
      return [done];
    case 'o':
      return [next([0, 2], words.reported)];
    case 'l':
      return [next([-2, -1], words.late)];
    default:
      return [];
  }
};

/** A clinic's plan out of the template's suggestions: as far as its letters say. */
export const cohortPlan = (clinic: CohortClinic, by: DemoPerson, firstMonth: number): DemoPlan => ({
  name: clinic.language === 'es' ? 'Año del portal' : 'Portal year',
  firstMonth,
  by,
  elements: standardTemplate.elements.flatMap((template, index): DemoElement[] => {
    const letter = clinic.progress[index] ?? '.';
    // Who handed a plan in has answered what is asked, whatever else is begun.
    const asked = letter !== '.' || clinic.milestones.length > 0;
    const answers = asked ? answersOf(clinic, template.id) : {};
    if (letter === '.' && Object.keys(answers).length === 0) return [];
    return [{ id: template.id, by, answers, activities: activitiesOf(clinic, { template, letter }, by) }];
  }),
});

import { defineTexts } from './define-texts.ts';

/** The page on which a clinic sees how its figures go, what is missing and what is due. */
export const clinicDashboardTexts = defineTexts({
  en: {
    title: 'Dashboard',
    lead: 'How your figures go, by month, with what you aim at and what happened meanwhile.',
    toGrid: 'Enter figures',
    due: {
      title: 'What your programs ask for',
      none: 'No program asks for figures.',
      nothing: (program: string) => `${program}: everything that is asked for is approved.`,
      of: (program: string, count: number) =>
        count === 1
          ? `${program}: 1 month is not approved yet`
          : `${program}: ${count} months are not approved yet`,
      month: (month: string, due: string, when: string) => `${month}, due ${due} (${when})`,
      late: 'Late',
      soon: 'Due',
      more: (count: number) => (count === 1 ? 'and 1 month more' : `and ${count} months more`),
    },
    unshared: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? '1 of these months is not approved yet: programs do not see it.'
          : `${count} of these months are not approved yet: programs do not see them.`,
    enlarge: 'Open large',
    enlargeOf: (name: string) => `Open large: ${name}`,
    reduce: 'Make small',
    definition: 'What is counted',
    milestones: {
      startUp: (program: string) => `start-up milestone of ${program}`,
      midProject: (program: string) => `mid-project milestone of ${program}`,
      final: (program: string) => `final milestone of ${program}`,
    },
    campaign: (name: string) => `campaign sent: ${name}`,
    done: (activity: string) => `done: ${activity}`,
    moreDone: (count: number) => `${count} more`,
    emptyTitle: 'There are no figures yet',
    empty: 'As soon as the first month is entered, its figures are drawn here.',
    notEntered: (names: string) => `Nothing has been entered yet for: ${names}.`,
  },
  es: {
    title: 'Panel de cifras',
    lead: 'Cómo van sus cifras mes a mes, con lo que se proponen y lo que ocurrió mientras tanto.',
    toGrid: 'Registrar cifras',
    due: {
      title: 'Qué piden sus programas',
      none: 'Ningún programa pide cifras.',
      nothing: (program: string) => `${program}: está aprobado todo lo que se pide.`,
      of: (program: string, count: number) =>
        count === 1 ? `${program}: falta aprobar 1 mes` : `${program}: falta aprobar ${count} meses`,
      month: (month: string, due: string, when: string) => `${month}; vence el ${due} (${when})`,
      late: 'Con atraso',
      soon: 'Por entregar',
      more: (count: number) => (count === 1 ? 'y 1 mes más' : `y ${count} meses más`),
    },
    unshared: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? '1 de estos meses aún no está aprobado: los programas no lo ven.'
          : `${count} de estos meses aún no están aprobados: los programas no los ven.`,
    enlarge: 'Ampliar',
    enlargeOf: (name: string) => `Ampliar: ${name}`,
    reduce: 'Reducir',
    definition: 'Qué se cuenta',
    milestones: {
      startUp: (program: string) => `hito inicial de ${program}`,
      midProject: (program: string) => `hito a mitad del proyecto de ${program}`,
      final: (program: string) => `hito final de ${program}`,
    },
    campaign: (name: string) => `campaña enviada: ${name}`,
    done: (activity: string) => `hecho: ${activity}`,
    moreDone: (count: number) => `${count} más`,
    emptyTitle: 'Todavía no hay cifras',
    empty: 'En cuanto se registre el primer mes, sus cifras aparecerán aquí en gráficas.',
    notEntered: (names: string) => `Todavía no se ha registrado nada de: ${names}.`,
  },
});

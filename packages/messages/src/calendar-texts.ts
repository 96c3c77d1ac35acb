import { defineTexts } from './define-texts.ts';

/** What a subscribed calendar shows. */
export const calendarTexts = defineTexts({
  en: {
    name: (organization: string) => `My activities · ${organization}`,
    due: (activity: string) => `Due this month: ${activity}`,
    untitled: 'Activity without a text',
  },
  es: {
    name: (organization: string) => `Mis actividades · ${organization}`,
    due: (activity: string) => `Vence este mes: ${activity}`,
    untitled: 'Actividad sin texto',
  },
});

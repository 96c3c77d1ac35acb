import { defineTexts } from './define-texts.ts';

/** What a subscribed calendar shows, and the screen that offers it. */
export const calendarTexts = defineTexts({
  en: {
    name: (organization: string) => `My activities · ${organization}`,
    due: (activity: string) => `Due this month: ${activity}`,
    untitled: 'Activity without a text',
    screen: {
      title: 'In your own calendar',
      description:
        'Subscribe from Outlook, Google Calendar or your phone. Each activity appears on the last day of its last month, with a reminder a week before.',
      make: 'Get a calendar address',
      renew: 'Make a new address',
      address: 'Calendar address',
      copy: 'Copy',
      copied: 'Copied',
      keep: 'Whoever has this address can read your activities. It is shown only now; a new address makes the one before worthless.',
    },
  },
  es: {
    name: (organization: string) => `Mis actividades · ${organization}`,
    due: (activity: string) => `Vence este mes: ${activity}`,
    untitled: 'Actividad sin texto',
    screen: {
      title: 'En su propio calendario',
      description:
        'Suscríbase desde Outlook, Google Calendar o su teléfono. Cada actividad aparece el último día de su último mes, con un recordatorio una semana antes.',
      make: 'Obtener una dirección de calendario',
      renew: 'Crear una dirección nueva',
      address: 'Dirección del calendario',
      copy: 'Copiar',
      copied: 'Copiada',
      keep: 'Quien tenga esta dirección puede leer sus actividades. Solo se muestra ahora; una dirección nueva deja sin efecto la anterior.',
    },
  },
});

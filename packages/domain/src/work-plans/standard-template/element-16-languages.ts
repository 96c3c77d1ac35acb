import type { ElementTemplate } from '../template.ts';

export const languagesElement: ElementTemplate = {
  id: 'languages',
  number: 16,
  title: { en: 'Languages other than English', es: 'Otros idiomas además del inglés' },
  summary: {
    en: 'What the portal offers patients and families who prefer another language.',
    es: 'Qué ofrece el portal a los pacientes y familias que prefieren otro idioma.',
  },
  guidance: [
    {
      en: 'If a quarter of your patients prefer Spanish and the portal speaks only English, a quarter of your patients have no portal. The same holds for a relative who manages care on someone’s behalf.',
      es: 'Si una cuarta parte de sus pacientes prefiere el español y el portal solo está en inglés, una cuarta parte de sus pacientes no tiene portal. Lo mismo vale para el familiar que se ocupa de la atención de otra persona.',
    },
    {
      en: 'Look beyond the menus. Enrollment pages, reminders, help texts, visit notes, and answers to messages all have a language. Clinics that do well know which parts the vendor translates, have a person check the wording, and decide who replies to a message written in Spanish.',
      es: 'Mire más allá de los menús. Las páginas de inscripción, los recordatorios, los textos de ayuda, las notas de la consulta y las respuestas a los mensajes también están en algún idioma. Las clínicas que lo hacen bien saben qué partes traduce la empresa del portal, piden a una persona que revise la redacción y deciden quién contesta un mensaje escrito en español.',
    },
    {
      en: 'First step: compare the languages in your clinic profile with those your vendor supports, screen by screen, and ask the vendor for dates where something is missing.',
      es: 'Primer paso: compare los idiomas del perfil de su clínica con los que admite la empresa del portal, pantalla por pantalla, y pídale fechas donde falte algo.',
    },
  ],
  prompts: [
    {
      id: 'current-state',
      kind: 'text',
      required: true,
      label: {
        en: 'Today: which languages does your vendor offer, and for what?',
        es: 'Hoy: ¿qué idiomas ofrece la empresa del portal y para qué partes?',
      },
      help: {
        en: 'Go through screens, notices, help and the app. Say also what your own staff translate or interpret.',
        es: 'Repase las pantallas, los avisos, la ayuda y la aplicación. Diga también qué traduce o interpreta su propio personal.',
      },
    },
    {
      id: 'future-state',
      kind: 'text',
      required: true,
      label: {
        en: 'In a year: which languages does your vendor plan to offer?',
        es: 'Dentro de un año: ¿qué idiomas planea ofrecer la empresa del portal?',
      },
      help: {
        en: 'Note what the vendor has promised, with dates, and how you will bridge what it has not.',
        es: 'Anote qué ha prometido la empresa del portal, con fechas, y cómo cubrirá usted lo que no ha prometido.',
      },
    },
  ],
  suggestions: { completed: [], planned: [] },
};

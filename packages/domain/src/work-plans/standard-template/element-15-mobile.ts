import type { ElementTemplate } from '../template.ts';

export const mobileElement: ElementTemplate = {
  id: 'mobile',
  number: 15,
  title: { en: 'Mobile', es: 'Dispositivos móviles' },
  summary: {
    en: 'How the portal works on a phone, and how text messages bring people to it.',
    es: 'Cómo funciona el portal en el celular y cómo los mensajes de texto acercan a los pacientes.',
  },
  guidance: [
    {
      en: 'For many patients, and above all for those with the fewest resources, the phone is the only computer. A portal that works well on a small screen, together with plain text messages, reaches people whom email and letters miss.',
      es: 'Para muchos pacientes, y sobre todo para quienes tienen menos recursos, el celular es la única computadora. Un portal que funciona bien en una pantalla pequeña, junto con mensajes de texto sencillos, llega a personas a quienes no llegan el correo electrónico ni las cartas.',
    },
    {
      en: 'Look for this: every task can be finished on a phone with a slow connection, the app (if there is one) is in both stores and in your patients’ languages, and texts carry a link but no health details. Patients agreed to receive texts and can stop them.',
      es: 'Procure lo siguiente: todo trámite puede terminarse en un celular con conexión lenta; la aplicación, si la hay, está en las dos tiendas y en los idiomas de sus pacientes; y los mensajes de texto llevan un enlace, pero ningún dato de salud. Los pacientes aceptaron recibirlos y pueden dejar de hacerlo.',
    },
    {
      en: 'First step: on an older phone, using mobile data, sign in, find a lab result and ask for a visit. Write down where you had to pinch, scroll or give up.',
      es: 'Primer paso: con un celular de hace unos años y datos móviles, entre al portal, busque un resultado de laboratorio y pida una cita. Anote dónde tuvo que ampliar la pantalla, desplazarse o darse por vencido.',
    },
  ],
  prompts: [
    {
      id: 'current-state',
      kind: 'text',
      required: true,
      label: {
        en: 'Today: what works on smartphones, and what do you send by text message?',
        es: 'Hoy: ¿qué funciona en los teléfonos inteligentes y qué envía por mensaje de texto?',
      },
      help: {
        en: 'Include the app, the portal in a phone’s browser, reminders by text, and how patients agree to them.',
        es: 'Incluya la aplicación, el portal en el navegador del celular, los recordatorios por mensaje de texto y cómo los aceptan los pacientes.',
      },
    },
    {
      id: 'future-state',
      kind: 'text',
      required: true,
      label: {
        en: 'In a year: what should patients be able to do on their phones?',
        es: 'Dentro de un año: ¿qué deberían poder hacer los pacientes desde su celular?',
      },
      help: {
        en: 'Say which features and texts you want, which of them your vendor offers, and by when.',
        es: 'Diga qué funciones y mensajes desea, cuáles ofrece la empresa del portal y para cuándo.',
      },
    },
  ],
  suggestions: { completed: [], planned: [] },
};

import type { ElementTemplate } from '../template.ts';

export const trainingElement: ElementTemplate = {
  id: 'training',
  number: 8,
  title: { en: 'Training', es: 'Capacitación' },
  summary: {
    en: 'How providers, staff, patients and families learn the portal and stay current.',
    es: 'Cómo aprenden a usar el portal los proveedores de salud, el personal, los pacientes y sus familias, y cómo se mantienen al día.',
  },
  guidance: [
    {
      en: 'A receptionist who has never seen the patient’s screen cannot recommend it. Training reaches providers, everyone who supports them, patients and the family members who help, and it goes on after the launch: people join, features change, habits slip.',
      es: 'Una recepcionista que nunca ha visto la pantalla del paciente no puede recomendarla. La capacitación llega a los proveedores de salud, a quienes los apoyan, a los pacientes y a los familiares que ayudan, y continúa después del lanzamiento: llega gente nueva, cambian las funciones y los hábitos se olvidan.',
    },
    {
      en: 'Good training is short, fits the role, and is there at the moment of need: a two-minute video, a page with screenshots, a colleague who knows. Every new employee meets the portal in the first week.',
      es: 'La buena capacitación es breve, se ajusta a cada puesto y está disponible en el momento en que se necesita: un video de dos minutos, una página con imágenes de pantalla, un colega que sabe. Todo empleado nuevo conoce el portal en su primera semana.',
    },
    {
      en: 'First step: list the five questions that staff and patients ask most, and write one page with pictures for each.',
      es: 'Primer paso: anote las cinco preguntas más frecuentes del personal y de los pacientes, y prepare para cada una una página con imágenes.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'training-needs',
        text: {
          en: 'Find out what providers and staff need to learn in each period',
          es: 'Averiguar qué necesitan aprender los proveedores de salud y el personal en cada etapa',
        },
        subPoints: [
          { en: 'Ahead of the launch or relaunch', es: 'Antes del lanzamiento o relanzamiento' },
          { en: 'During the first weeks', es: 'Durante las primeras semanas' },
          {
            en: 'Later on: refreshers and one-time sessions',
            es: 'Más adelante: repasos y sesiones puntuales',
          },
        ],
      },
    ],
    planned: [
      {
        id: 'training-before-launch',
        text: {
          en: 'Teach providers, staff and patients each feature before it opens',
          es: 'Enseñar cada función a proveedores de salud, personal y pacientes antes de que se abra',
        },
      },
      {
        id: 'training-just-in-time',
        text: {
          en: 'Publish brief videos and step-by-step pages with screenshots for the questions that come up most: on the intranet for staff, on a public video channel for patients',
          es: 'Publicar videos breves y guías paso a paso con imágenes de pantalla para las dudas más comunes: en la intranet para el personal y en un canal público de video para los pacientes',
        },
      },
    ],
  },
};

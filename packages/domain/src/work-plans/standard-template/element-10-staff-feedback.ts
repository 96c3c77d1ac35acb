import type { ElementTemplate } from '../template.ts';

export const staffFeedbackElement: ElementTemplate = {
  id: 'staff-feedback',
  number: 10,
  title: {
    en: 'Provider, care team and staff engagement and feedback',
    es: 'Participación y opinión de proveedores de salud, equipos de atención y personal',
  },
  summary: {
    en: 'How the people who work with the portal are heard, and how fast problems are solved.',
    es: 'Cómo se escucha a quienes trabajan con el portal y qué tan pronto se resuelven los problemas.',
  },
  guidance: [
    {
      en: 'Providers and staff see problems weeks before they show in a figure: messages that land in the wrong inbox, results patients cannot read, extra clicks. They also decide, visit by visit, whether a patient hears about the portal at all.',
      es: 'Los proveedores de salud y el personal ven los problemas semanas antes de que aparezcan en una cifra: mensajes que llegan a la bandeja equivocada, resultados que el paciente no entiende, clics de más. También deciden, consulta a consulta, si el paciente llega a saber del portal.',
    },
    {
      en: 'Offer a quick way to report a problem when it happens, room for it in team meetings, and a regular short survey. Then answer: a list of reported problems with their state, open to everyone, does more for morale than any poster.',
      es: 'Ofrezca una manera rápida de avisar de un problema en el momento, un espacio en las reuniones de equipo y una encuesta breve y periódica. Después, responda: una lista de problemas reportados y su estado, a la vista de todos, anima más que cualquier cartel.',
    },
    {
      en: 'First step: ask one provider, one nurse and one person at the front desk what about the portal cost them time this week, and fix the smallest of the three.',
      es: 'Primer paso: pregunte a un proveedor de salud, a alguien de enfermería y a alguien de recepción qué les quitó tiempo esta semana en el portal, y resuelva lo más sencillo de los tres.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'staff-feedback-method',
        text: {
          en: 'Choose one way or more of asking providers and staff about the portal in each period',
          es: 'Elegir una o más formas de preguntar a los proveedores de salud y al personal sobre el portal en cada etapa',
        },
        subPoints: [
          { en: 'While it is being tested', es: 'Mientras se prueba' },
          { en: 'During the first months', es: 'Durante los primeros meses' },
          { en: 'In everyday operation', es: 'En la operación diaria' },
        ],
      },
    ],
    planned: [
      {
        id: 'staff-feedback-virtual-group',
        text: {
          en: 'Form an online group of providers and staff: invite the most experienced users to answer a short survey each month',
          es: 'Formar un grupo en línea de proveedores de salud y personal: invitar a los usuarios con más experiencia a contestar una encuesta breve cada mes',
        },
      },
    ],
  },
};

import { marcus } from '../cedar-creek/people.ts';
import type { DemoElement } from '../demo-organization.ts';
import { lucia, paul, rosaElena } from './people.ts';

export const strategy: DemoElement = {
  id: 'strategy',
  by: lucia,
  answers: {
    vision:
      'Dentro de un año, una de cada tres personas que atendemos entra al portal por lo menos una vez cada tres meses, en el idioma que prefiera. Quienes viven a más de media hora piden el resurtido de sus medicinas y reciben sus resultados sin tener que venir. Las familias que se van a la cosecha llevan su expediente en el celular.',
    motivations: [
      'Muchas personas manejan 45 minutos solo para recoger un resultado.',
      'Contestamos unas 60 llamadas al día con una sola persona en recepción.',
    ],
    barriers: [
      'El portal está en inglés casi por completo, y más de la mitad de nuestros pacientes prefiere el español.',
      'La gente lo probó hace cuatro años, no recibió respuesta y perdió la confianza.',
    ],
  },
  activities: [
    {
      list: 'planned',
      suggestion: 'strategy-vision',
      text: 'Presentar la visión a la mesa directiva y pedir su aprobación',
      responsible: lucia,
      months: [0, 1],
      startUpStatus: 'El borrador ya está listo. El señor Tso lo puso en la agenda de la próxima reunión.',
    },
    {
      list: 'planned',
      text: 'Look up last year’s portal figures: accounts, people who signed in, messages without a reply',
      by: paul,
      responsible: marcus,
      months: [0, 0],
      startUpStatus: 'Marcus has asked the vendor for the report.',
    },
  ],
};

export const portalTeam: DemoElement = {
  id: 'portal-team',
  by: lucia,
  activities: [
    {
      list: 'completed',
      suggestion: 'portal-team-leads',
      text: 'Nombrar a los responsables: Lucía (general), el doctor Hendry (clínico), Rosa Elena (personal de apoyo) y Marcus (informática, dos tardes por semana)',
      responsible: lucia,
      months: [-1, -1],
      startUpStatus: 'Todos aceptaron.',
    },
    {
      list: 'planned',
      suggestion: 'portal-team-meeting-time',
      text: 'Fijar la reunión mensual: primer jueves, a las 7:30, antes de abrir',
      responsible: rosaElena,
      months: [-1, -1],
      startUpStatus: 'El jueves no le queda a Marcus; estoy buscando otro día.',
      reportedBy: rosaElena,
    },
  ],
};

export const launch: DemoElement = {
  id: 'launch',
  by: lucia,
  answers: {
    'open-to-all': 'no',
    'clinics-go-live':
      'Solo tenemos una sede. Reabrimos por grupos: primero las personas con diabetes que vienen cada mes, luego las familias con niños y al final todos los demás. Pasamos al siguiente grupo cuando todos los mensajes se contestan en un día.',
  },
  activities: [
    {
      list: 'planned',
      suggestion: 'launch-pilot',
      text: 'Empezar con 25 personas del grupo de diabetes de los miércoles y llamarlas después de un mes',
      subPoints: ['Invitarlas en persona, con su celular en la mano', 'Preguntar qué les costó trabajo'],
      responsible: paul,
      months: [1, 3],
    },
    {
      list: 'planned',
      suggestion: 'launch-everyone',
      text: 'Abrir el portal a todos los pacientes, con una mesa de ayuda en la feria de salud',
      responsible: lucia,
      months: [6, 8],
    },
  ],
};

export const enrollment: DemoElement = {
  id: 'enrollment',
  by: lucia,
  activities: [
    {
      list: 'planned',
      suggestion: 'enrollment-handout',
      text: 'Hoja de inscripción en español, con letra grande y dibujos, para quienes leen poco',
      responsible: rosaElena,
      months: [0, 1],
      startUpStatus: 'Rosa Elena hizo un primer dibujo; falta probarlo con tres pacientes.',
    },
  ],
};

export const languages: DemoElement = {
  id: 'languages',
  by: lucia,
  answeredBy: marcus,
  answers: {
    'current-state':
      'Tamarack Connect has Spanish menus, switched off in our contract. Reminders and help are in English only. Messages in Spanish are answered by Rosa Elena or Lucía, usually by phone.',
  },
  activities: [
    {
      list: 'planned',
      text: 'Pedir a Tamarack que active los menús en español y dé una fecha para los recordatorios',
      responsible: marcus,
      months: [0, 0],
      startUpStatus: 'Llamada pedida; el contrato permite activarlos sin costo.',
    },
    {
      list: 'planned',
      text: 'Revisar con cinco pacientes las pantallas en español antes de reabrir',
      responsible: 'Promotoras de Juniper Flats',
      months: [1, 2],
    },
  ],
};

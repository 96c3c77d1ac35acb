import type { ElementTemplate } from '../template.ts';

export const portalTeamElement: ElementTemplate = {
  id: 'portal-team',
  number: 2,
  title: { en: 'Portal team', es: 'Equipo del portal' },
  summary: {
    en: 'Who runs the portal, who speaks for each touch point, and when they meet.',
    es: 'Quiénes dirigen el portal, quiénes representan cada punto de contacto y cuándo se reúnen.',
  },
  guidance: [
    {
      en: 'A portal touches nearly every desk in the clinic, so it cannot belong to IT alone. This element gives it an owner and a small team with four leads: one overall, one clinical, one for support staff and one for IT. In a small clinic one person may wear two of these hats.',
      es: 'El portal toca casi todas las áreas de la clínica, así que no puede depender solo de informática. Este elemento le da una persona a cargo y un equipo pequeño con cuatro responsables: general, clínico, de personal de apoyo y de informática. En una clínica pequeña, una misma persona puede asumir dos funciones.',
    },
    {
      en: 'Strong teams meet every month, look at the same few figures each time, and leave with names and dates. A senior leader attends, a respected clinician champions the portal among peers, and whoever meets patients (front desk, phones, nursing, billing) has a seat.',
      es: 'Los buenos equipos se reúnen cada mes, revisan siempre las mismas pocas cifras y terminan con nombres y fechas. Asiste alguien de la alta dirección, un médico respetado es el referente del portal entre sus colegas, y participan quienes tratan con los pacientes: recepción, teléfonos, enfermería y facturación.',
    },
    {
      en: 'First step: choose the four leads and put a standing meeting on everyone’s calendar for the whole year. If a team exists already, ask which touch point has no voice in it.',
      es: 'Primer paso: elija a los cuatro responsables y ponga en el calendario de todos una reunión fija para el año entero. Si ya existe un equipo, pregúntese qué punto de contacto no tiene voz en él.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'portal-team-leads',
        text: {
          en: 'Appoint the leads: overall success of the portal, clinical questions, staff support and IT',
          es: 'Nombrar a los responsables: éxito general del portal, asuntos clínicos, apoyo al personal e informática',
        },
      },
      {
        id: 'portal-team-meeting-time',
        text: {
          en: 'Set a fixed day and hour for the monthly meeting',
          es: 'Fijar el día y la hora de la reunión mensual',
        },
      },
    ],
    planned: [
      {
        id: 'portal-team-agenda-measures',
        text: {
          en: 'Draft a standing agenda and choose the measures that the team looks at every month',
          es: 'Preparar una agenda fija y elegir los indicadores que el equipo revisará cada mes',
        },
      },
      {
        id: 'portal-team-touch-points',
        text: {
          en: 'List everyone who deals with patients, touch point by touch point, and see that each group has someone on the team',
          es: 'Enumerar, por punto de contacto, a quienes tratan con los pacientes y procurar que cada grupo tenga a alguien en el equipo',
        },
      },
    ],
  },
};

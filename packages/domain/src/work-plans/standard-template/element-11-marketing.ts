import type { ElementTemplate } from '../template.ts';

export const marketingElement: ElementTemplate = {
  id: 'marketing',
  number: 11,
  title: { en: 'Marketing', es: 'Promoción' },
  summary: {
    en: 'What you say about the portal, to whom, where and when.',
    es: 'Qué dice usted del portal, a quién, dónde y cuándo.',
  },
  guidance: [
    {
      en: 'Budgets are small, so spend them where people already look: the check-in desk, the phone greeting, the reminder text, the visit itself. Providers and staff are an audience too; a word from one’s own nurse is worth more than a banner.',
      es: 'Los presupuestos son pequeños, así que inviértalos donde la gente ya mira: el mostrador de registro, el saludo telefónico, el mensaje recordatorio y la consulta misma. Los proveedores de salud y el personal también son público: una palabra de su propia enfermera vale más que un letrero.',
    },
    {
      en: 'A strong campaign has one theme, a name that patients remember (rarely “the patient portal”), and one benefit per message: see your results, skip the call. It has something ready for each period: before opening, at the start, all year round, and around every new feature.',
      es: 'Una buena campaña tiene un solo tema, un nombre que los pacientes recuerden (rara vez “el portal del paciente”) y un beneficio por mensaje: vea sus resultados, evite la llamada. Tiene algo preparado para cada etapa: antes de abrir, al comienzo, durante todo el año y con cada función nueva.',
    },
    {
      en: 'First step: walk the route of a patient from the first call to the bill and list every touch point, on paper and on screen. Note where the portal is mentioned today, and where it is not.',
      es: 'Primer paso: recorra el camino de un paciente desde la primera llamada hasta la factura y anote cada punto de contacto, en papel y en pantalla. Señale dónde se menciona hoy el portal y dónde no.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'marketing-theme',
        text: {
          en: 'Settle on one theme for everything you say about the portal',
          es: 'Elegir un solo tema para todo lo que se diga del portal',
        },
      },
      {
        id: 'marketing-name',
        text: {
          en: 'Give the portal a name of its own',
          es: 'Darle al portal un nombre propio',
        },
      },
      {
        id: 'marketing-products',
        text: {
          en: 'Choose the materials for providers, staff and patients in each period',
          es: 'Elegir los materiales para proveedores de salud, personal y pacientes en cada etapa',
        },
        subPoints: [
          { en: 'Before the launch', es: 'Antes del lanzamiento' },
          { en: 'In the opening weeks', es: 'En las primeras semanas' },
          { en: 'All year round', es: 'Durante todo el año' },
          {
            en: 'Around a new feature or version, before and after',
            es: 'Con una función o versión nueva, antes y después',
          },
        ],
      },
    ],
    planned: [
      {
        id: 'marketing-plan',
        text: {
          en: 'Write a complete marketing plan for the portal: audiences, messages, channels, dates and costs',
          es: 'Redactar un plan de promoción completo del portal: públicos, mensajes, canales, fechas y costos',
        },
      },
    ],
  },
};

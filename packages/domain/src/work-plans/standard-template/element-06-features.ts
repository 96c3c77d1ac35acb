import type { ElementTemplate } from '../template.ts';

export const featuresElement: ElementTemplate = {
  id: 'features',
  number: 6,
  title: { en: 'Features and functions', es: 'Funciones y servicios' },
  summary: {
    en: 'What patients can do in the portal, when each feature opens, and how it is used.',
    es: 'Qué pueden hacer los pacientes en el portal, cuándo se abre cada función y cuánto se usa.',
  },
  guidance: [
    {
      en: 'Messages, test results, appointments, refills, records, forms, bills: your portal can probably do more than is switched on. Opening everything at once overwhelms staff; opening too little gives patients no reason to return.',
      es: 'Mensajes, resultados, citas, resurtidos, expedientes, formularios, facturas: es probable que su portal pueda hacer más de lo que está activado. Abrir todo a la vez abruma al personal; abrir muy poco no da a los pacientes motivo para volver.',
    },
    {
      en: 'Treat each feature as a small launch. It has an owner, a date, a test, a message to providers and patients, and one figure that shows whether it helps. Above all, somebody is ready to respond: a request that waits more than a day sends the patient back to the telephone.',
      es: 'Trate cada función como un pequeño lanzamiento: con una persona a cargo, una fecha, una prueba, un aviso a proveedores de salud y pacientes, y una cifra que muestre si ayuda. Sobre todo, alguien está listo para responder: una solicitud que espera más de un día devuelve al paciente al teléfono.',
    },
    {
      en: 'First step: ask your vendor for the list of features in your contract and mark each one as on, off, or on from a given month. Put first what patients ask for most.',
      es: 'Primer paso: pida a la empresa del portal la lista de funciones incluidas en su contrato y marque cada una como activa, inactiva o activa a partir de cierto mes. Ponga primero lo que más piden los pacientes.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'features-schedule',
        text: {
          en: 'Decide which features to switch on and set a month for each',
          es: 'Decidir qué funciones activar y fijar un mes para cada una',
        },
      },
    ],
    planned: [
      {
        id: 'features-testing',
        text: {
          en: 'Try out each feature from beginning to end before patients see it',
          es: 'Probar cada función de principio a fin antes de que la vean los pacientes',
        },
      },
      {
        id: 'features-usage',
        text: {
          en: 'Follow the page hits of each feature, month by month',
          es: 'Dar seguimiento, mes a mes, a las visitas de página de cada función',
        },
      },
      {
        id: 'features-response-time',
        text: {
          en: 'Arrange who responds to each kind of request, so that every patient has an answer within 24 hours',
          es: 'Definir quién responde a cada tipo de solicitud, para que todo paciente tenga respuesta en un máximo de 24 horas',
        },
      },
    ],
  },
};

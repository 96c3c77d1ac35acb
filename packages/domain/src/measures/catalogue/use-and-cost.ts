import { type MeasureWords, sources } from './measure-words.ts';

export const useAndCostWords = {
  'portal-hits': {
    name: { en: 'Hits per portal feature', es: 'Visitas a cada función del portal' },
    definition: {
      en: 'How often patients opened a feature of the portal in the month, each feature by itself. Hits count visits, not people: one patient may open a feature many times.',
      es: 'Cuántas veces los pacientes abrieron una función del portal en el mes, cada función por separado. Se cuentan visitas, no personas: un paciente puede abrir una función muchas veces.',
    },
    source: sources.workPlan,
  },
  'phone-calls': {
    name: { en: 'Phone calls', es: 'Llamadas telefónicas' },
    definition: {
      en: 'Calls from patients that the clinic received in the month about what the portal also offers: appointments, results, refills, questions. If your telephone system cannot tell them apart, enter all calls, and do so every month.',
      es: 'Llamadas de pacientes que la clínica recibió en el mes sobre lo que también ofrece el portal: citas, resultados, resurtidos, preguntas. Si su sistema telefónico no las distingue, registre todas las llamadas, y hágalo así cada mes.',
    },
    source: sources.operations,
  },
  'staff-hours': {
    name: { en: 'Staff hours', es: 'Horas de personal' },
    definition: {
      en: 'Hours that providers and staff spent in the month on running the portal: enrolling patients, answering through it, helping with it, meetings and training. An estimate is enough if it is made in the same way each month.',
      es: 'Horas que los proveedores de salud y el personal dedicaron en el mes al portal: inscribir pacientes, responder por él, dar ayuda, reuniones y capacitación. Basta una estimación si se hace de la misma manera cada mes.',
    },
    source: sources.operations,
  },
  'portal-cost': {
    name: { en: 'Portal cost', es: 'Costo del portal' },
    definition: {
      en: 'Whole dollars spent on the portal in the month: licenses, vendor fees, materials, contracted help. Salaries that “staff hours” stands for are not in it.',
      es: 'Dólares enteros gastados en el portal en el mes: licencias, cargos de la empresa, materiales, ayuda contratada. No incluye los salarios que ya representan las “horas de personal”.',
    },
    source: sources.operations,
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;

import { type MeasureWords, sources } from './measure-words.ts';

export const messageAndReportWords = {
  'messages-sent': {
    name: { en: 'Messages sent', es: 'Mensajes enviados' },
    definition: {
      en: 'All messages that went to patients through the portal in the month, automatic ones and those to many people included: reminders, notices of new results, newsletters, and secure messages too. This is not “secure messages sent”, which counts only what somebody wrote to one patient. A message to 500 patients counts 500 times.',
      es: 'Todos los mensajes que salieron a los pacientes por el portal en el mes, incluidos los automáticos y los colectivos: recordatorios, avisos de resultados nuevos, boletines y también los mensajes seguros. No es lo mismo que “mensajes seguros enviados”, que solo cuenta lo que alguien escribió a un paciente. Un mensaje a 500 pacientes cuenta 500 veces.',
    },
    source: sources.leaders,
  },
  'secure-messages-sent': {
    name: { en: 'Secure messages sent', es: 'Mensajes seguros enviados' },
    definition: {
      en: 'Messages that a provider or member of staff wrote in the month to one patient or their proxy, and that can only be read after signing in. Automatic messages and those to many people do not count here; they are in “messages sent”.',
      es: 'Mensajes que un proveedor de salud o una persona del personal escribió en el mes a un paciente o a su representante, y que solo se leen después de iniciar sesión. Los automáticos y los colectivos no cuentan aquí; están en “mensajes enviados”.',
    },
    source: sources.secureMessaging,
  },
  'secure-messages-received': {
    name: { en: 'Secure messages received', es: 'Mensajes seguros recibidos' },
    definition: {
      en: 'Messages that patients or their proxies wrote to the clinic through the portal in the month, replies included.',
      es: 'Mensajes que los pacientes o sus representantes escribieron a la clínica por el portal en el mes, incluidas las respuestas.',
    },
    source: sources.secureMessaging,
  },
  'reports-sent': {
    name: { en: 'Lab and diagnostic reports sent', es: 'Resultados de laboratorio y diagnóstico enviados' },
    definition: {
      en: 'Laboratory and diagnostic reports that were put where the patient can see them in the portal in the month. A report that is released again after a correction counts once.',
      es: 'Resultados de laboratorio y de estudios diagnósticos que se pusieron a la vista del paciente en el portal en el mes. Uno que se vuelve a publicar tras una corrección cuenta una vez.',
    },
    source: sources.leaders,
  },
  'reports-viewed': {
    name: {
      en: 'Lab and diagnostic reports viewed',
      es: 'Resultados de laboratorio y diagnóstico consultados',
    },
    definition: {
      en: 'Laboratory and diagnostic reports that the patient or their proxy opened for the first time in the month, whenever they were sent. That is why a month may have more reports viewed than sent.',
      es: 'Resultados de laboratorio y de estudios diagnósticos que el paciente o su representante abrió por primera vez en el mes, sin importar cuándo se enviaron. Por eso en un mes puede haber más consultados que enviados.',
    },
    source: sources.leaders,
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;

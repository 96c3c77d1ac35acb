import { type MeasureWords, sources } from './measure-words.ts';

const seen = {
  en: 'Patients seen in twelve months',
  es: 'Pacientes atendidos en doce meses',
};

export const patientWords = {
  'patients-enrolled': {
    name: { en: 'Patients enrolled', es: 'Pacientes inscritos' },
    definition: {
      en: 'Patients who have an active portal account on the last day of the month, whenever they opened it. An invitation that was not followed is no account, and an account that was closed no longer counts. A proxy is not a patient.',
      es: 'Pacientes con una cuenta activa en el portal el último día del mes, sin importar cuándo la abrieron. Una invitación sin usar no es una cuenta, y una cuenta cerrada deja de contar. Un representante no es un paciente.',
    },
    source: sources.leaders,
  },
  'patients-used': {
    name: { en: 'Patients who used the portal', es: 'Pacientes que usaron el portal' },
    definition: {
      en: 'Patients who signed in at least once in the month, themselves or through a proxy, each counted once. Months cannot be added: whoever signed in in March and in April is one person, not two.',
      es: 'Pacientes que entraron al portal al menos una vez en el mes, por sí mismos o mediante un representante, cada uno contado una vez. Los meses no se suman: quien entró en marzo y en abril es una persona, no dos.',
    },
    source: sources.leaders,
  },
  'access-rate': {
    name: { en: 'Patients with access', es: 'Pacientes con acceso en línea' },
    definition: {
      en: 'Of the patients seen in the twelve months that end with this one, each person counted once however often and at whichever site they came, those who have online access to their health information on its last day: they can see, download and send it on, whether or not they have done so.',
      es: 'De los pacientes atendidos en los doce meses que terminan con este, cada persona contada una vez sin importar cuántas veces ni a qué sede acudió, los que el último día tienen acceso en línea a su información de salud: pueden verla, descargarla y enviarla, lo hayan hecho o no.',
    },
    numerator: {
      en: 'With online access',
      es: 'Con acceso en línea',
    },
    denominator: seen,
    source: sources.electronicAccess,
  },
  'viewed-rate': {
    name: { en: 'Patients who viewed', es: 'Pacientes que consultaron su información' },
    definition: {
      en: 'Of the patients seen in the twelve months that end with this one, each person counted once, those who viewed, downloaded or transmitted their health information at least once in these months, themselves or through a proxy.',
      es: 'De los pacientes atendidos en los doce meses que terminan con este, cada persona contada una vez, los que vieron, descargaron o transmitieron su información de salud al menos una vez en esos meses, por sí mismos o mediante un representante.',
    },
    numerator: {
      en: 'Viewed, downloaded or sent it on',
      es: 'La vieron, descargaron o enviaron',
    },
    denominator: seen,
    source: sources.viewDownloadTransmit,
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;

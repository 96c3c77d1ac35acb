import type { Language } from '@portolan/domain/people/person';
import type { Answer } from '@portolan/domain/work-plans/element';
import type { CohortClinic } from './cohort-clinic.ts';

type Answers = Readonly<Record<string, Answer>>;

const vision: Readonly<Record<Language, (clinic: CohortClinic) => string>> = {
  en: ({ city, percentSpanish }) =>
    `By the end of the grant year, one in three people we see in ${city} signs in at least once a quarter, in the language they prefer${percentSpanish > 30 ? ' (for many of them that is Spanish)' : ''}. Results, refills and appointments no longer need a phone call.`,
  es: ({ city }) =>
    `Al final del año, una de cada tres personas que atendemos en ${city} entra al portal por lo menos una vez cada tres meses, en el idioma que prefiera. Los resultados, los resurtidos y las citas ya no necesitan una llamada.`,
};

const motivations: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['The phones are busy all morning', 'Patients wait a week for a letter with their results'],
    ['Nurses spend two hours a day on refill calls', 'People who live far away ask for it'],
    ['Half of the missed appointments were never confirmed', 'Our patients use such portals elsewhere'],
  ],
  es: [
    ['Los teléfonos están ocupados toda la mañana', 'Los resultados tardan una semana en llegar por carta'],
    ['Quien vive lejos nos lo pide', 'La mitad de las citas perdidas nunca se confirmaron'],
  ],
};

const barriers: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['Few patients have an email address on file', 'Staff turnover at the front desk', 'Poor cell coverage'],
    ['The vendor answers slowly', 'Little time for training', 'Passwords are forgotten'],
    ['Menus exist in English only', 'Doctors fear more messages', 'No one owns the portal'],
  ],
  es: [
    ['Los menús solo están en inglés', 'Pocas personas tienen correo electrónico', 'Falta personal'],
    ['Las contraseñas se olvidan', 'El proveedor tarda en responder', 'Hay poca señal de celular'],
  ],
};

const pick = <Item>(items: readonly Item[], clinic: CohortClinic): Item => {
  const chosen = items[clinic.patientsPerYear % items.length];
  if (chosen === undefined) throw new Error('There is nothing to pick from');
  return chosen;
};

const states: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    minors: [
      'Parents have full access until the twelfth birthday; then it ends without a word.',
      'Teenagers and parents each see what the law allows, and both are told a month before it changes.',
    ],
    mobile: [
      'The portal works on a phone, but forms are cut off and nobody tells patients about the app.',
      'Every handout leads to the app, and signing up takes three minutes on a phone.',
    ],
    languages: [
      'Pages can be shown in Spanish; reminders and help come in English only.',
      'Everything a patient reads comes in English and Spanish, and help by phone in both.',
    ],
  },
  es: {
    minors: [
      'Los padres ven todo hasta los doce años; después el acceso termina sin aviso.',
      'Cada quien ve lo que la ley permite y recibe un aviso un mes antes de cualquier cambio.',
    ],
    mobile: [
      'El portal se abre en el celular, pero los formularios salen cortados.',
      'Inscribirse toma tres minutos desde el celular, con una sola página.',
    ],
    languages: [
      'Las páginas están en español; los recordatorios y la ayuda, solo en inglés.',
      'Todo lo que lee una persona llega en su idioma, también la ayuda por teléfono.',
    ],
  },
};

const launched: Readonly<Record<Language, string>> = {
  en: 'We opened it to everybody at once three years ago, with flyers at the desk and little help.',
  es: 'Lo abrimos a todos hace tres años, con volantes en recepción y poca ayuda.',
};

/** What a clinic answers to an element's prompts; none where nothing is asked. */
export const answersOf = (clinic: CohortClinic, elementId: string): Answers => {
  const { language } = clinic;
  switch (elementId) {
    case 'strategy':
      return {
        vision: vision[language](clinic),
        motivations: [...pick(motivations[language], clinic)],
        barriers: [...pick(barriers[language], clinic)],
      };
    case 'launch':
      return { 'open-to-all': 'yes', 'went-live': launched[language] };
    default: {
      const state = states[language][elementId];
      return state === undefined ? {} : { 'current-state': state[0], 'future-state': state[1] };
    }
  }
};

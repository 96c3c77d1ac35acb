import type { EarlierResponse } from '../demo-organization.ts';

type Pulse = readonly [
  cameBefore: number,
  who: 'en' | 'es' | 'en, family' | 'es, family',
  channel: EarlierResponse['channel'],
  overall: number,
  recommend: number,
  hardest: string,
  /** What they would change. */
  change?: string,
];

/** By days before the seeding. What was said of the portal got better after the help desk opened. */
const pulses: readonly Pulse[] = [
  [93, 'en', 'paper', 2, 3, 'sign-in', 'I was locked out and nobody at the desk knew what to do.'],
  [92, 'es', 'paper', 2, 4, 'sign-in', 'El correo para activar la cuenta nunca llegó.'],
  [90, 'en', 'link', 3, 5, 'results'],
  [88, 'en', 'kiosk', 3, 6, 'messages', 'I never know whether anybody read my message.'],
  [87, 'es', 'kiosk', 2, 2, 'sign-in', 'Todo está en inglés hasta que uno encuentra el botón.'],
  [84, 'en', 'poster', 4, 8, 'nothing', 'Easy once my granddaughter set it up.'],
  [81, 'en, family', 'link', 3, 6, 'appointments', 'Let me see my father’s visits without his password.'],
  [79, 'es, family', 'paper', 2, 3, 'sign-in', 'Mi mamá no tiene correo electrónico.'],
  [77, 'en', 'paper', 3, 5, 'refills', 'The refill asks for a number I cannot find on the bottle.'],
  [74, 'en', 'link', 4, 7, 'messages'],
  [72, 'es', 'poster', 3, 6, 'results', 'Los resultados vienen sin explicación.'],
  [70, 'en', 'kiosk', 2, 4, 'bills', 'The bill in the portal and the one in the mail differ.'],
  [66, 'en', 'link', 4, 8, 'appointments', 'Offer evening times too.'],
  [63, 'es', 'kiosk', 3, 7, 'messages'],
  [61, 'en', 'paper', 3, 6, 'sign-in', 'Two different passwords for two pages of the same clinic.'],
  [59, 'en', 'link', 5, 9, 'nothing', 'I like seeing my lab results before the visit.'],
  [57, 'es', 'link', 4, 8, 'refills', 'El resurtido funcionó muy bien.'],
  [55, 'en, family', 'poster', 3, 5, 'something-else', 'The letters are too small on my phone.'],
  [53, 'en', 'kiosk', 4, 9, 'messages'],
  [51, 'es', 'paper', 4, 8, 'appointments', 'Me gustaría recibir un recordatorio por mensaje de texto.'],
  [48, 'en', 'link', 4, 7, 'results', 'Words like “unremarkable” scared me. It was fine.'],
  [46, 'es, family', 'kiosk', 3, 6, 'sign-in', 'La señora de recepción me ayudó en dos minutos.'],
  [44, 'en', 'poster', 5, 10, 'nothing'],
  [42, 'en', 'link', 4, 8, 'refills'],
  [39, 'es', 'link', 4, 9, 'messages', 'Contestaron el mismo día 😀'],
  [36, 'en', 'kiosk', 3, 7, 'sign-in', 'Still too many steps, but the printed card helps.'],
  [34, 'en', 'paper', 5, 10, 'nothing', 'Thank you to the lady with the tablet.'],
  [33, 'es', 'poster', 5, 9, 'nothing', 'Ya puedo leer todo en español.'],
  [31, 'en, family', 'link', 4, 8, 'appointments'],
  [29, 'en', 'link', 4, 9, 'results'],
  [27, 'es', 'kiosk', 4, 8, 'refills'],
  [26, 'en', 'kiosk', 5, 10, 'nothing', 'Checked in from the car. Wonderful.'],
];

type StaffWeek = readonly [
  cameBefore: number,
  audience: 'staff' | 'providers',
  week: number,
  time: string,
  trouble?: string,
];

const staffWeeks: readonly StaffWeek[] = [
  [91, 'staff', 2, 'cost', 'Half of the new accounts end at the code.'],
  [89, 'providers', 3, 'even', 'Messages come in while I am with a patient.'],
  [83, 'staff', 2, 'cost', 'No list of who asked for help, so we ask twice.'],
  [76, 'staff', 3, 'even'],
  [69, 'providers', 3, 'cost', 'Results go out before I have called about them.'],
  [62, 'staff', 3, 'even', 'The printer by the desk is out of cards.'],
  [54, 'staff', 4, 'saved'],
  [47, 'providers', 4, 'saved', 'Fewer telephone calls on Mondays.'],
  [40, 'staff', 4, 'saved', 'Interpreters would like the steps in Spanish.'],
  [35, 'staff', 4, 'even'],
  [28, 'providers', 4, 'saved'],
];

const themes: Readonly<Record<string, string>> = {
  nothing: 'thanks',
  bills: 'other',
  'something-else': 'mobile',
};

const done: Readonly<Record<string, string>> = {
  'sign-in': 'The desk helps with the first sign-in, with a printed card in both languages.',
  results: 'Results come with a sentence in plain words.',
  messages: 'A nurse looks at messages every morning.',
  appointments: 'Passed on to scheduling; evening times are offered on Thursdays.',
  refills: 'The help page shows where the number stands on the bottle.',
  mobile: 'Reported to the vendor.',
  thanks: 'Read aloud at the portal meeting.',
  other: 'Passed on to the billing office.',
};
const handled = (theme: string, index: number) => ({
  theme,
  done: done[theme] ?? 'Talked over at the portal meeting.',
  // Working days are two at first, and one later on.
  hoursToReview: index < 15 ? 30 + (index % 4) * 9 : 5 + (index % 5) * 4,
  daysToClose: index < 15 ? 9 + (index % 5) : 4 + (index % 4),
});

export const earlierPulses: readonly EarlierResponse[] = pulses.map(
  ([cameBefore, who, channel, overall, recommend, hardest, change], index) => ({
    cameBefore,
    audience: who.endsWith('family') ? 'families' : 'patients',
    language: who.startsWith('es') ? 'es' : 'en',
    channel,
    answers: {
      overall: { kind: 'number', value: overall },
      recommend: { kind: 'number', value: recommend },
      hardest: { kind: 'choice', value: hardest },
      ...(change !== undefined && { change: { kind: 'text', value: change } }),
    },
    ...handled(themes[hardest] ?? hardest, index),
  }),
);

export const earlierStaffWeeks: readonly EarlierResponse[] = staffWeeks.map(
  ([cameBefore, audience, week, time, trouble], index) => ({
    cameBefore,
    audience,
    language: 'en',
    channel: 'link',
    answers: {
      week: { kind: 'number', value: week },
      time: { kind: 'choice', value: time },
      ...(trouble !== undefined && { trouble: { kind: 'text', value: trouble } }),
    },
    ...handled('staff-time', index * 2),
  }),
);

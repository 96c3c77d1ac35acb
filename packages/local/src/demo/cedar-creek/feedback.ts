import type { Answers } from '@portolan/domain/feedback/answers';
import type { DemoFeedback, DemoResponse } from '../demo-organization.ts';
import { earlierPulses, earlierStaffWeeks } from './earlier-feedback.ts';
import { helen, marcus, renee, tasha } from './people.ts';

const pulse = (overall: number, recommend: number, hardest: string, change = ''): Answers => ({
  overall: { kind: 'number', value: overall },
  recommend: { kind: 'number', value: recommend },
  hardest: { kind: 'choice', value: hardest },
  ...(change === '' ? {} : { change: { kind: 'text', value: change } }),
});

const staffWeek = (week: number, time: string, trouble: string): Answers => ({
  week: { kind: 'number', value: week },
  time: { kind: 'choice', value: time },
  trouble: { kind: 'text', value: trouble },
});

const patients = (language: 'en' | 'es') => ({ audience: 'patients', language }) as const;

const ofPatients: readonly DemoResponse[] = [
  {
    ...patients('en'),
    cameBefore: 41,
    answers: pulse(2, 3, 'sign-in', 'The code never comes to my phone. I gave up twice.'),
    theme: 'sign-in',
    owner: marcus,
    done: 'Telephone numbers are checked at every visit; the code arrives.',
  },
  {
    ...patients('es'),
    cameBefore: 38,
    answers: pulse(2, 2, 'sign-in', 'No puedo entrar, la página de la contraseña está en inglés.'),
    theme: 'sign-in',
    owner: marcus,
    done: 'The page of the password is in Spanish now.',
  },
  {
    ...patients('en'),
    cameBefore: 24,
    answers: pulse(3, 6, 'results', 'My results came with no word about what they mean.'),
    theme: 'results',
    owner: helen,
    activity: 'Send a sentence in plain words with every result',
  },
  {
    audience: 'families',
    language: 'es',
    cameBefore: 19,
    answers: pulse(3, 5, 'appointments', 'Quisiera pedir las citas de mi mamá desde mi propia cuenta.'),
    owner: tasha,
    status: 'in-review',
  },
  {
    ...patients('en'),
    cameBefore: 16,
    answers: pulse(4, 8, 'messages', 'Answers to messages take until the next week.'),
    theme: 'messages',
    owner: helen,
    status: 'in-review',
  },
  {
    ...patients('es'),
    cameBefore: 3,
    answers: pulse(5, 10, 'nothing', 'Gracias 🙏 ahora veo mis resultados el mismo día.'),
  },
  { ...patients('en'), cameBefore: 2, answers: pulse(4, 9, 'nothing') },
  {
    ...patients('en'),
    cameBefore: { email: null },
    answers: pulse(3, 7, 'refills', 'The button for refills is hard to find on a phone.'),
  },
  {
    ...patients('es'),
    cameBefore: { email: 'alma@patients.example' },
    answers: pulse(2, 4, 'messages', 'Escribí un mensaje y nadie me contestó en cuatro días.'),
  },
];

const ofStaff: readonly DemoResponse[] = [
  {
    audience: 'staff',
    language: 'en',
    cameBefore: 9,
    answers: staffWeek(2, 'cost', 'Every reset of a password takes ten minutes at the desk.'),
    theme: 'sign-in',
    owner: tasha,
    status: 'action',
  },
  {
    audience: 'providers',
    language: 'en',
    cameBefore: 1,
    answers: staffWeek(4, 'saved', 'Nothing much. Fewer calls about results.'),
  },
];

/** What patients and staff said of CreekLink: a few are late, some were worked off, most are new. */
export const feedback: DemoFeedback = {
  by: renee,
  themes: ['Kiosk in the waiting room'],
  forms: [
    { readyMade: 'monthly-pulse', responses: ofPatients, earlier: earlierPulses },
    { readyMade: 'staff-weekly', responses: ofStaff, earlier: earlierStaffWeeks },
  ],
  news: [
    {
      youSaid: {
        en: 'Signing in is hard: codes do not arrive, and one page spoke only English.',
        es: 'Es difícil iniciar sesión: los códigos no llegan y una página estaba solo en inglés.',
      },
      weDid: {
        en: 'We check your telephone number at every visit, and that page is in Spanish now.',
        es: 'Revisamos su número de teléfono en cada visita, y esa página ya está en español.',
      },
      theme: 'sign-in',
      published: true,
    },
    {
      youSaid: { en: 'Answers to messages take too long.', es: '' },
      weDid: { en: 'A nurse looks at messages every morning.', es: '' },
      theme: 'messages',
      published: false,
    },
  ],
};

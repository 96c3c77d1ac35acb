import type { DemoResource } from '../demo-organization.ts';
import { devon } from './people.ts';

/** The foundation's resource bank. */
export const resources: readonly DemoResource[] = [
  {
    by: devon,
    elementId: 'strategy',
    title: 'Writing a vision that a board understands',
    url: 'https://resources.lanternridge.example/vision',
    language: 'en',
    source: 'Lantern Ridge Health Foundation',
    description: 'Two pages and three examples of small clinics.',
  },
  {
    by: devon,
    elementId: 'enrollment',
    title: 'Hoja de inscripción con dibujos',
    url: 'https://resources.lanternridge.example/inscripcion',
    language: 'es',
    source: 'Juniper Flats Rural Health Clinic',
    description: 'Para imprimir y adaptar; letra grande, una página.',
  },
  {
    by: devon,
    elementId: 'support',
    title: 'Answering portal messages within a day: a staffing sheet',
    url: 'https://resources.lanternridge.example/messages',
    language: 'en',
    source: 'Lantern Ridge Health Foundation',
    description: 'A spreadsheet: messages a week, minutes each, who covers whom.',
  },
  {
    by: devon,
    elementId: null,
    title: 'Calendar of the grant year',
    url: 'https://resources.lanternridge.example/calendar',
    language: 'en',
    source: 'Lantern Ridge Health Foundation',
    description: '',
  },
];

import type { MailSettings } from './mail-settings.ts';

/** Portolan's own color. */
const color = '#0b7a75';

/** A clinic's settings before anybody saved any: from its name, with the two topics that most begin with; links of staff's mail alone are counted. */
export const defaultMailSettings = (clinicName: string): MailSettings => ({
  signUpSlug: null,
  fromName: clinicName.slice(0, 80),
  fromLocalPart: 'news',
  replyTo: '',
  topics: [
    { id: 'portal', name: { en: 'The patient portal', es: 'El portal del paciente' } },
    { id: 'clinic', name: { en: 'News from the clinic', es: 'Noticias de la clínica' } },
  ],
  brand: { color, logo: null },
  tracked: ['staff'],
  shared: false,
  version: 0,
});

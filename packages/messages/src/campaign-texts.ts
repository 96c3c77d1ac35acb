import { defineTexts } from './define-texts.ts';

/** What all pages of a clinic's campaigns have in common. */
export const campaignTexts = defineTexts({
  en: {
    tabs: {
      label: 'Campaigns',
      plan: 'Plan',
      contacts: 'Contacts',
      segments: 'Segments',
      campaigns: 'Campaigns',
      sequences: 'Sequences',
      settings: 'Settings',
    },
  },
  es: {
    tabs: {
      label: 'Campañas',
      plan: 'El plan',
      contacts: 'Contactos',
      segments: 'Segmentos',
      campaigns: 'Campañas',
      sequences: 'Secuencias',
      settings: 'Ajustes',
    },
  },
});

import { defineTexts } from './define-texts.ts';

/** The marketing plan (CMP-1). */
export const marketingTexts = defineTexts({
  en: {
    title: 'Marketing plan',
    description: 'What you say about the portal, to whom and when, in every channel you have.',
  },
  es: {
    title: 'Plan de difusión',
    description: 'Qué dice sobre el portal, a quién y cuándo, por todos los medios que tiene.',
  },
});

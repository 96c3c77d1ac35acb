import { defineTexts } from './define-texts.ts';

/** A clinic's figures in the months around a campaign (CMP-8). */
export const figuresAroundSendTexts = defineTexts({
  en: {
    title: 'Your figures around this campaign',
    measure: 'Measure',
    sent: (name: string) => `campaign sent: “${name}”`,
    none: 'No figures are entered for the months around this campaign.',
    enter: 'Enter figures',
  },
  es: {
    title: 'Sus cifras en torno a esta campaña',
    measure: 'Medida',
    sent: (name: string) => `campaña enviada: “${name}”`,
    none: 'No hay cifras registradas de los meses en torno a esta campaña.',
    enter: 'Registrar cifras',
  },
});

import { defineTexts } from './define-texts.ts';

/** What stands around the words of a clinic's campaigns: read by patients, families, providers and staff. */
export const campaignMailTexts = defineTexts({
  en: {
    telephone: (telephone: string) => `Telephone: ${telephone}`,
    why: (clinic: string) => `You get this email because you are on the email list of ${clinic}.`,
    unsubscribe: 'Unsubscribe',
    preferences: 'Choose what you get and in which language',
    emergency: 'Please do not answer with medical questions. In an emergency, call\u00a0911.',
    test: '[Test]',
    portal: 'the patient portal',
  },
  es: {
    telephone: (telephone: string) => `Teléfono: ${telephone}`,
    why: (clinic: string) =>
      `Usted recibe este correo porque está en la lista de correo electrónico de ${clinic}.`,
    unsubscribe: 'Cancelar la suscripción',
    preferences: 'Elegir qué recibe y en qué idioma',
    emergency: 'Por favor no responda con preguntas médicas. En una emergencia, llame al\u00a0911.',
    test: '[Prueba]',
    portal: 'el portal del paciente',
  },
});

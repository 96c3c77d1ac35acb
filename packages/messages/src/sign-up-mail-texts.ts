import { defineTexts } from './define-texts.ts';

/** The letter that asks somebody who signed up for a clinic's emails whether the address is theirs. */
export const signUpMailTexts = defineTexts({
  en: {
    subject: (clinic: string) => `Please confirm: emails from ${clinic}`,
    lead: (clinic: string) => `Somebody, we hope you, asked for emails from ${clinic} at this address.`,
    action: 'Yes, send me emails',
    after:
      'The link is good for 7 days. If you did not ask, do nothing: you get no more emails, and your address is deleted.',
    telephone: (telephone: string) => `Telephone: ${telephone}`,
  },
  es: {
    subject: (clinic: string) => `Por favor confirme: correos de ${clinic}`,
    lead: (clinic: string) =>
      `Alguien, esperamos que usted, pidió recibir correos de ${clinic} en esta dirección.`,
    action: 'Sí, quiero recibir correos',
    after:
      'El enlace vale por 7 días. Si no lo pidió, no haga nada: no recibirá más correos y su dirección se borra.',
    telephone: (telephone: string) => `Teléfono: ${telephone}`,
  },
});

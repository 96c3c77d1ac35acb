import { defineTexts } from './define-texts.ts';

/** What was accepted in an organization's name, as its profile tells it (ORG-1). */
export const acceptanceTexts = defineTexts({
  en: {
    title: 'Agreements',
    accepted: (who: string, date: string) => `${who} accepted on ${date}, for the organization:`,
    terms: (version: string) => `Terms of use, version ${version}`,
    agreement: (version: string) => `Business associate agreement, version ${version}`,
    someone: 'A former member',
  },
  es: {
    title: 'Acuerdos',
    accepted: (who: string, date: string) => `${who} aceptó el ${date}, en nombre de la organización:`,
    terms: (version: string) => `Condiciones de uso, versión ${version}`,
    agreement: (version: string) => `Acuerdo de socio comercial, versión ${version}`,
    someone: 'Un antiguo miembro',
  },
});

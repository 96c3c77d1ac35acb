import { defineTexts } from './define-texts.ts';

/** The letter that asks a clinic to take part in a program. */
export const participationMailTexts = defineTexts({
  en: {
    subject: (foundation: string, program: string) => `${foundation} invites you to ${program}`,
    lead: (inviter: string, foundation: string, clinic: string, program: string) =>
      `${inviter} of ${foundation} invites ${clinic} to take part in the program “${program}” on Portolan.`,
    what: 'Behind the link you see who asks, what would be shared, with whom and when. You decide there, now or later; nothing is shared before you accept.',
    look: 'See the invitation',
    expires: (day: string) => `The link works for this email address, until ${day}.`,
    ignore:
      'If you are not the person who decides this for the clinic, ask the foundation to invite that person instead. If you did not expect this, you can ignore it.',
    signature: 'Portolan',
  },
  es: {
    subject: (foundation: string, program: string) => `${foundation} le invita a ${program}`,
    lead: (inviter: string, foundation: string, clinic: string, program: string) =>
      `${inviter}, de ${foundation}, invita a ${clinic} a participar en el programa «${program}» en Portolan.`,
    what: 'En el enlace verá quién lo pide, qué se compartiría, con quién y cuándo. Usted decide ahí, ahora o más adelante; no se comparte nada antes de que acepte.',
    look: 'Ver la invitación',
    expires: (day: string) => `El enlace funciona para esta dirección de correo, hasta el ${day}.`,
    ignore:
      'Si usted no es quien decide esto en la clínica, pida a la fundación que invite a esa persona. Si no esperaba este mensaje, puede ignorarlo.',
    signature: 'Portolan',
  },
});

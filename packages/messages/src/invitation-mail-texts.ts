import { defineTexts } from './define-texts.ts';

/** The letter that carries an invitation. */
export const invitationMailTexts = defineTexts({
  en: {
    subject: (organization: string) => `Join ${organization} on Portolan`,
    lead: (inviter: string, organization: string, role: string) =>
      `${inviter} invites you to work with ${organization} on Portolan, as ${role}.`,
    accept: 'Accept the invitation',
    expires: (day: string) => `The link works once, for this email address, until ${day}.`,
    ignore: 'If you did not expect this, you can ignore it: nothing happens unless you accept.',
    signature: 'Portolan',
    roles: {
      owner: 'owner',
      editor: 'editor',
      contributor: 'contributor',
      officer: 'program officer',
      coach: 'coach',
      viewer: 'viewer',
    },
  },
  es: {
    subject: (organization: string) => `Únase a ${organization} en Portolan`,
    lead: (inviter: string, organization: string, role: string) =>
      `${inviter} le invita a trabajar con ${organization} en Portolan, con el rol de ${role}.`,
    accept: 'Aceptar la invitación',
    expires: (day: string) =>
      `El enlace funciona una sola vez, para esta dirección de correo, hasta el ${day}.`,
    ignore: 'Si no esperaba este mensaje, puede ignorarlo: no pasa nada mientras no acepte.',
    signature: 'Portolan',
    roles: {
      owner: 'titular',
      editor: 'editor',
      contributor: 'colaborador',
      officer: 'responsable de programa',
      coach: 'asesor',
      viewer: 'lector',
    },
  },
});

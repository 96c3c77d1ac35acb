import { defineTexts } from './define-texts.ts';

/** Stopping letters: the page behind a letter's link, and a person's own settings. */
export const mailStopTexts = defineTexts({
  en: {
    kinds: { reminders: 'reminders of what is due', digest: 'notices of comments' },
    both: 'reminders of what is due and notices of comments',
    page: {
      documentTitle: 'Stop these letters',
      title: (organization: string) => `Letters about ${organization}`,
      lead: (kinds: string, organization: string) =>
        `Portolan sends you ${kinds} at ${organization}. One click stops them.`,
      stop: 'Stop these letters',
      stoppedTitle: 'Stopped',
      stopped: (kinds: string, organization: string) =>
        `You get no more ${kinds} at ${organization}. Everything stays where it is in Portolan; only the letters end.`,
      resume: 'Send them to me again',
      resumed: (kinds: string) => `You get ${kinds} again.`,
      settings: 'Choose in your settings what you are sent (you sign in for it)',
      missing: {
        title: 'This link is not complete',
        body: 'Open the link from the letter again. If it is broken over two lines, copy all of it into the address bar.',
      },
      gone: {
        title: 'This link does not work any more',
        body: 'A link works for a year. Take the one from a newer letter, or sign in and choose in your settings what you are sent.',
      },
    },
    section: {
      title: 'Letters',
      intro:
        'At most one a day from each organization, about eight in the morning where it is. Invitations and codes to sign in come in any case.',
      reminders: 'Reminders',
      remindersClinic: 'Plans to hand in, and activities you are responsible for.',
      remindersFoundation: 'Who of your clinics has handed in at a due date, and who is late.',
      digest: 'Notices of comments',
      digestHint: 'Who mentioned or answered you that day.',
      saved: 'Saved',
    },
  },
  es: {
    kinds: { reminders: 'recordatorios de lo que vence', digest: 'avisos de comentarios' },
    both: 'recordatorios de lo que vence y avisos de comentarios',
    page: {
      documentTitle: 'Dejar de recibir estos mensajes',
      title: (organization: string) => `Mensajes sobre ${organization}`,
      lead: (kinds: string, organization: string) =>
        `Portolan le envía ${kinds} en ${organization}. Con un clic dejan de llegar.`,
      stop: 'Dejar de recibirlos',
      stoppedTitle: 'Ya no llegarán',
      stopped: (kinds: string, organization: string) =>
        `Ya no recibirá ${kinds} en ${organization}. En Portolan todo queda como está; solo dejan de llegar los mensajes.`,
      resume: 'Volver a recibirlos',
      resumed: (kinds: string) => `Volverá a recibir ${kinds}.`,
      settings: 'Elegir en sus preferencias qué recibe (para ello inicia sesión)',
      missing: {
        title: 'Este enlace no está completo',
        body: 'Abra de nuevo el enlace del mensaje. Si está partido en dos líneas, cópielo entero en la barra de direcciones.',
      },
      gone: {
        title: 'Este enlace ya no sirve',
        body: 'Un enlace sirve durante un año. Use el de un mensaje más reciente, o inicie sesión y elija en sus preferencias qué recibe.',
      },
    },
    section: {
      title: 'Mensajes',
      intro:
        'Como máximo uno al día de cada organización, hacia las ocho de la mañana de su lugar. Las invitaciones y los códigos para iniciar sesión llegan siempre.',
      reminders: 'Recordatorios',
      remindersClinic: 'Planes por entregar y actividades de las que usted es responsable.',
      remindersFoundation: 'Cuáles de sus clínicas han entregado en una fecha límite y cuáles van tarde.',
      digest: 'Avisos de comentarios',
      digestHint: 'Quién le mencionó o le respondió ese día.',
      saved: 'Guardado',
    },
  },
});

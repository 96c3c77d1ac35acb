import { defineTexts } from './define-texts.ts';

/** The letters of feedback, which a clinic sends to patients, families and staff who have no account. */
export const feedbackMailTexts = defineTexts({
  en: {
    telephone: (telephone: string) => `Telephone: ${telephone}`,
    joining: {
      invited: (clinic: string) => `${clinic} asks whether you would like to help improve the patient portal`,
      confirm: (clinic: string) => `Please confirm that you want to help ${clinic}`,
      lead: (clinic: string, panel: string) =>
        `${clinic} asks the members of “${panel}” now and then, at most once a month, what they think of the patient portal. It takes a few minutes.`,
      consent: 'You are asked nothing unless you agree, and you can leave at any time with one click.',
      action: 'See what it is and join',
      until: (day: string) =>
        `The link is good until ${day}. Do nothing if you would rather not: then your address is deleted.`,
      whyInvited: (clinic: string) => `You get this email because ${clinic} would like to ask you.`,
      whyAsked: (clinic: string) =>
        `You get this email because somebody gave this address to ${clinic} to join.`,
      stop: 'Do not ask me again',
    },
    survey: {
      subject: (clinic: string, form: string) => `${clinic}: ${form}`,
      lead: (clinic: string) => `${clinic} would like to hear from you. It takes a few minutes.`,
      anonymous: 'The clinic sees what was answered, and not who answered what.',
      emergency: 'In an emergency call 911. Nobody reads these answers at once.',
      action: 'Answer now',
      until: (day: string) => `The link works once, until ${day}.`,
      whyMember: (panel: string) => `You get this email because you joined “${panel}”.`,
      stop: 'Leave the group',
      ignore: 'If you did not expect this, you can ignore it.',
    },
    news: {
      subject: (clinic: string) => `${clinic}: what came of what you told us`,
      lead: 'You asked to hear what came of your answer.',
      youSaid: (text: string) => `You said: ${text}`,
      weDid: (text: string) => `We did: ${text}`,
      action: 'See what else was done',
      deleted: 'Your address was kept for this email alone. It is deleted now.',
    },
  },
  es: {
    telephone: (telephone: string) => `Teléfono: ${telephone}`,
    joining: {
      invited: (clinic: string) => `${clinic} le pregunta si quiere ayudar a mejorar el portal del paciente`,
      confirm: (clinic: string) => `Confirme que quiere ayudar a ${clinic}`,
      lead: (clinic: string, panel: string) =>
        `${clinic} pregunta de vez en cuando, una vez al mes como máximo, a quienes forman parte de “${panel}” qué opinan del portal del paciente. Toma unos minutos.`,
      consent:
        'No se le pregunta nada si usted no está de acuerdo, y puede salir en cualquier momento con un clic.',
      action: 'Ver de qué se trata y participar',
      until: (day: string) =>
        `El enlace sirve hasta el ${day}. Si prefiere no participar, no haga nada: su dirección se borra.`,
      whyInvited: (clinic: string) => `Recibe este mensaje porque ${clinic} quisiera conocer su opinión.`,
      whyAsked: (clinic: string) =>
        `Recibe este mensaje porque alguien dio esta dirección a ${clinic} para participar.`,
      stop: 'No me pregunten más',
    },
    survey: {
      subject: (clinic: string, form: string) => `${clinic}: ${form}`,
      lead: (clinic: string) => `${clinic} quisiera conocer su opinión. Toma unos minutos.`,
      anonymous: 'La clínica ve lo que se respondió, pero no quién respondió qué.',
      emergency: 'En una emergencia llame al 911. Nadie lee estas respuestas de inmediato.',
      action: 'Responder ahora',
      until: (day: string) => `El enlace sirve una sola vez, hasta el ${day}.`,
      whyMember: (panel: string) => `Recibe este mensaje porque participa en “${panel}”.`,
      stop: 'Salir del grupo',
      ignore: 'Si no esperaba este mensaje, puede ignorarlo.',
    },
    news: {
      subject: (clinic: string) => `${clinic}: qué se hizo con lo que nos dijo`,
      lead: 'Usted pidió saber qué se hizo con su respuesta.',
      youSaid: (text: string) => `Usted dijo: ${text}`,
      weDid: (text: string) => `Lo que hicimos: ${text}`,
      action: 'Ver qué más se hizo',
      deleted: 'Su dirección se guardó solo para este mensaje. Ahora se borra.',
    },
  },
});

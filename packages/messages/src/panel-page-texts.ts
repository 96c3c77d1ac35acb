import { defineTexts } from './define-texts.ts';

/** What the public pages of panels say, where patients, families and staff join a group that is asked now and then, or leave it. */
export const panelPageTexts = defineTexts({
  en: {
    join: {
      title: (panel: string) => `Help us: ${panel}`,
      intro: (clinic: string) =>
        `${clinic} asks the people in this group what they think of the patient portal, so that it gets better.`,
      howTitle: 'What you agree to',
      monthly: 'We send you a short survey by email, at most once a month. It takes a few minutes.',
      rest: (days: number) => `After each one you have a rest of at least ${days} days.`,
      free: 'You answer only if you want to. The clinic sees what was answered, and not who answered what.',
      leave: 'You can leave at any time with one click, in every email. Then your address is deleted.',
      only: 'We use your address for this only, and give it to nobody.',
      email: 'Email address',
      emailHint: 'We send an email to this address. You are in the group only once you confirm.',
      emailFault: 'This is no email address. Please check it.',
      send: 'Send me the email',
      again: 'That did not work. Please send it once more.',
      slow: (minutes: number) =>
        `Many people are signing up just now. Please try again in ${minutes} minutes.`,
    },
    letterSent: {
      title: 'Look into your mail',
      text: 'If this address is not in the group yet, an email is on its way to it. Follow the link in it to join. The link is good for 30 days.',
      notThere: 'No email after a few minutes? Look into the folder for unwanted mail.',
    },
    notOpen: {
      title: 'Nobody can join just now',
      text: 'This group takes no new members at the moment. Thank you for your interest.',
    },
    confirm: {
      title: (panel: string) => `Do you want to join “${panel}”?`,
      yes: 'Yes, I join',
      no: 'If not, just close this page. Your address is deleted after 30 days.',
    },
    joined: {
      title: 'You are in. Thank you!',
      text: 'When it is your turn, you get a short survey by email.',
    },
    gone: {
      title: 'This link is no longer good',
      text: 'It was used, has expired, or you have left the group since.',
      again: 'Ask for a new email',
    },
    leaving: {
      title: (panel: string) => `Do you want to leave “${panel}”?`,
      text: 'You get no more surveys, and your address is deleted from this group.',
      yes: 'Leave the group',
      no: 'If you want to stay, just close this page.',
    },
    left: {
      title: 'You have left the group',
      text: 'Your address is deleted from it, and the clinic cannot ask you to join again.',
      back: 'Changed your mind? You can join again yourself:',
      backLink: 'Join again',
    },
    answered: {
      title: 'You have answered already',
      text: 'The link in your email works once, and your answer is with the clinic. Thank you!',
    },
    expired: {
      title: 'This link has expired',
      text: 'The time to answer is over. Nothing was sent. Thank you for coming by.',
      kept: 'What you wrote, so that you can copy it:',
    },
    offer: {
      text: 'Would you like to be asked again now and then?',
      link: 'See the group and join',
    },
  },
  es: {
    join: {
      title: (panel: string) => `Ayúdenos: ${panel}`,
      intro: (clinic: string) =>
        `${clinic} pregunta a las personas de este grupo qué opinan del portal del paciente, para mejorarlo.`,
      howTitle: 'A qué dice que sí',
      monthly:
        'Le enviamos una encuesta corta por correo electrónico, una vez al mes como máximo. Toma unos minutos.',
      rest: (days: number) => `Después de cada una descansa al menos ${days} días.`,
      free: 'Responde solo si quiere. La clínica ve lo que se respondió, pero no quién respondió qué.',
      leave: 'Puede salir en cualquier momento con un clic, en cada mensaje. Entonces se borra su dirección.',
      only: 'Usamos su dirección solo para esto y no se la damos a nadie.',
      email: 'Correo electrónico',
      emailHint:
        'Enviamos un mensaje a esta dirección. Usted forma parte del grupo solo después de confirmarlo.',
      emailFault: 'Esto no es un correo electrónico. Revíselo, por favor.',
      send: 'Envíenme el mensaje',
      again: 'No funcionó. Envíelo otra vez, por favor.',
      slow: (minutes: number) =>
        `En este momento se están apuntando muchas personas. Inténtelo de nuevo en ${minutes} minutos.`,
    },
    letterSent: {
      title: 'Revise su correo',
      text: 'Si esta dirección todavía no está en el grupo, le llegará un mensaje. Siga el enlace que contiene para participar. El enlace sirve 30 días.',
      notThere: '¿No le llega nada en unos minutos? Revise la carpeta de correo no deseado.',
    },
    notOpen: {
      title: 'Por ahora nadie puede entrar',
      text: 'Este grupo no recibe a más personas en este momento. Gracias por su interés.',
    },
    confirm: {
      title: (panel: string) => `¿Quiere participar en “${panel}”?`,
      yes: 'Sí, quiero participar',
      no: 'Si no quiere, simplemente cierre esta página. Su dirección se borra después de 30 días.',
    },
    joined: {
      title: 'Ya forma parte del grupo. ¡Gracias!',
      text: 'Cuando sea su turno, recibirá una encuesta corta por correo electrónico.',
    },
    gone: {
      title: 'Este enlace ya no sirve',
      text: 'Ya se usó, venció, o usted salió del grupo desde entonces.',
      again: 'Pedir otro mensaje',
    },
    leaving: {
      title: (panel: string) => `¿Quiere salir de “${panel}”?`,
      text: 'Ya no recibirá encuestas, y su dirección se borra de este grupo.',
      yes: 'Salir del grupo',
      no: 'Si quiere quedarse, simplemente cierre esta página.',
    },
    left: {
      title: 'Ha salido del grupo',
      text: 'Su dirección se borró, y la clínica no puede volver a pedirle que participe.',
      back: '¿Cambió de opinión? Puede volver a entrar por su cuenta:',
      backLink: 'Volver a participar',
    },
    answered: {
      title: 'Usted ya respondió',
      text: 'El enlace de su mensaje sirve una sola vez, y la clínica ya tiene su respuesta. ¡Gracias!',
    },
    expired: {
      title: 'Este enlace venció',
      text: 'El plazo para responder terminó. No se envió nada. Gracias por su visita.',
      kept: 'Lo que usted escribió, para que pueda copiarlo:',
    },
    offer: {
      text: '¿Le gustaría que le preguntemos de nuevo de vez en cuando?',
      link: 'Ver el grupo y participar',
    },
  },
});

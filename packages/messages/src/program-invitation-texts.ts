import { defineTexts } from './define-texts.ts';

/** The page behind the link of a letter that asks a clinic to take part in a program. */
export const programInvitationTexts = defineTexts({
  en: {
    title: (program: string) => `Take part in ${program}`,
    documentTitle: 'Invitation to a program',
    lead: (foundation: string, clinic: string, program: string) =>
      `${foundation} invites ${clinic} to take part in its program “${program}”.`,
    why: 'Your clinic keeps its plan for the grant year in Portolan, and the foundation sees how it goes without asking for reports.',
    open: (date: string) =>
      `You can decide now or come back by the link in the letter until ${date}. Nothing is shared before you accept.`,
    decide: 'Your decision',
    use: (email: string) => `The invitation is for ${email}. Use this address to sign in.`,
    signUp: 'Create an account',
    signIn: 'I have an account: sign in',
    signedInAs: (email: string) => `You are signed in as ${email}.`,
    other: 'Sign out and use another account',
    clinic: 'Which clinic takes part?',
    clinicOne: (clinic: string) => `${clinic} takes part.`,
    noClinic:
      'You do not own a clinic in Portolan yet. Create it first; it takes two minutes, and then you come back here.',
    notOwner: (clinics: string) =>
      `Only an owner decides what a clinic shares, and you are not an owner of ${clinics}. Ask the owner to make you one, or ask the foundation to invite the owner.`,
    createClinic: 'Create your clinic',
    anotherClinic: 'Create another clinic',
    plan: 'Which plan is shared?',
    planHint: 'You can choose it later, and change it at any time.',
    noPlan: 'None yet',
    agree: (clinic: string, foundation: string) =>
      `I may decide this for ${clinic}, and agree that it shares with ${foundation} what is listed above.`,
    agreeFirst: 'Confirm this to accept.',
    chooseFirst: 'Choose the clinic that takes part.',
    accept: 'Accept and take part',
    later: 'Decide later',
    laterBody: 'Nothing was answered. Open the link in the letter again whenever you are ready.',
    decline: 'Decline',
    declineTitle: 'Decline the invitation?',
    declineBody: (foundation: string) =>
      `${foundation} is told that you declined. Nothing is shared. If you change your mind, it can invite you again.`,
    declined: 'You have declined',
    declinedBody: (foundation: string) => `${foundation} sees your answer. There is nothing more to do.`,
    closed: 'This invitation does not work any more',
    unknown:
      'Part of the link is wrong, or a newer letter has replaced it. Open the link in the newest letter, or ask the foundation to invite you again.',
    missing: {
      title: 'This invitation link is not complete',
      body: 'Open the link from the email again. If it is broken over two lines, copy all of it into the address bar.',
    },
    home: 'Go to the first page',
    pending: (program: string) => `An invitation to “${program}” waits for your answer.`,
    look: 'See the invitation',
  },
  es: {
    title: (program: string) => `Participe en ${program}`,
    documentTitle: 'Invitación a un programa',
    lead: (foundation: string, clinic: string, program: string) =>
      `${foundation} invita a ${clinic} a participar en su programa «${program}».`,
    why: 'Su clínica lleva en Portolan su plan para el año de la subvención, y la fundación ve cómo avanza sin pedir informes.',
    open: (date: string) =>
      `Puede decidir ahora o volver con el enlace de la carta hasta el ${date}. No se comparte nada antes de que acepte.`,
    decide: 'Su decisión',
    use: (email: string) => `La invitación es para ${email}. Use esta dirección para iniciar sesión.`,
    signUp: 'Crear una cuenta',
    signIn: 'Ya tengo una cuenta: iniciar sesión',
    signedInAs: (email: string) => `Ha iniciado sesión como ${email}.`,
    other: 'Cerrar sesión y usar otra cuenta',
    clinic: '¿Qué clínica participa?',
    clinicOne: (clinic: string) => `Participa ${clinic}.`,
    noClinic:
      'Usted aún no es titular de una clínica en Portolan. Créela primero: toma dos minutos y después vuelve aquí.',
    notOwner: (clinics: string) =>
      `Solo un titular decide qué comparte una clínica, y usted no es titular de ${clinics}. Pida al titular que le dé esa función, o a la fundación que invite al titular.`,
    createClinic: 'Crear su clínica',
    anotherClinic: 'Crear otra clínica',
    plan: '¿Qué plan se comparte?',
    planHint: 'Puede elegirlo más adelante y cambiarlo en cualquier momento.',
    noPlan: 'Todavía ninguno',
    agree: (clinic: string, foundation: string) =>
      `Puedo decidir esto por ${clinic} y acepto que comparta con ${foundation} lo que figura arriba.`,
    agreeFirst: 'Confirme esto para aceptar.',
    chooseFirst: 'Elija la clínica que participa.',
    accept: 'Aceptar y participar',
    later: 'Decidir después',
    laterBody: 'No se respondió nada. Vuelva a abrir el enlace de la carta cuando quiera.',
    decline: 'Rechazar',
    declineTitle: '¿Rechazar la invitación?',
    declineBody: (foundation: string) =>
      `Se avisa a ${foundation} de que usted la rechazó. No se comparte nada. Si cambia de idea, puede invitarle de nuevo.`,
    declined: 'Ha rechazado la invitación',
    declinedBody: (foundation: string) => `${foundation} ve su respuesta. No hay nada más que hacer.`,
    closed: 'Esta invitación ya no sirve',
    unknown:
      'Una parte del enlace no es correcta o una carta más reciente lo ha sustituido. Abra el enlace de la carta más reciente o pida a la fundación que vuelva a invitarle.',
    missing: {
      title: 'Este enlace de invitación no está completo',
      body: 'Vuelva a abrir el enlace del correo. Si está partido en dos líneas, cópielo entero en la barra de direcciones.',
    },
    home: 'Ir a la página inicial',
    pending: (program: string) => `Una invitación a «${program}» espera su respuesta.`,
    look: 'Ver la invitación',
  },
});

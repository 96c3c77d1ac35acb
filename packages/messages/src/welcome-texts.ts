import { defineTexts } from './define-texts.ts';

/** The first steps after the first sign-in: create, join, or accept an invitation. */
export const welcomeTexts = defineTexts({
  en: {
    title: (name: string) => `Welcome, ${name}`,
    titleNoName: 'Welcome to Portolan',
    documentTitle: 'Create or join an organization',
    intro:
      'Portolan is organized by clinics and foundations. Set yours up, or join the one your colleagues use.',
    yours: 'Your organizations',
    open: (name: string) => `Open ${name}`,
    invitation: {
      title: 'Do you have an invitation?',
      body: 'Open the link in the email you received. It brings you straight in, with the role meant for you.',
    },
    requests: {
      title: 'Your requests to join',
      pending: (name: string, date: string) =>
        `${name}: asked on ${date}. An owner of the clinic will decide; you will find it here once you are in.`,
      declined: (name: string) =>
        `${name}: the owners declined. Talk to them if you think this is a mistake.`,
      refresh: 'Check again',
    },
    kind: {
      legend: 'What would you like to set up?',
      clinic: 'A clinic',
      clinicBody: 'It runs a patient portal, or is about to, and works a plan for it.',
      foundation: 'A foundation',
      foundationBody: 'It funds clinics and accompanies them through a portal year.',
    },
    form: {
      clinicName: 'Name of the clinic',
      foundationName: 'Name of the foundation',
      nameHint: 'As your colleagues would look for it.',
      nameError: 'Enter a name of 2 to 120 characters.',
      timeZone: 'Time zone',
      timeZoneHint: 'Decides when a month ends.',
      terms: 'We accept the ',
      termsLink: 'terms of use',
      agreement: 'We accept the ',
      agreementLink: 'business associate agreement',
      opensInTab: '(opens in a new tab)',
      required: 'Please accept this to go on.',
      authority: 'You confirm that you may accept them on behalf of the organization.',
      createClinic: 'Create the clinic',
      createFoundation: 'Create the foundation',
    },
    matches: {
      title: 'Is it one of these?',
      body: 'These clinics are already in Portolan. If yours is among them, ask to join instead of creating it twice.',
      unknownPlace: 'Place not given',
      ask: (name: string) => `Ask to join ${name}`,
      askShort: 'Ask to join',
      asked:
        'Request sent. The clinic’s owners have been told; you will find the clinic here once they let you in.',
      member: 'You are a member already',
      waiting: 'Request sent',
    },
  },
  es: {
    title: (name: string) => `Le damos la bienvenida, ${name}`,
    titleNoName: 'Le damos la bienvenida a Portolan',
    documentTitle: 'Crear una organización o unirse a una',
    intro:
      'Portolan se organiza por clínicas y fundaciones. Registre la suya o únase a la que usan sus colegas.',
    yours: 'Sus organizaciones',
    open: (name: string) => `Abrir ${name}`,
    invitation: {
      title: '¿Tiene una invitación?',
      body: 'Abra el enlace del correo que recibió. Le llevará directamente adentro, con la función prevista para usted.',
    },
    requests: {
      title: 'Sus solicitudes de ingreso',
      pending: (name: string, date: string) =>
        `${name}: solicitada el ${date}. Decidirá un titular de la clínica; cuando le admitan, la encontrará aquí.`,
      declined: (name: string) =>
        `${name}: los titulares no aceptaron la solicitud. Hable con ellos si cree que se trata de un error.`,
      refresh: 'Comprobar de nuevo',
    },
    kind: {
      legend: '¿Qué desea registrar?',
      clinic: 'Una clínica',
      clinicBody: 'Tiene un portal del paciente, o está por abrirlo, y sigue un plan para ello.',
      foundation: 'Una fundación',
      foundationBody: 'Financia a clínicas y las acompaña durante el año de su portal.',
    },
    form: {
      clinicName: 'Nombre de la clínica',
      foundationName: 'Nombre de la fundación',
      nameHint: 'Tal como la buscarían sus colegas.',
      nameError: 'Escriba un nombre de 2 a 120 caracteres.',
      timeZone: 'Zona horaria',
      timeZoneHint: 'Determina cuándo termina un mes.',
      terms: 'Aceptamos las ',
      termsLink: 'condiciones de uso',
      agreement: 'Aceptamos el ',
      agreementLink: 'acuerdo de socio comercial',
      opensInTab: '(se abre en otra pestaña)',
      required: 'Para continuar, debe aceptarlo.',
      authority: 'Usted confirma que puede aceptarlos en nombre de la organización.',
      createClinic: 'Registrar la clínica',
      createFoundation: 'Registrar la fundación',
    },
    matches: {
      title: '¿Es una de estas?',
      body: 'Estas clínicas ya están en Portolan. Si la suya es una de ellas, pida unirse en lugar de registrarla dos veces.',
      unknownPlace: 'Lugar no indicado',
      ask: (name: string) => `Pedir unirse a ${name}`,
      askShort: 'Pedir unirse',
      asked:
        'Solicitud enviada. Los titulares de la clínica ya están al tanto; cuando le admitan, encontrará la clínica aquí.',
      member: 'Usted ya es miembro',
      waiting: 'Solicitud enviada',
    },
  },
});

import { defineTexts } from './define-texts.ts';

/** The page behind the link of an invitation. */
export const invitationTexts = defineTexts({
  en: {
    title: (organization: string) => `Join ${organization}`,
    documentTitle: 'Invitation',
    clinic: (organization: string) => `${organization}, a clinic, invites you to work with them in Portolan.`,
    foundation: (organization: string) =>
      `${organization}, a foundation, invites you to work with them in Portolan.`,
    role: (role: string) => `Your role: ${role}`,
    expires: (date: string) => `The invitation is good until ${date}.`,
    signUp: 'Create an account and join',
    signIn: 'I have an account: sign in',
    use: (email: string) => `Use the address ${email}: the invitation works for it alone.`,
    accept: 'Accept and join',
    signedInAs: (email: string) => `You are signed in as ${email}.`,
    other: 'Sign out and use another account',
    missing: {
      title: 'This invitation link is not complete',
      body: 'Open the link from the email again. If it is broken over two lines, copy all of it into the address bar.',
    },
    closed: {
      title: 'This invitation does not work any more',
    },
    home: 'Go to the first page',
  },
  es: {
    title: (organization: string) => `Únase a ${organization}`,
    documentTitle: 'Invitación',
    clinic: (organization: string) => `La clínica ${organization} le invita a trabajar con ella en Portolan.`,
    foundation: (organization: string) =>
      `La fundación ${organization} le invita a trabajar con ella en Portolan.`,
    role: (role: string) => `Su función: ${role}`,
    expires: (date: string) => `La invitación vale hasta el ${date}.`,
    signUp: 'Crear una cuenta y unirse',
    signIn: 'Ya tengo una cuenta: iniciar sesión',
    use: (email: string) => `Use la dirección ${email}: la invitación solo sirve para ella.`,
    accept: 'Aceptar y unirse',
    signedInAs: (email: string) => `Ha iniciado sesión como ${email}.`,
    other: 'Cerrar sesión y usar otra cuenta',
    missing: {
      title: 'Este enlace de invitación no está completo',
      body: 'Vuelva a abrir el enlace del correo. Si está partido en dos líneas, cópielo entero en la barra de direcciones.',
    },
    closed: {
      title: 'Esta invitación ya no sirve',
    },
    home: 'Ir a la página inicial',
  },
});

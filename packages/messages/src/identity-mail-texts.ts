import { defineTexts } from './define-texts.ts';

/** The letters of the identity provider: the local one sends them, and Cognito by a trigger of ours. */
export const identityMailTexts = defineTexts({
  en: {
    greeting: (name: string) => `Hello ${name},`,
    greetingWithoutName: 'Hello,',
    signature: 'Portolan',
    ignore: 'If you did not ask for this, you can ignore this message.',
    validity: { quarterHour: '15 minutes', hour: '1 hour', day: '24 hours', week: '7 days' },
    code: {
      subject: (code: string) => `${code} is your Portolan code`,
      subjectWithoutCode: 'Your Portolan code',
      lead: 'Enter this code to confirm your email address:',
      expires: (time: string) =>
        `It works for ${time}. Never give it to anyone: nobody at Portolan will ask you for it.`,
    },
    reset: {
      subject: (code: string) => `${code} is your code for a new password`,
      subjectWithoutCode: 'Your code for a new password',
      lead: 'Enter this code to choose a new password for Portolan:',
      expires: (time: string) => `It works for ${time}. Until you use it, your old password stays as it is.`,
    },
    finish: {
      subject: (code: string) => `${code} is your code to finish signing up`,
      subjectWithoutCode: 'Your code to finish signing up',
      lead: 'Creating your Portolan account with this email address was never finished. Enter this code to confirm the address and choose a password:',
      expires: (time: string) =>
        `It works for ${time}. Until you use it, there is no account with this address.`,
    },
    made: {
      subject: 'Your Portolan account',
      lead: (address: string) =>
        `The people who run Portolan have made an account for you. Sign in with the email address ${address} and this temporary password:`,
      expires: (time: string) =>
        `It works for ${time}. You will choose a password of your own when you first sign in.`,
      where: (url: string) => `Sign in here: ${url}`,
    },
    alreadyRegistered: {
      subject: 'You already have a Portolan account',
      lead: 'Somebody, probably you, tried to create a Portolan account with this email address. You already have one, so nothing was changed.',
      advice:
        'Sign in with your password. If you have forgotten it, choose “Forgot your password?” on the sign-in page.',
    },
  },
  es: {
    greeting: (name: string) => `Hola, ${name}:`,
    greetingWithoutName: 'Hola:',
    signature: 'Portolan',
    ignore: 'Si usted no lo ha pedido, puede hacer caso omiso de este mensaje.',
    validity: { quarterHour: '15 minutos', hour: '1 hora', day: '24 horas', week: '7 días' },
    code: {
      subject: (code: string) => `${code} es su código de Portolan`,
      subjectWithoutCode: 'Su código de Portolan',
      lead: 'Escriba este código para confirmar su correo electrónico:',
      expires: (time: string) =>
        `Sirve durante ${time}. No se lo dé a nadie: nadie de Portolan se lo pedirá.`,
    },
    reset: {
      subject: (code: string) => `${code} es su código para cambiar la contraseña`,
      subjectWithoutCode: 'Su código para cambiar la contraseña',
      lead: 'Escriba este código para elegir una contraseña nueva de Portolan:',
      expires: (time: string) =>
        `Sirve durante ${time}. Mientras no lo use, su contraseña anterior sigue igual.`,
    },
    finish: {
      subject: (code: string) => `${code} es su código para terminar de crear la cuenta`,
      subjectWithoutCode: 'Su código para terminar de crear la cuenta',
      lead: 'La creación de su cuenta de Portolan con este correo electrónico quedó a medias. Escriba este código para confirmar el correo y elegir una contraseña:',
      expires: (time: string) =>
        `Sirve durante ${time}. Mientras no lo use, no habrá ninguna cuenta con este correo.`,
    },
    made: {
      subject: 'Su cuenta de Portolan',
      lead: (address: string) =>
        `Quienes administran Portolan han creado una cuenta para usted. Inicie sesión con el correo electrónico ${address} y esta contraseña temporal:`,
      expires: (time: string) =>
        `Sirve durante ${time}. Al iniciar sesión por primera vez elegirá su propia contraseña.`,
      where: (url: string) => `Inicie sesión aquí: ${url}`,
    },
    alreadyRegistered: {
      subject: 'Usted ya tiene una cuenta de Portolan',
      lead: 'Alguien, probablemente usted, ha intentado crear una cuenta de Portolan con este correo electrónico. Como ya tiene una, no se ha cambiado nada.',
      advice:
        'Inicie sesión con su contraseña. Si la ha olvidado, elija «¿Olvidó su contraseña?» en la página de inicio de sesión.',
    },
  },
});

import { defineTexts } from './define-texts.ts';

/** The mails of the local identity provider. On AWS Cognito sends its own. */
export const identityMailTexts = defineTexts({
  en: {
    greeting: (name: string) => `Hello ${name},`,
    signature: 'Portolan',
    ignore: 'If you did not ask for this, you can ignore this message.',
    code: {
      subject: (code: string) => `${code} is your Portolan code`,
      lead: 'Enter this code to confirm your email address:',
      expires: 'It works for 15 minutes. Never give it to anyone: nobody at Portolan will ask you for it.',
    },
    reset: {
      subject: (code: string) => `${code} is your code for a new password`,
      lead: 'Enter this code to choose a new password for Portolan:',
      expires: 'It works for 15 minutes. Until you use it, your old password stays as it is.',
    },
    finish: {
      subject: (code: string) => `${code} is your code to finish signing up`,
      lead: 'Creating your Portolan account with this email address was never finished. Enter this code to confirm the address and choose a password:',
      expires: 'It works for 15 minutes. Until you use it, there is no account with this address.',
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
    signature: 'Portolan',
    ignore: 'Si usted no lo ha pedido, puede hacer caso omiso de este mensaje.',
    code: {
      subject: (code: string) => `${code} es su código de Portolan`,
      lead: 'Escriba este código para confirmar su correo electrónico:',
      expires: 'Sirve durante 15 minutos. No se lo dé a nadie: nadie de Portolan se lo pedirá.',
    },
    reset: {
      subject: (code: string) => `${code} es su código para cambiar la contraseña`,
      lead: 'Escriba este código para elegir una contraseña nueva de Portolan:',
      expires: 'Sirve durante 15 minutos. Mientras no lo use, su contraseña anterior sigue igual.',
    },
    finish: {
      subject: (code: string) => `${code} es su código para terminar de crear la cuenta`,
      lead: 'La creación de su cuenta de Portolan con este correo electrónico quedó a medias. Escriba este código para confirmar el correo y elegir una contraseña:',
      expires: 'Sirve durante 15 minutos. Mientras no lo use, no habrá ninguna cuenta con este correo.',
    },
    alreadyRegistered: {
      subject: 'Usted ya tiene una cuenta de Portolan',
      lead: 'Alguien, probablemente usted, ha intentado crear una cuenta de Portolan con este correo electrónico. Como ya tiene una, no se ha cambiado nada.',
      advice:
        'Inicie sesión con su contraseña. Si la ha olvidado, elija «¿Olvidó su contraseña?» en la página de inicio de sesión.',
    },
  },
});

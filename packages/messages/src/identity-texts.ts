import { defineTexts } from './define-texts.ts';

/** Texts of the local sign-in pages. On AWS the managed login of Cognito takes their place. */
export const identityTexts = defineTexts({
  en: {
    languageName: 'English',
    switchLanguage: 'Language',
    errorPrefix: 'Error:',
    errorSummary: 'Please check the following',
    inboxHint: 'This Portolan runs on one machine: its mail is in the',
    inboxLink: 'local inbox',
    fields: {
      name: 'Your name',
      email: 'Email',
      password: 'Password',
      newPassword: 'New password',
      passwordHint: 'At least 12 characters. A few words in a row are easy to remember and hard to guess.',
      code: 'Six-digit code',
    },
    errors: {
      nameMissing: 'Enter your name, as your colleagues know you.',
      nameTooLong: 'Shorten your name to 120 characters or fewer.',
      emailMissing: 'Enter your email address.',
      emailInvalid: 'Enter an email address in full, such as ana@clinic.org.',
      passwordMissing: 'Enter your password.',
      passwordTooShort: 'Use at least 12 characters.',
      passwordTooLong: 'Use 200 characters or fewer.',
      passwordCommon: 'Many people use this password, so it is easy to guess. Choose another one.',
      passwordIsEmail: 'Choose a password that is not your email address.',
      codeMissing: 'Enter all six digits of the code.',
      codeWrong: 'This is not the code we sent last. Check the newest email and enter its six digits.',
      codeExpired: 'This code has expired. Ask for a new one below.',
      codeTooMany: 'Too many wrong codes. Ask for a new one below.',
      credentials:
        'The email and the password do not go together. Check both, or choose “Forgot your password?”.',
      tooManySignIns:
        'Too many attempts for this address. Wait 15 minutes, or choose “Forgot your password?”.',
      secondFactorWrong:
        'This code does not work. Wait until the app shows a new one and enter it. Each code works once.',
      tooManySecondFactors: 'Too many wrong codes. Wait 15 minutes, then try again.',
      tooManyCodes: 'Too many codes were asked for this address. Wait an hour, then try again.',
    },
    signIn: {
      title: 'Sign in',
      intro: 'Use the email and password of your Portolan account.',
      submit: 'Sign in',
      forgot: 'Forgot your password?',
      noAccount: 'New to Portolan?',
      toSignUp: 'Create an account',
    },
    secondFactor: {
      title: 'Enter your code',
      intro: 'Open the authenticator app on your phone and enter the six digits it shows for Portolan.',
      submit: 'Continue',
      lost: 'You no longer have the app? A new password does not replace the code. Ask the people who run Portolan for you: they check that it is you and turn the second step off.',
    },
    signUp: {
      title: 'Create your account',
      intro: 'You need one account, whichever clinics and foundations you work with.',
      submit: 'Continue',
      hasAccount: 'Have an account already?',
      toSignIn: 'Sign in',
    },
    verify: {
      title: 'Confirm your email',
      intro: (email: string) =>
        `We sent an email to ${email}. Enter the six-digit code it contains within 15 minutes.`,
      submit: 'Confirm',
      resend: 'Send a new code',
      resent: 'We sent another email. Only the newest code works.',
      otherAddress: 'Use another email address',
      nothingCame: 'Nothing came? Look in the junk folder, and check that the address is right.',
    },
    forgot: {
      title: 'Set a new password',
      intro: 'Enter the email of your account. We will send it a code for choosing a new password.',
      submit: 'Send the code',
      toSignIn: 'Back to sign in',
    },
    reset: {
      title: 'Choose a new password',
      intro: (email: string) =>
        `If ${email} has an account, a six-digit code is on its way to it. Enter the code within 15 minutes.`,
      submit: 'Save and sign in',
    },
    signOut: {
      title: 'Sign out',
      intro: 'Do you want to sign out of Portolan on this device?',
      submit: 'Sign out',
    },
    signedOut: {
      title: 'You are signed out',
      intro: 'You can close this window, or go on.',
      back: 'Go to Portolan',
    },
    problem: {
      title: 'We cannot go on from here',
      expired: 'This page is no longer valid: too much time went by, or you finished in another window.',
      other: 'The sign-in request could not be completed. Nothing was changed.',
      notFound: 'There is no page at this address.',
      fault: 'Something went wrong on our side. Please try again in a moment.',
      back: 'Go to Portolan and start again',
      code: (code: string) => `Error code: ${code}`,
    },
  },
  es: {
    languageName: 'Español',
    switchLanguage: 'Idioma',
    errorPrefix: 'Error:',
    errorSummary: 'Revise lo siguiente',
    inboxHint: 'Este Portolan funciona en un solo equipo: su correo está en la',
    inboxLink: 'bandeja de entrada local',
    fields: {
      name: 'Su nombre',
      email: 'Correo electrónico',
      password: 'Contraseña',
      newPassword: 'Contraseña nueva',
      passwordHint:
        'Al menos 12 caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.',
      code: 'Código de seis cifras',
    },
    errors: {
      nameMissing: 'Escriba su nombre, tal como le conocen sus colegas.',
      nameTooLong: 'Acorte su nombre a 120 caracteres como máximo.',
      emailMissing: 'Escriba su correo electrónico.',
      emailInvalid: 'Escriba el correo electrónico completo, por ejemplo, ana@clinica.org.',
      passwordMissing: 'Escriba su contraseña.',
      passwordTooShort: 'Use al menos 12 caracteres.',
      passwordTooLong: 'Use 200 caracteres como máximo.',
      passwordCommon: 'Muchas personas usan esta contraseña, así que es fácil de adivinar. Elija otra.',
      passwordIsEmail: 'Elija una contraseña que no sea su correo electrónico.',
      codeMissing: 'Escriba las seis cifras del código.',
      codeWrong:
        'No es el último código que enviamos. Busque el correo más reciente y escriba sus seis cifras.',
      codeExpired: 'Este código ha caducado. Pida uno nuevo más abajo.',
      codeTooMany: 'Demasiados códigos incorrectos. Pida uno nuevo más abajo.',
      credentials: 'El correo y la contraseña no coinciden. Revise los dos o elija «¿Olvidó su contraseña?».',
      tooManySignIns:
        'Demasiados intentos con esta dirección. Espere 15 minutos o elija «¿Olvidó su contraseña?».',
      secondFactorWrong:
        'Este código no sirve. Espere a que la aplicación muestre otro y escríbalo. Cada código sirve una sola vez.',
      tooManySecondFactors: 'Demasiados códigos incorrectos. Espere 15 minutos e inténtelo de nuevo.',
      tooManyCodes:
        'Se han pedido demasiados códigos para esta dirección. Espere una hora e inténtelo de nuevo.',
    },
    signIn: {
      title: 'Iniciar sesión',
      intro: 'Use el correo y la contraseña de su cuenta de Portolan.',
      submit: 'Iniciar sesión',
      forgot: '¿Olvidó su contraseña?',
      noAccount: '¿Es su primera vez en Portolan?',
      toSignUp: 'Crear una cuenta',
    },
    secondFactor: {
      title: 'Escriba su código',
      intro:
        'Abra la aplicación de autenticación de su teléfono y escriba las seis cifras que muestra para Portolan.',
      submit: 'Continuar',
      lost: '¿Ya no tiene la aplicación? Una contraseña nueva no sustituye al código. Pida ayuda a quienes administran su Portolan: comprobarán que es usted y desactivarán el segundo paso.',
    },
    signUp: {
      title: 'Cree su cuenta',
      intro: 'Le basta una cuenta, sean cuales sean las clínicas y fundaciones con las que trabaje.',
      submit: 'Continuar',
      hasAccount: '¿Ya tiene una cuenta?',
      toSignIn: 'Inicie sesión',
    },
    verify: {
      title: 'Confirme su correo',
      intro: (email: string) =>
        `Hemos enviado un correo a ${email}. Escriba el código de seis cifras que contiene antes de 15 minutos.`,
      submit: 'Confirmar',
      resend: 'Enviar otro código',
      resent: 'Hemos enviado otro correo. Solo sirve el código más reciente.',
      otherAddress: 'Usar otro correo electrónico',
      nothingCame:
        '¿No ha llegado nada? Mire en el correo no deseado y compruebe que la dirección sea correcta.',
    },
    forgot: {
      title: 'Cambie su contraseña',
      intro: 'Escriba el correo de su cuenta. Le enviaremos un código para elegir una contraseña nueva.',
      submit: 'Enviar el código',
      toSignIn: 'Volver a iniciar sesión',
    },
    reset: {
      title: 'Elija una contraseña nueva',
      intro: (email: string) =>
        `Si ${email} tiene una cuenta, le llegará un código de seis cifras. Escríbalo antes de 15 minutos.`,
      submit: 'Guardar e iniciar sesión',
    },
    signOut: {
      title: 'Cerrar sesión',
      intro: '¿Quiere cerrar la sesión de Portolan en este dispositivo?',
      submit: 'Cerrar sesión',
    },
    signedOut: {
      title: 'Ha cerrado la sesión',
      intro: 'Puede cerrar esta ventana o continuar.',
      back: 'Ir a Portolan',
    },
    problem: {
      title: 'No podemos continuar desde aquí',
      expired: 'Esta página ya no es válida: ha pasado demasiado tiempo o usted terminó en otra ventana.',
      other: 'No se pudo completar el inicio de sesión. No se ha cambiado nada.',
      notFound: 'No hay ninguna página en esta dirección.',
      fault: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un momento.',
      back: 'Ir a Portolan y empezar de nuevo',
      code: (code: string) => `Código de error: ${code}`,
    },
  },
});

/** The texts of this area in one language. */
export type IdentityTexts = (typeof identityTexts)['es'];

import { defineTexts } from './define-texts.ts';

/** A person's own account: the second step of signing in, and deleting it. */
export const accountTexts = defineTexts({
  en: {
    security: {
      title: 'Security',
      name: 'Second step at sign-in',
      intro:
        'After your password, signing in asks for a six-digit code from an app on your phone. Whoever learns your password still cannot get in.',
      on: 'On',
      off: 'Off',
      turnOn: 'Turn on the second step',
      turnOff: 'Turn off the second step',
      turnedOn: 'The second step is on. The next sign-in asks for a code.',
      turnedOff: 'The second step is off. Signing in asks for the password only.',
      lost: 'If you lose the phone: a new password does not replace the code. The people who run Portolan for you can turn the second step off once they are sure it is you.',
      failed: 'This could not be done',
      signInAgain: 'Your sign-in is too old for this. Sign out, sign in again and try once more.',
    },
    setup: {
      title: 'Connect your authenticator app',
      app: 'Open an authenticator app on your phone, such as Google Authenticator, Microsoft Authenticator or the one your organization recommends.',
      scan: 'In the app, add an account and scan this square. If you cannot scan it, type the key instead.',
      qr: 'Square code with the key for the authenticator app',
      key: 'Key',
      copy: 'Copy the key',
      copied: 'The key is copied',
      enter: 'Enter the six digits that the app shows now.',
      code: 'Six-digit code',
      short: 'Enter all six digits.',
      wrong:
        'This code does not fit. Make sure that the phone sets its clock automatically, wait for the next code and enter that one.',
      confirm: 'Confirm and turn on',
      cancel: 'Cancel',
    },
    turnOff: {
      title: 'Turn off the second step?',
      body: 'Signing in will ask for the password only, so whoever learns it can get in. To turn the step on again you connect the app anew.',
      confirm: 'Turn off',
    },
    deletion: {
      title: 'Delete your account',
      intro: 'You leave every organization and your sign-in is erased. This cannot be undone.',
      open: 'Delete your account…',
      dialog: 'Delete your account for good?',
      goesTitle: 'What goes',
      goes: {
        sign: 'Your sign-in, with name, email, password and second step.',
        settings: 'Your settings and your calendar addresses.',
        requests: 'Your requests to join organizations.',
        membership: (organizations: string) => `Your membership in ${organizations}.`,
      },
      staysTitle: 'What stays',
      stays: {
        work: 'What you wrote in work plans: it belongs to the organization.',
        audit: 'The organization’s audit log, with a number in place of your name.',
        invitations: 'Invitations to your address, with the organization that sent them.',
      },
      soleOwner: {
        title: 'Your account cannot be deleted yet',
        body: (organizations: string) =>
          `You are the only owner of ${organizations}. Without you, nobody could look after it.`,
        advice:
          'Make somebody else an owner first, or close the organization: once its closing has begun and nobody else belongs to it, you can go. Then come back here.',
        members: (organization: string) => `Members of ${organization}`,
        close: (organization: string) => `Close ${organization}`,
      },
      type: 'To confirm, type your email address',
      mismatch: 'This is not the address of your account.',
      confirm: 'Delete for good',
      unfinished:
        'Your account is deleted only in part. Choose “Delete for good” once more: it goes on where it stopped.',
    },
    deleted: {
      title: 'Your account is deleted',
      body: 'Nobody can sign in with it any more, and your name is no longer kept. If you change your mind, you can create a new account with the same address.',
      home: 'To the first page',
    },
  },
  es: {
    security: {
      title: 'Seguridad',
      name: 'Segundo paso al iniciar sesión',
      intro:
        'Después de la contraseña se le pedirá un código de seis cifras de una aplicación de su teléfono. Así, quien averigüe su contraseña no podrá entrar.',
      on: 'Activado',
      off: 'Desactivado',
      turnOn: 'Activar el segundo paso',
      turnOff: 'Desactivar el segundo paso',
      turnedOn: 'El segundo paso está activado. La próxima vez que inicie sesión se le pedirá un código.',
      turnedOff: 'El segundo paso está desactivado. Para iniciar sesión basta la contraseña.',
      lost: 'Si pierde el teléfono: una contraseña nueva no sustituye al código. Quienes administran su Portolan pueden desactivar el segundo paso cuando hayan comprobado que es usted.',
      failed: 'No se ha podido hacer',
      signInAgain:
        'Hace demasiado que inició sesión para hacer esto. Cierre la sesión, vuelva a iniciarla e inténtelo otra vez.',
    },
    setup: {
      title: 'Conecte su aplicación de autenticación',
      app: 'Abra en su teléfono una aplicación de autenticación, por ejemplo, Google Authenticator, Microsoft Authenticator o la que recomiende su organización.',
      scan: 'Añada una cuenta en la aplicación y escanee este cuadro. Si no puede escanearlo, escriba la clave.',
      qr: 'Cuadro con la clave para la aplicación de autenticación',
      key: 'Clave',
      copy: 'Copiar la clave',
      copied: 'Clave copiada',
      enter: 'Escriba las seis cifras que la aplicación muestra ahora.',
      code: 'Código de seis cifras',
      short: 'Escriba las seis cifras.',
      wrong:
        'Este código no corresponde. Compruebe que el teléfono ajuste la hora automáticamente, espere el código siguiente y escríbalo.',
      confirm: 'Confirmar y activar',
      cancel: 'Cancelar',
    },
    turnOff: {
      title: '¿Desactivar el segundo paso?',
      body: 'Para iniciar sesión bastará la contraseña, de modo que quien la averigüe podrá entrar. Para activarlo de nuevo tendrá que conectar otra vez la aplicación.',
      confirm: 'Desactivar',
    },
    deletion: {
      title: 'Eliminar su cuenta',
      intro:
        'Usted dejará todas las organizaciones y se borrará su acceso. Esta acción no se puede deshacer.',
      open: 'Eliminar su cuenta…',
      dialog: '¿Eliminar su cuenta para siempre?',
      goesTitle: 'Qué se borra',
      goes: {
        sign: 'Su acceso, con el nombre, el correo, la contraseña y el segundo paso.',
        settings: 'Sus preferencias y las direcciones de sus calendarios.',
        requests: 'Sus solicitudes para unirse a organizaciones.',
        membership: (organizations: string) => `Su pertenencia a ${organizations}.`,
      },
      staysTitle: 'Qué se conserva',
      stays: {
        work: 'Lo que usted escribió en los planes de trabajo: es de la organización.',
        audit: 'El registro de auditoría de la organización, con un número en lugar de su nombre.',
        invitations: 'Las invitaciones a su dirección, en la organización que las envió.',
      },
      soleOwner: {
        title: 'Su cuenta todavía no se puede eliminar',
        body: (organizations: string) =>
          `Usted es la única persona propietaria de ${organizations}. Sin usted, nadie podría ocuparse de ella.`,
        advice:
          'Dé primero a otra persona el rol de propietario, o cierre la organización: cuando el cierre haya empezado y nadie más pertenezca a ella, usted puede irse. Vuelva después aquí.',
        members: (organization: string) => `Miembros de ${organization}`,
        close: (organization: string) => `Cerrar ${organization}`,
      },
      type: 'Para confirmar, escriba su correo electrónico',
      mismatch: 'No es la dirección de su cuenta.',
      confirm: 'Eliminar para siempre',
      unfinished:
        'Su cuenta se ha eliminado solo en parte. Elija otra vez “Eliminar para siempre”: seguirá donde se detuvo.',
    },
    deleted: {
      title: 'Su cuenta está eliminada',
      body: 'Ya nadie puede iniciar sesión con ella y su nombre ya no se conserva. Si cambia de opinión, puede crear otra cuenta con la misma dirección.',
      home: 'A la primera página',
    },
  },
});

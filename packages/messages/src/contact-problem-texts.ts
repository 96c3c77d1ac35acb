import { defineTexts } from './define-texts.ts';

/** What the refusals mean that contacts and segments can meet; a part of `problemTexts`. */
export const contactProblemTexts = defineTexts({
  en: {
    'address-missing': 'Enter an email address.',
    'address-too-long':
      'This email address is too long: it can have 254 characters, 64 of them before the @.',
    'address-control-characters':
      'This email address holds a line break or another hidden character. Type it anew.',
    'address-local-part-not-ascii':
      'The part before the @ has letters, such as é or ñ, that mail cannot be sent to from here. Ask for another address.',
    'address-malformed': 'This is not an email address. It should look like name@example.org.',
    'consent-day-to-come': 'The day of the consent is still to come. Enter the day on which they agreed.',
    'contact-exists': 'There is a contact with this address already. Open that one instead.',
    'contact-erased':
      'This address was erased, so it cannot be added here. The person can sign up again themselves on your sign-up page.',
    'too-many-contacts': 'A clinic can have 200,000 contacts. Erase some first.',
    'too-many-segments': 'You have 50 segments, which is the most there can be. Remove one first.',
  },
  es: {
    'address-missing': 'Escriba una dirección de correo.',
    'address-too-long':
      'Esta dirección de correo es demasiado larga: puede tener 254 caracteres, 64 de ellos antes de la @.',
    'address-control-characters':
      'Esta dirección de correo contiene un salto de línea u otro carácter oculto. Escríbala de nuevo.',
    'address-local-part-not-ascii':
      'La parte antes de la @ tiene letras, como é o ñ, a las que desde aquí no se puede enviar correo. Pida otra dirección.',
    'address-malformed': 'Esta no es una dirección de correo. Debe ser como nombre@example.org.',
    'consent-day-to-come':
      'El día del consentimiento aún no ha llegado. Escriba el día en que la persona aceptó.',
    'contact-exists': 'Ya hay un contacto con esta dirección. Abra ese contacto.',
    'contact-erased':
      'Esta dirección se borró y no se puede agregar aquí. La persona puede suscribirse de nuevo en su página de suscripción.',
    'too-many-contacts': 'Una clínica puede tener 200,000 contactos. Borre algunos primero.',
    'too-many-segments': 'Tiene 50 segmentos, que es el máximo. Elimine uno primero.',
  },
});

import { defineTexts } from './define-texts.ts';

/** What is wrong with a campaign's message before it goes out, and what to do about it. `about` is the link or the field that it is about. */
export const messageCheckTexts = defineTexts({
  en: {
    codes: {
      'empty-message': () => 'The message says nothing yet. Add a block, or begin with a ready-made message.',
      'empty-subject': () => 'The subject is missing. Nobody gets a version without a subject.',
      'missing-translation': () => 'The text is there in the other language only. Translate it.',
      'no-picture': () => 'No picture was chosen. Choose one, or remove the block.',
      'missing-alt': () => 'It is not said what the picture shows. Say it for those who do not see it.',
      'missing-link': () => 'The button leads nowhere. Give it a link.',
      'insecure-link': (about: string) =>
        `This link begins with http: and can be read on the way. Use https: ${about}`,
      'broken-link': (about: string) => `This link cannot be followed. Check its address: ${about}`,
      'empty-button': () => 'The button has no words.',
      'unknown-field': (about: string) =>
        `{${about}} stands for nothing. Insert a name from the menu instead.`,
      'missing-default': () => 'Some contacts have no first name. Say what stands in its place.',
      'missing-telephone': () =>
        'The message names the clinic’s telephone, and the clinic’s profile has none.',
      'too-large': () => 'The message is too long: mail programs would cut it off. Shorten it.',
      'no-postal-address': () =>
        'The clinic’s profile has no postal address. The law asks for it in every mail.',
      'no-topic': () => 'No topic was chosen.',
      'nobody-reached': () => 'Nobody would get it. Choose other recipients.',
      'one-language': () => 'There is one language only. Everybody gets this version.',
      'language-left-out': () => 'There is one language only. Those who read the other one get nothing.',
      'no-preheader': () =>
        'There is no preview line. The inbox shows the first words of the message instead.',
      'long-subject': () => 'The subject is longer than phones show.',
      'empty-block': () => 'This block says nothing. It is left out.',
      'missing-last-name': () =>
        'Some contacts have no last name. Without a word in its place there is a gap.',
      'no-portal-name': () => 'The portal has no name of its own yet. “Patient portal” stands in its place.',
      'heavy-pictures': () => 'The pictures together are heavy. They load slowly on a phone.',
      'no-reply-to': () => 'There is no address for replies. Replies would reach nobody.',
    },
    places: {
      subject: 'Subject',
      preheader: 'Preview line',
      defaults: 'Names and languages',
      message: 'Message',
      settings: 'Profile and settings of the clinic',
      plan: 'Marketing plan',
      campaign: 'Campaign',
    },
    inLanguage: { en: 'English', es: 'Spanish' },
  },
  es: {
    codes: {
      'empty-message': () =>
        'El mensaje no dice nada todavía. Agregue un bloque, o empiece con un mensaje preparado.',
      'empty-subject': () => 'Falta el asunto. Nadie recibe una versión sin asunto.',
      'missing-translation': () => 'El texto está solo en el otro idioma. Tradúzcalo.',
      'no-picture': () => 'No se eligió ninguna imagen. Elija una, o quite el bloque.',
      'missing-alt': () => 'No se dice qué muestra la imagen. Dígalo para quienes no la ven.',
      'missing-link': () => 'El botón no lleva a ningún lado. Póngale un enlace.',
      'insecure-link': (about) =>
        `Este enlace empieza con http: y se puede leer en el camino. Use https: ${about}`,
      'broken-link': (about) => `Este enlace no se puede seguir. Revise su dirección: ${about}`,
      'empty-button': () => 'El botón no tiene palabras.',
      'unknown-field': (about) => `{${about}} no corresponde a nada. Inserte un nombre desde el menú.`,
      'missing-default': () => 'Algunos contactos no tienen nombre de pila. Diga qué aparece en su lugar.',
      'missing-telephone': () => 'El mensaje nombra el teléfono de la clínica, y su perfil no tiene ninguno.',
      'too-large': () => 'El mensaje es demasiado largo: los programas de correo lo cortarían. Acórtelo.',
      'no-postal-address': () =>
        'El perfil de la clínica no tiene dirección postal. La ley la pide en cada correo.',
      'no-topic': () => 'No se eligió ningún tema.',
      'nobody-reached': () => 'Nadie lo recibiría. Elija otros destinatarios.',
      'one-language': () => 'Hay un solo idioma. Todas las personas reciben esta versión.',
      'language-left-out': () => 'Hay un solo idioma. Quienes leen el otro no reciben nada.',
      'no-preheader': () =>
        'No hay línea de adelanto. La bandeja de entrada muestra las primeras palabras del mensaje.',
      'long-subject': () => 'El asunto es más largo de lo que muestran los teléfonos.',
      'empty-block': () => 'Este bloque no dice nada. Se omite.',
      'missing-last-name': () =>
        'Algunos contactos no tienen apellido. Sin una palabra en su lugar queda un hueco.',
      'no-portal-name': () =>
        'El portal aún no tiene nombre propio. En su lugar aparece «portal del paciente».',
      'heavy-pictures': () => 'Las imágenes juntas pesan mucho. Tardan en cargar en un teléfono.',
      'no-reply-to': () => 'No hay dirección para respuestas. Las respuestas no llegarían a nadie.',
    },
    places: {
      subject: 'Asunto',
      preheader: 'Línea de adelanto',
      defaults: 'Nombres e idiomas',
      message: 'Mensaje',
      settings: 'Perfil y ajustes de la clínica',
      plan: 'Plan de difusión',
      campaign: 'Campaña',
    },
    inLanguage: { en: 'inglés', es: 'español' },
  },
});

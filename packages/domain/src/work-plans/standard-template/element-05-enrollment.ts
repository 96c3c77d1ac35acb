import type { ElementTemplate } from '../template.ts';

export const enrollmentElement: ElementTemplate = {
  id: 'enrollment',
  number: 5,
  title: { en: 'Enrollment and password reset', es: 'Inscripción y restablecimiento de contraseña' },
  summary: {
    en: 'How easily a patient signs up, recovers a password and comes back.',
    es: 'Qué tan fácil es para el paciente inscribirse, recuperar su contraseña y volver.',
  },
  guidance: [
    {
      en: 'Many people who give up on a portal give up at the door: an expired invitation, an email address with a typo, a security question nobody remembers. Each step you remove brings more of them back.',
      es: 'Muchos de quienes abandonan un portal lo hacen en la entrada: una invitación vencida, un correo electrónico mal escrito, una pregunta de seguridad que nadie recuerda. Cada paso que usted elimina hace que más pacientes regresen.',
    },
    {
      en: 'Aim for this: a patient enrolls in a few minutes before leaving the building, any staff member can help, and a forgotten password is solved without a phone call. Instructions use plain words, pictures, and the languages your patients read.',
      es: 'La meta: el paciente se inscribe en pocos minutos antes de salir de la clínica, cualquier miembro del personal puede ayudarlo y una contraseña olvidada se resuelve sin llamar por teléfono. Las instrucciones usan palabras sencillas, imágenes y los idiomas que leen sus pacientes.',
    },
    {
      en: 'First step: enroll a test patient on your own phone and count the steps; then reset the password. Ask the front desk how many calls a week are about signing in, so that you can see the number fall.',
      es: 'Primer paso: inscriba a un paciente de prueba desde su propio celular y cuente los pasos; después restablezca la contraseña. Pregunte en recepción cuántas llamadas por semana tratan del acceso al portal, para poder ver cómo baja esa cifra.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'enrollment-handout',
        text: {
          en: 'Print a plain-language handout that shows how to sign up and how to get a new password',
          es: 'Imprimir una hoja en lenguaje sencillo que muestre cómo inscribirse y cómo obtener una contraseña nueva',
        },
      },
    ],
    planned: [
      {
        id: 'enrollment-videos',
        text: {
          en: 'Record short videos of our own, free of advertising, about signing up and resetting a password, and link them from the sign-in page',
          es: 'Grabar videos cortos propios, sin publicidad, sobre cómo inscribirse y restablecer la contraseña, y enlazarlos desde la página de acceso',
        },
      },
      {
        id: 'enrollment-text-link',
        text: {
          en: 'Send callers who need help a text message with a link to the handout and the videos',
          es: 'Enviar a quienes llaman para pedir ayuda un mensaje de texto con el enlace a la hoja y a los videos',
        },
      },
    ],
  },
};

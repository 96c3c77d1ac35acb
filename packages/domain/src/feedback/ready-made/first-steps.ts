import {
  after,
  asks,
  noMedicalDetails,
  option,
  type ReadyMadeForm,
  readByPortalTeam,
  says,
  tasks,
} from './parts.ts';

/** Asked at the desk, while it is fresh. */
export const afterSignUp: ReadyMadeForm = {
  name: 'after-sign-up',
  audiences: ['patients', 'families'],
  moment: 'initial',
  occasion: 'just-in-time',
  content: {
    title: says('How did signing up go?', '¿Cómo le fue con la inscripción?'),
    intro: says(
      'You just signed up for our patient portal, or tried to. Two minutes of your time help us make it easier for the next person.',
      'Acaba de inscribirse en nuestro portal del paciente, o lo intentó. Con dos minutos de su tiempo nos ayuda a que sea más fácil para la próxima persona.',
    ),
    readBy: readByPortalTeam,
    thanks: says(
      'Thank you. What you told us goes straight to the people who help others sign up.',
      'Gracias. Lo que nos dijo llega directamente a quienes ayudan a otras personas a inscribirse.',
    ),
    questions: [
      asks('ease', 'rating', says('How was signing up for you?', '¿Qué le pareció inscribirse?'), {
        required: true,
        counts: 'satisfaction',
      }),
      asks(
        'opened',
        'yes-no',
        says('Could you open your account before you left?', '¿Pudo abrir su cuenta antes de irse?'),
      ),
      asks('obstacles', 'multiple', says('What got in the way?', '¿Qué se lo impidió?'), {
        ...after('opened', 'no'),
        options: [
          option('email', 'I had no email address at hand', 'No tenía a mano un correo electrónico'),
          option('code', 'The code or link did not arrive', 'No llegó el código o el enlace'),
          option('password', 'Choosing a password', 'Elegir una contraseña'),
          option('identity', 'Proving who I am', 'Demostrar quién soy'),
          option('language', 'It was not in my language', 'No estaba en mi idioma'),
          option('time', 'There was no time', 'No hubo tiempo'),
          option('something-else', 'Something else', 'Otra cosa'),
        ],
      }),
      asks(
        'shown',
        'yes-no',
        says('Did somebody show you how to use the portal?', '¿Alguien le mostró cómo usar el portal?'),
      ),
      asks(
        'easier',
        'long-text',
        says('What would have made it easier?', '¿Qué lo habría hecho más fácil?'),
        { help: noMedicalDetails },
      ),
    ],
    offersReply: true,
    panelId: null,
  },
};

/** Sent when the account is a week old. */
export const firstWeek: ReadyMadeForm = {
  name: 'first-week',
  audiences: ['patients', 'families'],
  moment: 'initial',
  occasion: 'scheduled',
  content: {
    title: says('Your first week with the portal', 'Su primera semana con el portal'),
    intro: says(
      'You have had your portal account for about a week. Tell us how it is going, even if you have not used it yet.',
      'Tiene su cuenta del portal desde hace una semana, más o menos. Cuéntenos cómo le va, aunque todavía no la haya usado.',
    ),
    readBy: readByPortalTeam,
    thanks: says(
      'Thank you. If you are stuck, call us: we are glad to help.',
      'Gracias. Si tiene dificultades, llámenos: le ayudamos con mucho gusto.',
    ),
    questions: [
      asks(
        'used',
        'yes-no',
        says(
          'Have you signed in since you opened your account?',
          '¿Ha iniciado sesión desde que abrió su cuenta?',
        ),
        { required: true },
      ),
      asks('tasks', 'multiple', says('What did you want to do?', '¿Qué quería hacer?'), {
        ...after('used', 'yes'),
        options: [...tasks],
      }),
      asks('managed', 'single', says('Could you do what you came for?', '¿Pudo hacer lo que quería?'), {
        ...after('used', 'yes'),
        options: [
          option('all', 'Yes, all of it', 'Sí, todo'),
          option('some', 'Some of it', 'Una parte'),
          option('none', 'No', 'No'),
        ],
      }),
      asks(
        'overall',
        'rating',
        says('How do you like the portal so far?', '¿Qué le parece el portal hasta ahora?'),
        { ...after('used', 'yes'), counts: 'satisfaction' },
      ),
      asks('why-not', 'multiple', says('What has kept you from it?', '¿Qué se lo ha impedido?'), {
        ...after('used', 'no'),
        options: [
          option('no-need', 'I have not needed it yet', 'Todavía no lo he necesitado'),
          option('forgot', 'I forgot how to sign in', 'Olvidé cómo iniciar sesión'),
          option('did-not-work', 'I tried, and it did not work', 'Lo intenté y no funcionó'),
          option(
            'device',
            'I have no computer or smartphone',
            'No tengo computadora ni teléfono inteligente',
          ),
          option('prefer-talking', 'I would rather call or come in', 'Prefiero llamar o ir a la clínica'),
          option('something-else', 'Something else', 'Otra cosa'),
        ],
      }),
      asks(
        'words',
        'long-text',
        says('Is there anything else we should know?', '¿Hay algo más que debamos saber?'),
        { help: noMedicalDetails },
      ),
    ],
    offersReply: true,
    panelId: null,
  },
};

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

/** The same four questions each month, so that months can be compared. */
export const monthlyPulse: ReadyMadeForm = {
  name: 'monthly-pulse',
  audiences: ['patients', 'families'],
  moment: 'ongoing',
  occasion: 'scheduled',
  content: {
    title: says('The portal this month', 'El portal este mes'),
    intro: says(
      'Four short questions about our patient portal. We ask them every month to see whether we are getting better.',
      'Cuatro preguntas breves sobre nuestro portal del paciente. Las hacemos cada mes para saber si vamos mejorando.',
    ),
    readBy: readByPortalTeam,
    thanks: says(
      'Thank you. We publish what we changed because of answers like yours.',
      'Gracias. Publicamos lo que cambiamos gracias a respuestas como la suya.',
    ),
    questions: [
      asks('overall', 'rating', says('How would you rate the portal?', '¿Cómo calificaría el portal?'), {
        required: true,
        counts: 'satisfaction',
      }),
      asks(
        'recommend',
        'recommendation',
        says(
          'How likely are you to recommend the portal to a friend or relative?',
          '¿Qué tan probable es que recomiende el portal a un amigo o familiar?',
        ),
        {
          help: says(
            '0 is not at all likely, 10 is extremely likely.',
            '0 es nada probable y 10 es sumamente probable.',
          ),
          counts: 'recommendation',
        },
      ),
      asks(
        'hardest',
        'single',
        says('What is hardest to do in the portal?', '¿Qué es lo más difícil de hacer en el portal?'),
        {
          options: [
            option('sign-in', 'Signing in', 'Iniciar sesión'),
            ...tasks,
            option('nothing', 'Nothing is hard', 'Nada es difícil'),
          ],
        },
      ),
      asks(
        'change',
        'long-text',
        says(
          'If you could change one thing about the portal, what would it be?',
          'Si pudiera cambiar una sola cosa del portal, ¿qué cambiaría?',
        ),
        { help: noMedicalDetails },
      ),
    ],
    offersReply: true,
    panelId: null,
  },
};

/** For those who have no account, or do not use it; on paper and at the desk too, for that is where they are. */
export const whyNot: ReadyMadeForm = {
  name: 'why-not',
  audiences: ['patients', 'families'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  content: {
    title: says('Not using the portal?', '¿No usa el portal?'),
    intro: says(
      'You do not have to use our patient portal, and your care does not depend on it. If something keeps you from it, we would like to know.',
      'No tiene que usar nuestro portal del paciente, y su atención no depende de ello. Si algo se lo impide, nos gustaría saberlo.',
    ),
    readBy: readByPortalTeam,
    thanks: says('Thank you for being frank with us.', 'Gracias por su franqueza.'),
    questions: [
      asks('account', 'single', says('Do you have a portal account?', '¿Tiene una cuenta del portal?'), {
        required: true,
        options: [
          option('none', 'No', 'No'),
          option('unused', 'Yes, but I do not use it', 'Sí, pero no la uso'),
          option('seldom', 'Yes, and I seldom use it', 'Sí, y la uso pocas veces'),
          option('unsure', 'I am not sure', 'No lo sé con seguridad'),
        ],
      }),
      asks('reasons', 'multiple', says('What are your reasons?', '¿Cuáles son sus razones?'), {
        options: [
          option('unaware', 'I did not know about it', 'No sabía que existía'),
          option('prefer-talking', 'I would rather talk to a person', 'Prefiero hablar con una persona'),
          option(
            'device',
            'I have no computer or smartphone',
            'No tengo computadora ni teléfono inteligente',
          ),
          option('internet', 'I have no internet, or a poor one', 'No tengo internet o es muy malo'),
          option('language', 'It is not in my language', 'No está en mi idioma'),
          option('hard', 'It is too hard to use', 'Es demasiado difícil de usar'),
          option('sign-in', 'I cannot sign in', 'No puedo iniciar sesión'),
          option('privacy', 'I worry about my privacy', 'Me preocupa mi privacidad'),
          option('no-need', 'I do not need it', 'No lo necesito'),
          option('something-else', 'Something else', 'Otra cosa'),
        ],
      }),
      asks(
        'which-language',
        'short-text',
        says('Which language would you like?', '¿En qué idioma le gustaría?'),
        after('reasons', 'language'),
      ),
      asks('would-help', 'multiple', says('What would help you?', '¿Qué le ayudaría?'), {
        options: [
          option('person', 'Somebody to show me at the clinic', 'Que alguien me lo muestre en la clínica'),
          option('phone-help', 'Help by phone', 'Ayuda por teléfono'),
          option('paper', 'Printed steps', 'Instrucciones impresas'),
          option('relative', 'A relative who may do it for me', 'Que un familiar pueda hacerlo por mí'),
          option('nothing', 'Nothing; I prefer it this way', 'Nada; así lo prefiero'),
        ],
      }),
      asks('words', 'long-text', says('What else should we know?', '¿Qué más deberíamos saber?'), {
        help: noMedicalDetails,
      }),
    ],
    offersReply: true,
    panelId: null,
  },
};

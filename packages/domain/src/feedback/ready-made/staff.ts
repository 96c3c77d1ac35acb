import { after, asks, option, type ReadyMadeForm, readByPortalTeam, says } from './parts.ts';

const noPatients = says(
  'Leave out anything that could identify a patient.',
  'No escriba nada que permita identificar a un paciente.',
);

/** A minute on Friday, while the portal is new. */
export const staffWeekly: ReadyMadeForm = {
  name: 'staff-weekly',
  audiences: ['staff', 'providers'],
  moment: 'initial',
  occasion: 'scheduled',
  content: {
    title: says('The portal at work this week', 'El portal en el trabajo esta semana'),
    intro: says(
      'One minute on how the portal worked for you and your patients this week. No names: we want to know what gets in the way.',
      'Un minuto sobre cómo funcionó el portal para usted y sus pacientes esta semana. Sin nombres: queremos saber qué estorba.',
    ),
    readBy: readByPortalTeam,
    thanks: says(
      'Thank you. We go through the answers at the next portal meeting.',
      'Gracias. Revisamos las respuestas en la próxima reunión del portal.',
    ),
    questions: [
      asks(
        'week',
        'rating',
        says(
          'How well did the portal work for you this week?',
          '¿Qué tan bien le funcionó el portal esta semana?',
        ),
        { required: true, counts: 'satisfaction' },
      ),
      asks(
        'time',
        'single',
        says('Did the portal save you time or cost you time?', '¿El portal le ahorró tiempo o se lo quitó?'),
        {
          options: [
            option('saved', 'It saved time', 'Me ahorró tiempo'),
            option('even', 'About the same', 'Más o menos igual'),
            option('cost', 'It cost time', 'Me quitó tiempo'),
            option('unused', 'I did not work with it', 'No trabajé con él'),
          ],
        },
      ),
      asks('where', 'multiple', says('Where did the time go?', '¿En qué se fue el tiempo?'), {
        ...after('time', 'cost'),
        options: [
          option('sign-up', 'Signing patients up', 'Inscribir a pacientes'),
          option('passwords', 'Passwords and sign-in', 'Contraseñas e inicio de sesión'),
          option('messages', 'Answering messages', 'Contestar mensajes'),
          option('results', 'Questions about results', 'Preguntas sobre resultados'),
          option('workarounds', 'Working around errors', 'Resolver errores por otro camino'),
          option('something-else', 'Something else', 'Otra cosa'),
        ],
      }),
      asks('trouble', 'long-text', says('What got in the way this week?', '¿Qué estorbó esta semana?'), {
        help: noPatients,
      }),
      asks(
        'idea',
        'long-text',
        says('What should we try next week?', '¿Qué deberíamos probar la próxima semana?'),
        { help: noPatients },
      ),
    ],
    offersReply: false,
    panelId: null,
  },
};

/** For colleagues whom others ask: they hear first what is wrong. */
export const superUsers: ReadyMadeForm = {
  name: 'super-users',
  audiences: ['staff', 'providers'],
  moment: 'ongoing',
  occasion: 'scheduled',
  content: {
    title: says('Super users: this month', 'Usuarios expertos: este mes'),
    intro: says(
      'You know the portal better than most, and colleagues come to you. Tell us what you hear.',
      'Usted conoce el portal mejor que la mayoría y sus colegas le preguntan. Cuéntenos qué escucha.',
    ),
    readBy: readByPortalTeam,
    thanks: says(
      'Thank you. Your answers set the agenda of our next meeting.',
      'Gracias. Con sus respuestas preparamos nuestra próxima reunión.',
    ),
    questions: [
      asks(
        'ready',
        'rating',
        says(
          'How well prepared are your colleagues to help patients with the portal?',
          '¿Qué tan preparados están sus colegas para ayudar a los pacientes con el portal?',
        ),
        { required: true, counts: 'satisfaction' },
      ),
      asks(
        'asked-about',
        'multiple',
        says('What were you asked about most?', '¿Sobre qué le preguntaron más?'),
        {
          help: says('Choose up to three.', 'Elija hasta tres.'),
          options: [
            option('sign-up', 'Signing patients up', 'La inscripción de pacientes'),
            option('sign-in', 'Passwords and sign-in', 'Contraseñas e inicio de sesión'),
            option('messages', 'Messages', 'Los mensajes'),
            option('results', 'Test results', 'Los resultados de pruebas'),
            option('appointments', 'Appointments', 'Las citas'),
            option('proxy', 'Access for relatives', 'El acceso para familiares'),
            option('something-else', 'Something else', 'Otra cosa'),
          ],
        },
      ),
      asks(
        'recommend',
        'recommendation',
        says(
          'How likely are you to recommend the portal to patients?',
          '¿Qué tan probable es que recomiende el portal a los pacientes?',
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
        'training',
        'yes-no',
        says('Do colleagues need training?', '¿Necesitan capacitación sus colegas?'),
      ),
      asks('training-on', 'short-text', says('In what?', '¿En qué?'), after('training', 'yes')),
      asks(
        'fix-first',
        'long-text',
        says('What should be fixed first?', '¿Qué habría que arreglar primero?'),
        { help: noPatients },
      ),
    ],
    offersReply: false,
    panelId: null,
  },
};

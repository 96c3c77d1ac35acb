import { asks, noMedicalDetails, option, type ReadyMadeForm, says } from './parts.ts';

/** Ten points to spend, so that whoever wishes for everything says what matters most (FB-9). */
export const featurePoll: ReadyMadeForm = {
  name: 'feature-poll',
  audiences: ['patients', 'families', 'providers', 'staff', 'practices'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  content: {
    title: says('What should the portal do next?', '¿Qué debería ofrecer el portal después?'),
    intro: says(
      'We cannot do everything at once. Spend ten points on what you would like to see first.',
      'No podemos hacerlo todo a la vez. Reparta diez puntos entre lo que le gustaría ver primero.',
    ),
    readBy: says(
      'Our portal team counts the points when the poll closes, and publishes the result.',
      'Nuestro equipo del portal cuenta los puntos cuando termina la votación y publica el resultado.',
    ),
    thanks: says(
      'Thank you. Your points count as much as anybody else’s.',
      'Gracias. Sus puntos cuentan tanto como los de cualquier otra persona.',
    ),
    questions: [
      asks('wishes', 'points', says('Spend your ten points', 'Reparta sus diez puntos'), {
        help: says(
          'All on one wish, or on several. You do not have to spend them all.',
          'Todos en un solo deseo o en varios. No tiene que usarlos todos.',
        ),
        required: true,
        points: 10,
        options: [
          option('book', 'Book an appointment online', 'Pedir una cita en línea'),
          option('reminders', 'Reminders by text message', 'Recordatorios por mensaje de texto'),
          option('results', 'Test results in plain words', 'Resultados explicados con palabras sencillas'),
          option('refills', 'Refills in one step', 'Resurtidos en un solo paso'),
          option('paperwork', 'Fill out forms before the visit', 'Llenar los formularios antes de la visita'),
          option('bills', 'Pay bills online', 'Pagar facturas en línea'),
          option('relatives', 'Access for relatives and caregivers', 'Acceso para familiares y cuidadores'),
          option('languages', 'More languages', 'Más idiomas'),
          option('video', 'Video visits', 'Visitas por video'),
        ],
      }),
      asks('other-wish', 'short-text', says('Is a wish missing?', '¿Falta algún deseo?'), {
        help: noMedicalDetails,
      }),
    ],
    offersReply: false,
    panelId: null,
  },
};

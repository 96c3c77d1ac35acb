import type { ElementTemplate } from '../template.ts';

export const patientFeedbackElement: ElementTemplate = {
  id: 'patient-feedback',
  number: 9,
  title: { en: 'Patient engagement and feedback', es: 'Participación y opinión de los pacientes' },
  summary: {
    en: 'How you hear from patients about the portal, and what you do with it.',
    es: 'Cómo escucha a los pacientes sobre el portal y qué hace con lo que le dicen.',
  },
  guidance: [
    {
      en: 'Usage figures say how many; only patients can say why. Their answers also show you those who are missing: people without a computer, people who prefer another language, people who tried once and left.',
      es: 'Las cifras de uso dicen cuántos; solo los pacientes pueden decir por qué. Sus respuestas también muestran a quiénes falta llegar: los que no tienen computadora, los que prefieren otro idioma, los que lo intentaron una vez y se fueron.',
    },
    {
      en: 'Combine several ways of listening: one question right after a task, a conversation in the waiting room, a regular survey on paper and on screen. What makes the difference is the last step: someone reads the answers every month, something changes, and patients hear about it.',
      es: 'Combine varias formas de escuchar: una pregunta justo después de un trámite, una conversación en la sala de espera, una encuesta periódica en papel y en pantalla. La diferencia está en el último paso: alguien lee las respuestas cada mes, algo cambia y los pacientes se enteran.',
    },
    {
      en: 'First step: ask ten patients this week what they last tried to do in the portal and how it went. Write down their words.',
      es: 'Primer paso: pregunte esta semana a diez pacientes qué fue lo último que intentaron hacer en el portal y cómo les fue. Anote sus palabras.',
    },
  ],
  prompts: [],
  suggestions: {
    completed: [
      {
        id: 'patient-feedback-method',
        text: {
          en: 'Choose one way or more of asking patients about the portal in each period',
          es: 'Elegir una o más formas de preguntar a los pacientes sobre el portal en cada etapa',
        },
        subPoints: [
          { en: 'While testing', es: 'Mientras se hacen las pruebas' },
          { en: 'In the first months', es: 'En los primeros meses' },
          { en: 'From then on', es: 'De ahí en adelante' },
        ],
      },
    ],
    planned: [
      {
        id: 'patient-feedback-virtual-group',
        text: {
          en: 'Form an online group of patients: invite people as they enroll to answer a short survey each month',
          es: 'Formar un grupo en línea de pacientes: al inscribirse, invitarlos a contestar una encuesta breve cada mes',
        },
      },
    ],
  },
};

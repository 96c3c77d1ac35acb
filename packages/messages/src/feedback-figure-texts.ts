import { defineTexts } from './define-texts.ts';

/** A question, or a request such as that of a poll, with a headline behind it. */
const before = (question: string): string => (/[?.!:]$/.test(question) ? question : `${question}:`);

/** What feedback adds up to, at a clinic and over a cohort. */
export const feedbackFigureTexts = defineTexts({
  en: {
    title: 'Figures',
    description: 'What the answers add up to. Every figure stands beside the answers it is made of.',
    measures: {
      satisfaction: 'Satisfaction',
      recommendation: 'Recommendation score',
      hoursToReview: 'Time until somebody looked',
      hoursToClose: 'Time until it was closed',
    },
    units: {
      satisfaction: (value: string) => `${value} of 5`,
      recommendation: (value: string) => value,
      hoursToReview: (value: string) => `${value} h`,
      hoursToClose: (value: string) => `${value} h`,
    },
    made: {
      satisfaction: (sum: string, of: string) => `Ratings from 1 to 5: ${of} answers add up to ${sum}.`,
      recommendation: (sum: string, of: string) =>
        `Those who would recommend it (9 or 10) less those who would not (0 to 6): ${sum}, of ${of} answers.`,
      hoursToReview: (sum: string, of: string) =>
        `${sum} hours in all, over ${of} ${of === '1' ? 'response' : 'responses'}.`,
      hoursToClose: (sum: string, of: string) =>
        `${sum} hours in all, over ${of} closed ${of === '1' ? 'response' : 'responses'}.`,
    },
    nobody: 'Nobody has answered this yet.',
    without: (measures: string) => `No figures yet: ${measures}.`,
    notAnswered: (questions: string) => `Nobody has answered yet: ${questions}`,
    point: (month: string, value: string, sum: string, of: string) => `${month}: ${value} (${sum} / ${of})`,
    silent: (month: string) => `${month}: no answers`,
    responses: (count: number) => (count === 1 ? '1 response' : `${count} responses`),
    summary: (responses: string, closed: string) => `${responses} in this time, ${closed} of them closed.`,
    filters: {
      form: 'Form',
      audience: 'Who answered',
      channel: 'How it came',
      language: 'Language',
      all: 'All',
    },
    split: {
      audience: 'Who answered',
      channel: 'How the answers came',
      language: 'The languages of the answers',
      theme: 'What it was about',
    },
    most: (what: string, name: string, count: string, of: string) =>
      `${what}: most often ${name}, ${count} of ${of}`,
    even: (what: string, count: string) => `${what}: no single one ahead, the most have ${count}`,
    none: (what: string) => `${what}: nothing yet`,
    ofResponses: (count: string) => `Of ${count} ${count === '1' ? 'response' : 'responses'}.`,
    ofThemed: (count: string) => `Of ${count} ${count === '1' ? 'response' : 'responses'} with a theme.`,
    name: 'Name',
    count: 'Responses',
    share: 'Share',
    questions: 'Question by question',
    chooseForm: 'Choose a form to see its questions and the result of a poll.',
    noQuestions: 'This form has asked nothing yet that can be counted.',
    answers: 'Answers',
    points: 'Points',
    option: 'Answer',
    wish: 'Wish',
    gone: 'No longer asked',
    yes: 'Yes',
    no: 'No',
    leads: (question: string, name: string, count: string, of: string) =>
      `${before(question)} “${name}” leads with ${count} of ${of} points`,
    chosen: (question: string, name: string, count: string, of: string) =>
      `${before(question)} Most often “${name}”: ${count} of ${of}`,
    tied: (question: string, count: string) => `${before(question)} A tie at the top, with ${count} each`,
    unanswered: (question: string) => `${before(question)} Nobody has answered yet`,
    by: (audience: string, count: string) => `${audience} ${count}`,
    answered: (count: string, by: string) => `${count} ${count === '1' ? 'answer' : 'answers'}: ${by}.`,
    empty: {
      title: 'No answers in this time',
      description:
        'Once somebody answers a form, you see here how satisfied people are and how fast you get back to them.',
      action: 'Go to the forms',
    },
    noMatch: 'No answers match these filters.',
    dashboard: {
      title: 'Feedback',
      all: 'All figures of feedback',
      empty: 'Nobody has answered a form in the last 12 months.',
      forms: 'Go to the forms',
    },
    cohort: {
      title: 'Feedback',
      description:
        'What clinics share of their feedback: sums of at least five answers, never what one person wrote.',
      emptyTitle: 'Nothing is shared yet',
      empty:
        'A clinic’s figures come here once it shares a form and at least five people have answered it in a month.',
      hidden: 'Months with fewer than five answers are left out.',
      clinics: 'Clinic by clinic',
      clinic: 'Clinic',
      someClinic: 'A clinic',
      together: 'All clinics together',
      offers: 'Forms and polls offered to the cohort',
      toOffers: 'Offer a form or poll',
      noResults: 'At least five answers of one audience in a clinic’s month are needed for a result.',
      dash: 'fewer than 5',
    },
  },
  es: {
    title: 'Cifras',
    description: 'Lo que suman las respuestas. Junto a cada cifra están las respuestas de las que sale.',
    measures: {
      satisfaction: 'Satisfacción',
      recommendation: 'Índice de recomendación',
      hoursToReview: 'Tiempo hasta la primera revisión',
      hoursToClose: 'Tiempo hasta el cierre',
    },
    units: {
      satisfaction: (value: string) => `${value} de 5`,
      recommendation: (value: string) => `${value} puntos`,
      hoursToReview: (value: string) => `${value} horas`,
      hoursToClose: (value: string) => `${value} horas`,
    },
    made: {
      satisfaction: (sum: string, of: string) => `Calificaciones de 1 a 5: ${of} respuestas suman ${sum}.`,
      recommendation: (sum: string, of: string) =>
        `Quienes lo recomendarían (9 o 10) menos quienes no (0 a 6): ${sum}, de ${of} respuestas.`,
      hoursToReview: (sum: string, of: string) =>
        `${sum} horas en total, en ${of} ${of === '1' ? 'respuesta' : 'respuestas'}.`,
      hoursToClose: (sum: string, of: string) =>
        `${sum} horas en total, en ${of} ${of === '1' ? 'respuesta cerrada' : 'respuestas cerradas'}.`,
    },
    nobody: 'Todavía no ha contestado nadie.',
    without: (measures: string) => `Todavía sin cifras: ${measures}.`,
    notAnswered: (questions: string) => `Todavía sin respuesta: ${questions}`,
    point: (month: string, value: string, sum: string, of: string) => `${month}: ${value} (${sum} de ${of})`,
    silent: (month: string) => `${month}: sin respuestas`,
    responses: (count: number) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
    summary: (responses: string, closed: string) => `${responses} en este período; cerradas: ${closed}.`,
    filters: {
      form: 'Formulario',
      audience: 'Quién contestó',
      channel: 'Cómo llegó',
      language: 'Idioma',
      all: 'Todos',
    },
    split: {
      audience: 'Quién contestó',
      channel: 'Cómo llegaron las respuestas',
      language: 'Los idiomas de las respuestas',
      theme: 'De qué se trata',
    },
    most: (what: string, name: string, count: string, of: string) =>
      `${what}: lo más frecuente es ${name}, ${count} de ${of}`,
    even: (what: string, count: string) => `${what}: ninguno va solo adelante; los mayores tienen ${count}`,
    none: (what: string) => `${what}: todavía nada`,
    ofResponses: (count: string) => `De ${count} ${count === '1' ? 'respuesta' : 'respuestas'}.`,
    ofThemed: (count: string) => `De ${count} ${count === '1' ? 'respuesta' : 'respuestas'} con tema.`,
    name: 'Nombre',
    count: 'Respuestas',
    share: 'Proporción',
    questions: 'Pregunta por pregunta',
    chooseForm: 'Elija un formulario para ver sus preguntas y el resultado de una votación.',
    noQuestions: 'Este formulario todavía no ha preguntado nada que se pueda contar.',
    answers: 'Respuestas',
    points: 'Puntos',
    option: 'Respuesta',
    wish: 'Deseo',
    gone: 'Ya no se pregunta',
    yes: 'Sí',
    no: 'No',
    leads: (question: string, name: string, count: string, of: string) =>
      `${before(question)} Va primero «${name}» con ${count} de ${of} puntos`,
    chosen: (question: string, name: string, count: string, of: string) =>
      `${before(question)} Lo más frecuente es «${name}»: ${count} de ${of}`,
    tied: (question: string, count: string) =>
      `${before(question)} Hay empate en el primer lugar, con ${count}`,
    unanswered: (question: string) => `${before(question)} Todavía no ha contestado nadie`,
    by: (audience: string, count: string) => `${audience}: ${count}`,
    answered: (count: string, by: string) =>
      `${count} ${count === '1' ? 'respuesta' : 'respuestas'} (${by}).`,
    empty: {
      title: 'No hay respuestas en este período',
      description:
        'Cuando alguien conteste un formulario, verá aquí qué tan satisfechas están las personas y cuánto tarda la clínica en atenderlas.',
      action: 'Ir a los formularios',
    },
    noMatch: 'Ninguna respuesta coincide con estos filtros.',
    dashboard: {
      title: 'Comentarios',
      all: 'Todas las cifras de los comentarios',
      empty: 'Nadie ha contestado un formulario en los últimos 12 meses.',
      forms: 'Ir a los formularios',
    },
    cohort: {
      title: 'Comentarios',
      description:
        'Lo que las clínicas comparten de sus comentarios: sumas de al menos cinco respuestas, nunca lo que escribió una persona.',
      emptyTitle: 'Todavía no se comparte nada',
      empty:
        'Las cifras de una clínica llegan aquí cuando comparte un formulario y lo han contestado al menos cinco personas en un mes.',
      hidden: 'No se incluyen los meses con menos de cinco respuestas.',
      clinics: 'Clínica por clínica',
      clinic: 'Clínica',
      someClinic: 'Una clínica',
      together: 'Todas las clínicas juntas',
      offers: 'Formularios y votaciones para la cohorte',
      toOffers: 'Ofrecer un formulario o una votación',
      noResults:
        'Para ver un resultado se necesitan al menos cinco respuestas de un mismo público en un mes de una clínica.',
      dash: 'menos de 5',
    },
  },
});

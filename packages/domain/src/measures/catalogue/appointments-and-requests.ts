import { type MeasureWords, sources } from './measure-words.ts';

export const appointmentAndRequestWords = {
  'appointments-made': {
    name: { en: 'Appointments made or requested', es: 'Citas programadas o solicitadas' },
    definition: {
      en: 'Appointments that patients booked, or asked for, through the portal in the month. A request that led to an appointment counts once.',
      es: 'Citas que los pacientes programaron o solicitaron por el portal en el mes. Una solicitud que terminó en cita cuenta una vez.',
    },
    source: sources.leaders,
  },
  'appointments-cancelled': {
    name: { en: 'Appointments canceled', es: 'Citas canceladas' },
    definition: {
      en: 'Appointments that patients canceled through the portal in the month. One that was moved to another day is not canceled.',
      es: 'Citas que los pacientes cancelaron por el portal en el mes. Una que se cambió a otro día no está cancelada.',
    },
    source: sources.leaders,
  },
  'appointments-kept': {
    name: { en: 'Appointments kept', es: 'Citas cumplidas' },
    definition: {
      en: 'Of all appointments scheduled for the month, however they were made and without those canceled in time, those to which the patient came.',
      es: 'De todas las citas programadas para el mes, sin importar cómo se hicieron y sin las que se cancelaron a tiempo, aquellas a las que el paciente acudió.',
    },
    numerator: {
      en: 'Patient came',
      es: 'El paciente acudió',
    },
    denominator: {
      en: 'Appointments scheduled',
      es: 'Citas programadas',
    },
    source: sources.operations,
  },
  'refill-requests': {
    name: { en: 'Refill requests', es: 'Solicitudes de resurtido' },
    definition: {
      en: 'Requests to refill a prescription that patients made through the portal in the month. A request for three medicines is one request.',
      es: 'Solicitudes de resurtido de recetas que los pacientes hicieron por el portal en el mes. Una solicitud de tres medicinas es una sola solicitud.',
    },
    source: sources.leaders,
  },
  'answered-24h': {
    name: { en: 'Requests answered within 24 hours', es: 'Solicitudes atendidas en 24 horas' },
    definition: {
      en: 'Of the requests that came through the portal in the month (messages, appointments, refills and the like), those that somebody at the clinic answered within 24 hours, weekends and holidays included. An automatic receipt is no answer.',
      es: 'De las solicitudes que llegaron por el portal en el mes (mensajes, citas, resurtidos y otras), las que alguien de la clínica respondió en un plazo de 24 horas, contando fines de semana y días feriados. Un acuse automático no es una respuesta.',
    },
    numerator: {
      en: 'Answered within 24 hours',
      es: 'Respondidas en 24 horas',
    },
    denominator: {
      en: 'Requests received',
      es: 'Solicitudes recibidas',
    },
    source: sources.workPlan,
  },
  'response-time': {
    name: { en: 'Median response time', es: 'Tiempo mediano de respuesta' },
    definition: {
      en: 'Hours from the arrival of a request through the portal to the first answer by a person, so that half of the month’s requests were answered sooner. Medians cannot be added, neither over months nor over sites.',
      es: 'Horas desde que llega una solicitud por el portal hasta la primera respuesta de una persona, de modo que la mitad de las solicitudes del mes se respondió antes. Las medianas no se suman, ni entre meses ni entre sedes.',
    },
    source: sources.workPlan,
  },
} as const satisfies Readonly<Record<string, MeasureWords>>;

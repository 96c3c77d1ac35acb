import { defineTexts } from './define-texts.ts';

const milestones = {
  en: { startUp: 'start-up plan', midProject: 'mid-project plan', final: 'final plan' },
  es: {
    startUp: 'plan del inicio del proyecto',
    midProject: 'plan de la mitad del proyecto',
    final: 'plan del final del proyecto',
  },
} as const;

/** The letter of a day: what is due, what stands in a cohort, and comments that concern the reader. And a foundation's nudge. */
export const reminderMailTexts = defineTexts({
  en: {
    milestones: milestones.en,
    subject: {
      one: (organization: string, matter: string) => `${organization}: ${matter}`,
      more: (organization: string, count: number) => `${organization}: ${count} things to look at`,
    },
    lead: (name: string, organization: string) =>
      `Hello ${name}, this is what waits for you at ${organization}.`,
    decisions: {
      heading: 'Reviews of your plans',
      accepted: (foundation: string, milestone: string) => `${foundation} accepted your ${milestone}`,
      changesAsked: (foundation: string, milestone: string) =>
        `${foundation} asks for changes in your ${milestone}`,
    },
    due: {
      heading: 'Plans to hand in',
      soon: (milestone: string, day: string) => `Your ${milestone} is due on ${day}`,
      today: (milestone: string) => `Your ${milestone} is due today`,
      late: (milestone: string, day: string) => `Your ${milestone} was due on ${day}`,
      sentBack: (milestone: string) => `Your ${milestone} waits for the changes that were asked for`,
      detail: (program: string, foundation: string) => `${program}, ${foundation}`,
    },
    activities: {
      heading: 'Activities you are responsible for',
      soon: (month: string) => `Planned until ${month}`,
      late: (month: string) => `Was planned until ${month}. Mark it as completed, or move its months.`,
      untitled: 'Activity without a text',
      subject: 'an activity of yours',
    },
    cohort: {
      heading: 'Plans of your clinics',
      standing: (milestone: string, program: string, handedIn: string, clinics: string) =>
        `${program}, ${milestone}: ${handedIn} of ${clinics} ${handedIn === '1' ? 'has' : 'have'} handed in`,
      dueToday: 'Due today',
      due: (day: string) => `Due on ${day}`,
      missing: (due: string, names: string) => `${due}. Still missing: ${names}`,
      complete: (due: string) => `${due}. Nobody is missing.`,
      more: (names: string, count: number) => `${names} and ${count} more`,
      subject: (milestone: string) => `${milestone}: where your clinics stand`,
    },
    feedback: {
      heading: 'Feedback',
      clinics: 'Feedback waits longer than you planned',
      yours: 'Feedback that is assigned to you waits longer than planned',
      toReview: (count: number) =>
        count === 1 ? '1 answer should have been looked at.' : `${count} answers should have been looked at.`,
      toClose: (count: number) =>
        count === 1 ? '1 answer should have been closed.' : `${count} answers should have been closed.`,
      subject: 'feedback that waits',
    },
    notices: {
      heading: 'Comments',
      mentioned: (name: string) => `${name} mentioned you in a comment`,
      thread: (name: string) => `${name} answered in a conversation you take part in`,
      more: (count: number) => `And ${count} more on the same pages`,
      subject: 'comments for you',
    },
    nudge: {
      subject: (foundation: string, milestone: string) => `${foundation} asks for your ${milestone}`,
      lead: (name: string, foundation: string, organization: string) =>
        `Hello ${name}, ${foundation} reminds ${organization} of a plan that is to be handed in.`,
    },
    open: 'Open Portolan',
    signature: 'Portolan',
    why: (organization: string) => `You get this letter because you work with ${organization} on Portolan.`,
    stop: {
      reminders: 'Stop these reminders',
      digest: 'Stop these notices of comments',
      both: 'Stop these reminders and notices',
    },
  },
  es: {
    milestones: milestones.es,
    subject: {
      one: (organization: string, matter: string) => `${organization}: ${matter}`,
      more: (organization: string, count: number) => `${organization}: ${count} asuntos por atender`,
    },
    lead: (name: string, organization: string) =>
      `Hola, ${name}: esto es lo que le espera en ${organization}.`,
    decisions: {
      heading: 'Revisiones de sus planes',
      accepted: (foundation: string, milestone: string) => `${foundation} aceptó su ${milestone}`,
      changesAsked: (foundation: string, milestone: string) =>
        `${foundation} pide cambios en su ${milestone}`,
    },
    due: {
      heading: 'Planes por entregar',
      soon: (milestone: string, day: string) => `Su ${milestone} vence el ${day}`,
      today: (milestone: string) => `Su ${milestone} vence hoy`,
      late: (milestone: string, day: string) => `Su ${milestone} venció el ${day}`,
      sentBack: (milestone: string) => `Su ${milestone} espera los cambios que se pidieron`,
      detail: (program: string, foundation: string) => `${program}, ${foundation}`,
    },
    activities: {
      heading: 'Actividades de las que usted es responsable',
      soon: (month: string) => `Prevista hasta ${month}`,
      late: (month: string) => `Estaba prevista hasta ${month}. Márquela como terminada o cambie sus meses.`,
      untitled: 'Actividad sin texto',
      subject: 'una actividad suya',
    },
    cohort: {
      heading: 'Planes de sus clínicas',
      standing: (milestone: string, program: string, handedIn: string, clinics: string) =>
        `${program}, ${milestone}: ${handedIn} de ${clinics} lo ${handedIn === '1' ? 'ha' : 'han'} entregado`,
      dueToday: 'Vence hoy',
      due: (day: string) => `Venció el ${day}`,
      missing: (due: string, names: string) => `${due}. Falta todavía: ${names}`,
      complete: (due: string) => `${due}. No falta nadie.`,
      more: (names: string, count: number) => `${names} y ${count} más`,
      subject: (milestone: string) => `${milestone}: cómo van sus clínicas`,
    },
    feedback: {
      heading: 'Comentarios de pacientes y personal',
      clinics: 'Hay comentarios que esperan más de lo previsto',
      yours: 'Los comentarios que usted tiene asignados esperan más de lo previsto',
      toReview: (count: number) =>
        count === 1
          ? 'Falta revisar 1 respuesta que ya se atrasó.'
          : `Falta revisar ${count} respuestas que ya se atrasaron.`,
      toClose: (count: number) =>
        count === 1
          ? 'Falta cerrar 1 respuesta que ya se atrasó.'
          : `Falta cerrar ${count} respuestas que ya se atrasaron.`,
      subject: 'comentarios que esperan',
    },
    notices: {
      heading: 'Comentarios',
      mentioned: (name: string) => `${name} le mencionó en un comentario`,
      thread: (name: string) => `${name} respondió en una conversación en la que usted participa`,
      more: (count: number) => `Y ${count} más en las mismas páginas`,
      subject: 'comentarios para usted',
    },
    nudge: {
      subject: (foundation: string, milestone: string) => `${foundation} le pide su ${milestone}`,
      lead: (name: string, foundation: string, organization: string) =>
        `Hola, ${name}: ${foundation} recuerda a ${organization} un plan que está por entregar.`,
    },
    open: 'Abrir Portolan',
    signature: 'Portolan',
    why: (organization: string) => `Recibe este mensaje porque trabaja con ${organization} en Portolan.`,
    stop: {
      reminders: 'Dejar de recibir estos recordatorios',
      digest: 'Dejar de recibir estos avisos de comentarios',
      both: 'Dejar de recibir estos recordatorios y avisos',
    },
  },
});

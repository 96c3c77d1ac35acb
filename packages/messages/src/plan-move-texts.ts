import { defineTexts } from './define-texts.ts';

/** The move of a clinic's plan to another version of its template, what differs, and what is asked no more. */
export const planMoveTexts = defineTexts({
  en: {
    differences: {
      added: 'New',
      retired: 'No longer asked',
      renamed: 'Renamed',
      reworded: 'Reworded',
      moved: 'Moved',
      what: { element: 'element', prompt: 'question', suggestion: 'starter activity' },
      was: (before: string) => `Before: ${before}`,
      counts: (added: number, changed: number, retired: number) =>
        `${added} new, ${changed} changed, ${retired} no longer there`,
    },
    move: {
      title: 'Move the plan to a newer version',
      none: 'There is no newer version for this plan',
      noneBody: 'Your plan has what its programs use. Nothing needs to be done.',
      back: 'Back to the plan',
      lead: (program: string) => `${program} uses another version of the work plan’s template.`,
      named: (name: string, version: number) => `${name}, version ${version}`,
      fromTo: (from: string, to: string) => `From “${from}” to “${to}”.`,
      keptTitle: 'What happens to your work',
      kept: (count: number) =>
        count === 1 ? '1 answer stays where it is' : `${count} answers stay where they are`,
      retired: (count: number) =>
        count === 1
          ? '1 answer is asked for no more. It is kept and can be read under “No longer asked”.'
          : `${count} answers are asked for no more. They are kept and can be read under “No longer asked”.`,
      noneRetired: 'No answer leaves its place.',
      activities: 'All activities stay as they are.',
      emptiedElement: (title: string) =>
        `“${title}” is no longer part of the plan. Its answers are kept for reading.`,
      element: (title: string, activities: number) =>
        activities === 1
          ? `“${title}” is no longer part of the plan. It is kept, with its 1 activity, for reading.`
          : `“${title}” is no longer part of the plan. It is kept, with its ${activities} activities, for reading.`,
      changes: 'What changes',
      noChanges: 'The words and questions are the same.',
      confirm: 'Move the plan',
      later: 'Not now',
      readOnly: 'An owner or editor of your clinic can move the plan.',
      notice: (program: string) => `${program} uses a newer version of this plan’s template.`,
      see: 'See what would change',
    },
    retired: {
      title: 'No longer asked',
      help: 'The template asks for this no more. What was answered is kept, and cannot be changed.',
      unknown: 'A question of an earlier version',
      elements: 'No longer part of the plan',
      elementLead:
        'This element is no longer part of the plan’s template. What was written in it is kept for reading.',
      activities: 'Activities',
    },
  },
  es: {
    differences: {
      added: 'Nuevo',
      retired: 'Ya no se pregunta',
      renamed: 'Otro nombre',
      reworded: 'Otras palabras',
      moved: 'Otro lugar',
      what: { element: 'elemento', prompt: 'pregunta', suggestion: 'sugerencia de actividad' },
      was: (before) => `Antes: ${before}`,
      counts: (added, changed, retired) =>
        `Partes nuevas: ${added}; con cambios: ${changed}; que ya no están: ${retired}`,
    },
    move: {
      title: 'Pasar el plan a una versión más nueva',
      none: 'No hay una versión más nueva para este plan',
      noneBody: 'Su plan tiene lo que usan sus programas. No hace falta hacer nada.',
      back: 'Volver al plan',
      lead: (program) => `${program} usa otra versión de la plantilla del plan de trabajo.`,
      named: (name, version) => `${name}, versión ${version}`,
      fromTo: (from, to) => `De «${from}» a «${to}».`,
      keptTitle: 'Qué pasa con su trabajo',
      kept: (count) =>
        count === 1 ? '1 respuesta queda donde está' : `${count} respuestas quedan donde están`,
      retired: (count) =>
        count === 1
          ? '1 respuesta ya no se pide. Se conserva y se puede leer en «Ya no se pregunta».'
          : `${count} respuestas ya no se piden. Se conservan y se pueden leer en «Ya no se pregunta».`,
      noneRetired: 'Ninguna respuesta cambia de lugar.',
      activities: 'Todas las actividades quedan como están.',
      emptiedElement: (title) =>
        `«${title}» deja de ser parte del plan. Sus respuestas se conservan para consulta.`,
      element: (title, activities) =>
        activities === 1
          ? `«${title}» deja de ser parte del plan. Se conserva para consulta, con su única actividad.`
          : `«${title}» deja de ser parte del plan. Se conserva para consulta, con sus ${activities} actividades.`,
      changes: 'Qué cambia',
      noChanges: 'Las palabras y las preguntas son las mismas.',
      confirm: 'Pasar el plan',
      later: 'Ahora no',
      readOnly: 'Un titular o un editor de su clínica puede pasar el plan.',
      notice: (program) => `${program} usa una versión más nueva de la plantilla de este plan.`,
      see: 'Ver qué cambiaría',
    },
    retired: {
      title: 'Ya no se pregunta',
      help: 'La plantilla ya no pide esto. Lo que se respondió se conserva y no se puede cambiar.',
      unknown: 'Una pregunta de una versión anterior',
      elements: 'Ya no son parte del plan',
      elementLead:
        'Este elemento ya no forma parte de la plantilla del plan. Lo que se escribió en él se conserva para consultarlo.',
      activities: 'Actividades',
    },
  },
});

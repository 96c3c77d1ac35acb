import { defineTexts } from './define-texts.ts';

/** Texts of autosave where it needs a person: two versions of one field, and changes that were not accepted. */
export const savingTexts = defineTexts({
  en: {
    conflict: {
      banner: (count: number) =>
        count === 1
          ? 'Somebody else changed a field while you did. Both versions are kept.'
          : `Somebody else changed ${count} fields while you did. Both versions are kept.`,
      ownBanner: (count: number) =>
        count === 1
          ? 'You changed a field here and in another window. Both versions are kept.'
          : `You changed ${count} fields here and in another window. Both versions are kept.`,
      you: 'You, in another window',
      open: 'Compare and choose',
      title: 'Which version should stay?',
      lead: 'Everything else that you and others changed has been merged.',
      yours: 'Yours',
      theirs: (who: string, when: string) => `${who}, ${when}`,
      keepYours: 'Keep mine',
      keepTheirs: 'Keep theirs',
      edit: 'Write one from both',
      edited: 'The text to keep',
      saveEdited: 'Keep this text',
      empty: 'Empty',
      remaining: (index: number, count: number) => `${index} of ${count}`,
    },
    refused: {
      title: 'Some changes were not accepted',
      lead: 'They are still on this device. Correct them, try again, or give them up.',
      retry: 'Try again',
      discard: 'Give them up',
    },
    draft: {
      conflictTitle: 'Somebody else changed the same parts meanwhile',
      conflict: (parts: string) =>
        `Both of you changed: ${parts}. Nothing is lost yet; everything else is merged already.`,
      mine: 'Keep mine',
      theirs: 'Take theirs',
      restored: 'What you had typed and could not be saved is here again.',
    },
  },
  es: {
    conflict: {
      banner: (count: number) =>
        count === 1
          ? 'Otra persona cambió un campo al mismo tiempo que usted. Se conservan las dos versiones.'
          : `Otra persona cambió ${count} campos al mismo tiempo que usted. Se conservan las dos versiones.`,
      ownBanner: (count: number) =>
        count === 1
          ? 'Usted cambió un campo aquí y en otra ventana. Se conservan las dos versiones.'
          : `Usted cambió ${count} campos aquí y en otra ventana. Se conservan las dos versiones.`,
      you: 'Usted, en otra ventana',
      open: 'Comparar y elegir',
      title: '¿Qué versión debe quedar?',
      lead: 'Todo lo demás que usted y otras personas cambiaron ya está combinado.',
      yours: 'La suya',
      theirs: (who: string, when: string) => `${who}, ${when}`,
      keepYours: 'Conservar la mía',
      keepTheirs: 'Conservar la otra',
      edit: 'Escribir una con ambas',
      edited: 'El texto que debe quedar',
      saveEdited: 'Conservar este texto',
      empty: 'Vacío',
      remaining: (index: number, count: number) => `${index} de ${count}`,
    },
    refused: {
      title: 'Algunos cambios no se aceptaron',
      lead: 'Siguen en este dispositivo. Corríjalos, inténtelo de nuevo o descártelos.',
      retry: 'Intentar de nuevo',
      discard: 'Descartarlos',
    },
    draft: {
      conflictTitle: 'Otra persona cambió las mismas partes al mismo tiempo',
      conflict: (parts) =>
        `Los dos cambiaron: ${parts}. Todavía no se pierde nada; todo lo demás ya está combinado.`,
      mine: 'Conservar lo mío',
      theirs: 'Tomar lo de la otra persona',
      restored: 'Lo que había escrito y no se pudo guardar está aquí de nuevo.',
    },
  },
});

import { defineTexts } from './define-texts.ts';

/** Texts of the small pieces every screen is built from. */
export const designTexts = defineTexts({
  en: {
    loading: 'Loading…',
    close: 'Close',
    cancel: 'Cancel',
    save: {
      saving: 'Saving…',
      saved: 'Saved',
      offline: 'Offline: kept on this device',
      conflict: 'Needs your choice',
      refused: 'Not saved: needs your attention',
    },
    unsaved: {
      fields: (count: number) =>
        count === 1 ? '1 field not saved: check it' : `${count} fields not saved: check them`,
      tooMany: (count: number) =>
        count === 1
          ? '1 character too many: not saved until it is shorter.'
          : `${count} characters too many: not saved until it is shorter.`,
      left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
      leaveTitle: 'Leave without saving?',
      leaveLead: 'What you typed in a field could not be saved as it is. If you leave, it is lost.',
      leave: 'Leave and lose it',
    },
    states: {
      late: 'Late',
      'on-track': 'On track',
      done: 'Done',
      'not-started': 'Not started',
    },
    bilingual: {
      inLanguage: { en: 'in English', es: 'in Spanish' },
      missingIn: { en: 'The English text is missing.', es: 'The Spanish text is missing.' },
      tooLong: (most: number) => `Shorten this to ${most} characters at most. Until then it is not saved.`,
    },
    order: {
      handle: (name: string) => `Move ${name}: arrow keys up and down`,
      moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
    },
    timeZone: { nothing: 'No time zone with that name' },
    error: {
      title: 'This did not work',
      retry: 'Try again',
    },
  },
  es: {
    loading: 'Cargando…',
    close: 'Cerrar',
    cancel: 'Cancelar',
    save: {
      saving: 'Guardando…',
      saved: 'Guardado',
      offline: 'Sin conexión: se conserva en este dispositivo',
      conflict: 'Requiere que usted elija',
      refused: 'No guardado: requiere su atención',
    },
    unsaved: {
      fields: (count: number) =>
        count === 1 ? '1 campo sin guardar: revíselo' : `${count} campos sin guardar: revíselos`,
      tooMany: (count: number) =>
        count === 1
          ? 'Sobra 1 carácter: no se guarda hasta que lo acorte.'
          : `Sobran ${count} caracteres: no se guarda hasta que lo acorte.`,
      left: (count: number) => (count === 1 ? 'Queda 1 carácter' : `Quedan ${count} caracteres`),
      leaveTitle: '¿Salir sin guardar?',
      leaveLead: 'Lo que escribió en un campo no se pudo guardar tal como está. Si sale, se pierde.',
      leave: 'Salir y perderlo',
    },
    states: {
      late: 'Atrasado',
      'on-track': 'En curso',
      done: 'Terminado',
      'not-started': 'Sin iniciar',
    },
    bilingual: {
      inLanguage: { en: 'en inglés', es: 'en español' },
      missingIn: { en: 'Falta el texto en inglés.', es: 'Falta el texto en español.' },
      tooLong: (most) => `Acórtelo a ${most} caracteres como máximo. Hasta entonces no se guarda.`,
    },
    order: {
      handle: (name) => `Mover ${name}: teclas de flecha arriba y abajo`,
      moved: (name, place, count) => `${name} es ahora el ${place} de ${count}.`,
    },
    timeZone: { nothing: 'Ninguna zona horaria con ese nombre' },
    error: {
      title: 'No se pudo completar',
      retry: 'Intentar de nuevo',
    },
  },
});

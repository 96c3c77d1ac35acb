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
    states: {
      late: 'Late',
      'on-track': 'On track',
      done: 'Done',
      'not-started': 'Not started',
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
    states: {
      late: 'Atrasado',
      'on-track': 'En curso',
      done: 'Terminado',
      'not-started': 'Sin iniciar',
    },
    timeZone: { nothing: 'Ninguna zona horaria con ese nombre' },
    error: {
      title: 'No se pudo completar',
      retry: 'Intentar de nuevo',
    },
  },
});

import { defineTexts } from './define-texts.ts';

/** What a form says besides its questions where it stands on a screen of the clinic. */
export const kioskPageTexts = defineTexts({
  en: {
    missing: 'Please answer the questions that are marked. Everything else you answered is still here.',
    missingOne: 'Please answer this question.',
    taken: 'Your answer is on its way to the clinic.',
    next: 'Next person',
    shared: 'Other people use this screen after you: it clears itself, and nothing you type stays on it.',
    stillThere: 'Are you still there?',
    clearing: 'What is on the screen is cleared in a few seconds.',
    goOn: 'I am still here',
    waiting: (count: number) =>
      count === 1
        ? 'No connection: 1 answer waits on this screen and is sent by itself.'
        : `No connection: ${count} answers wait on this screen and are sent by themselves.`,
    gone: 'This screen was taken away, or its form is closed. Please tell the front desk.',
  },
  es: {
    missing: 'Por favor responda las preguntas marcadas. Lo demás que respondió sigue aquí.',
    missingOne: 'Por favor responda esta pregunta.',
    taken: 'Su respuesta va en camino a la clínica.',
    next: 'Siguiente persona',
    shared:
      'Otras personas usan esta pantalla después de usted: se borra sola y nada de lo que escriba queda en ella.',
    stillThere: '¿Sigue ahí?',
    clearing: 'Lo que está en la pantalla se borra en unos segundos.',
    goOn: 'Sigo aquí',
    waiting: (count: number) =>
      count === 1
        ? 'Sin conexión: 1 respuesta espera en esta pantalla y se envía sola.'
        : `Sin conexión: ${count} respuestas esperan en esta pantalla y se envían solas.`,
    gone: 'Esta pantalla se retiró o su formulario está cerrado. Por favor avise en recepción.',
  },
});

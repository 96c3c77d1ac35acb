import { defineTexts } from './define-texts.ts';

/** What the refusals mean that handing plans in and reviewing them can meet; a part of `problemTexts`. */
export const submissionProblemTexts = defineTexts({
  en: {
    'already-submitted':
      'A plan has been handed in for this milestone and waits for its review. Reopen it first to hand in another.',
    'milestone-accepted': 'The foundation has accepted this milestone. It stays as it is.',
    'submission-reopened':
      'The clinic has opened this submission again and will hand in another. Wait for that one.',
    'review-decided': 'This review is decided already. Reload the page to see the decision.',
    'not-taking-part': 'Your clinic no longer takes part in this program, so nothing can be handed in.',
    'no-shared-plan': 'Choose first which work plan your clinic shares with this program.',
    'plan-incomplete':
      'Something in the plan is still missing for this milestone. Reload the page to see what, element by element.',
    'too-many-attempts':
      'This milestone has been handed in 30 times. Talk to your foundation before you hand it in again.',
    'unknown-element': 'This element is not part of what was handed in. Reload the page.',
    'elements-not-accepted': 'Accept every element first; then the whole can be accepted.',
    'no-changes-asked': 'Ask for changes on at least one element first; then it can be sent back.',
    'review-note-missing':
      'Say what should change on each element for which you ask for changes. The clinic reads nothing else.',
  },
  es: {
    'already-submitted':
      'Ya se entregó un plan para este hito y espera su revisión. Reábralo primero para entregar otro.',
    'milestone-accepted': 'La fundación aceptó este hito. Queda como está.',
    'submission-reopened': 'La clínica reabrió esta entrega y presentará otra. Espere a que llegue.',
    'review-decided': 'Esta revisión ya está decidida. Vuelva a cargar la página para ver la decisión.',
    'not-taking-part': 'Su clínica ya no participa en este programa, por lo que no se puede entregar nada.',
    'no-shared-plan': 'Elija primero qué plan de trabajo comparte su clínica con este programa.',
    'plan-incomplete':
      'Todavía falta algo en el plan para este hito. Vuelva a cargar la página para ver qué, elemento por elemento.',
    'too-many-attempts':
      'Este hito se ha entregado 30 veces. Hable con su fundación antes de entregarlo de nuevo.',
    'unknown-element': 'Este elemento no es parte de lo entregado. Vuelva a cargar la página.',
    'elements-not-accepted': 'Acepte primero todos los elementos; después se puede aceptar el conjunto.',
    'no-changes-asked': 'Pida cambios primero en al menos un elemento; después se puede devolver.',
    'review-note-missing':
      'Diga qué debe cambiar en cada elemento en el que pide cambios. La clínica no lee nada más.',
  },
});

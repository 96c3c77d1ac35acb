import { defineTexts } from './define-texts.ts';

/** What the refusals mean that setting up a program can meet; a part of `problemTexts`. */
export const programProblemTexts = defineTexts({
  en: {
    'period-reversed': 'The last day is before the first. Choose a last day that comes after it.',
    'period-too-long':
      'A grant period can last five years at most. Choose an earlier last day, or set up a second program for the rest.',
    'milestone-outside-period':
      'This date is outside the grant period. Choose a date within the period, or change the period.',
    'due-day-outside-program':
      'The program takes no plans on this date. Choose one from the first day of the grant period to 90 days after its last, when the program closes.',
    'milestones-out-of-order':
      'This is not after the milestone before it. Choose a later date here, or an earlier one there.',
    'program-closed':
      'This program is closed. What was handed in and accepted can be read; nothing can be changed.',
    'unknown-award': 'This award is no longer part of the program. Reload the page and choose another.',
    'not-a-coach': 'Only members in the role of coach can be assigned. Reload the page and choose again.',
    'award-repeated': 'This award is in the list twice. Remove one of the two.',
  },
  es: {
    'period-reversed': 'El último día es anterior al primero. Elija un último día posterior.',
    'period-too-long':
      'El período de una subvención puede durar cinco años como máximo. Elija un último día anterior o cree un segundo programa para el resto.',
    'milestone-outside-period':
      'Esta fecha está fuera del período de la subvención. Elija una fecha dentro del período o cambie el período.',
    'due-day-outside-program':
      'En esta fecha el programa no recibe planes. Elija una desde el primer día del período de la subvención hasta 90 días después del último, cuando se cierra el programa.',
    'milestones-out-of-order':
      'Esta fecha no es posterior a la del hito anterior. Elija aquí una fecha posterior o allí una anterior.',
    'program-closed':
      'Este programa está cerrado. Lo entregado y aceptado se puede leer; ya no se puede cambiar nada.',
    'unknown-award': 'Esta asignación ya no forma parte del programa. Recargue la página y elija otra.',
    'not-a-coach':
      'Solo se puede designar a miembros con la función de asesor. Recargue la página y elija de nuevo.',
    'award-repeated': 'Esta asignación está dos veces en la lista. Quite una de las dos.',
  },
});

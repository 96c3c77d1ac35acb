import { defineTexts } from './define-texts.ts';

/** What the refusals mean that recording figures and choosing measures can meet; a part of `problemTexts`. */
export const figureProblemTexts = defineTexts({
  en: {
    'too-many-months': 'At most 36 months can be read or changed at once, the first before the last.',
    'month-empty': 'Nothing is entered for this month yet.',
    'month-not-open': 'This month is handed in or approved. Open it again first to change it.',
    'month-already-open': 'This month is open already. Reload the page to see it.',
    'month-already-approved': 'This month is approved already. Reload the page to see it.',
    'warnings-unexplained':
      'Some figures look unusual. Say in a comment on each why it is right, or correct it.',
    'unknown-measure': 'One of these measures is not known here. Reload the page and choose again.',
    'measure-kind-fixed':
      'How a measure counts cannot change, and it cannot be removed, once figures may have been entered. Leave it out and add another.',
    'figure-does-not-fit':
      'A baseline or target does not fit its measure: rates need two numbers, others one.',
  },
  es: {
    'too-many-months':
      'Se pueden leer o cambiar 36 meses a la vez como máximo, el primero antes que el último.',
    'month-empty': 'Todavía no hay nada registrado para este mes.',
    'month-not-open': 'Este mes ya se entregó o se aprobó. Reábralo primero para cambiarlo.',
    'month-already-open': 'Este mes ya está abierto. Vuelva a cargar la página para verlo.',
    'month-already-approved': 'Este mes ya está aprobado. Vuelva a cargar la página para verlo.',
    'warnings-unexplained':
      'Algunas cifras son poco comunes. Explique en un comentario por qué cada una es correcta, o corríjala.',
    'unknown-measure': 'Una de estas medidas no se conoce aquí. Vuelva a cargar la página y elija de nuevo.',
    'measure-kind-fixed':
      'Una medida que ya puede tener cifras no puede cambiar su forma de contar ni eliminarse. Deje de usarla y agregue otra.',
    'figure-does-not-fit':
      'Un valor inicial o una meta no corresponde a su medida: las tasas necesitan dos números; las demás, uno.',
  },
});

import { defineTexts } from './define-texts.ts';

/** What the refusals mean that feedback can meet; a part of `problemTexts`. */
export const feedbackProblemTexts = defineTexts({
  en: {
    'not-your-response': 'Contributors can change only the feedback that is assigned to them. Ask an editor.',
    'form-published': 'This form was published, so answers may refer to it. Close it instead of removing it.',
    'form-unpublished': 'This form has not been published yet. Publish it first.',
    'already-an-activity': 'This feedback became an activity already. Reload the page to see it.',
    'unknown-form': 'This form is not there any more. Reload the page and choose again.',
    'too-many-forms':
      'You have 100 forms already. Use one of them again, or remove drafts that you do not need.',
    'form-broken':
      'Some questions do not fit together. Check the options and the "ask only if" rules of the questions marked.',
    'form-too-large': 'This form is too long to be stored. Shorten its texts or remove questions.',
    'form-unfinished':
      'Something is missing in one of the two languages, or there is no question. Complete what is marked, then publish.',
    'too-many-kiosks': 'This form stands on 20 screens already. Remove one first.',
    'nothing-done': 'Say what was done before you close it.',
    'news-unfinished': 'Write both parts in both languages before you publish.',
    'unknown-response': 'Some of this feedback is not there. Reload the page and choose again.',
    'too-many-panels': 'You have 20 panels already. Change one of them instead.',
    'panel-full': 'This panel has 2,000 members, which is the most it can have.',
  },
  es: {
    'not-your-response':
      'Quienes colaboran solo pueden cambiar los comentarios que tienen asignados. Pídalo a un editor.',
    'form-published':
      'Este formulario ya se publicó y puede haber respuestas. Ciérrelo en lugar de eliminarlo.',
    'form-unpublished': 'Este formulario todavía no se ha publicado. Publíquelo primero.',
    'already-an-activity':
      'Este comentario ya se convirtió en una actividad. Vuelva a cargar la página para verla.',
    'unknown-form': 'Este formulario ya no existe. Vuelva a cargar la página y elija de nuevo.',
    'too-many-forms':
      'Ya tiene 100 formularios. Vuelva a usar uno de ellos o elimine los borradores que no necesite.',
    'form-broken':
      'Algunas preguntas no encajan entre sí. Revise las opciones y las reglas de "preguntar solo si" de las preguntas marcadas.',
    'form-too-large': 'Este formulario es demasiado largo. Acorte los textos o quite preguntas.',
    'form-unfinished':
      'Falta algo en uno de los dos idiomas, o no hay ninguna pregunta. Complete lo que está marcado y luego publique.',
    'too-many-kiosks': 'Este formulario ya está en 20 pantallas. Quite una primero.',
    'nothing-done': 'Diga qué se hizo antes de cerrarlo.',
    'news-unfinished': 'Escriba las dos partes en los dos idiomas antes de publicar.',
    'unknown-response':
      'Algunos de estos comentarios no existen. Vuelva a cargar la página y elija de nuevo.',
    'too-many-panels': 'Ya tiene 20 grupos. Cambie uno de ellos.',
    'panel-full': 'Este grupo tiene 2,000 integrantes, que es el máximo.',
  },
});

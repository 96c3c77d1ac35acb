import type { Localized } from '../../people/localized.ts';
import type { Audience, FormContent, Moment, Occasion } from '../form.ts';
import type { Option, Question, QuestionKind } from '../question.ts';

/** A form that a clinic can begin with: for whom it is, when it asks, and what it says and asks in both languages. */
export type ReadyMadeForm = {
  /** Names it for good. */
  readonly name: string;
  readonly audiences: readonly [Audience, ...Audience[]];
  readonly moment: Moment;
  readonly occasion: Occasion;
  readonly content: FormContent;
};

export const says = (en: string, es: string): Localized => ({ en, es });
const nothing = says('', '');

export const option = (id: string, en: string, es: string): Option => ({ id, text: says(en, es) });

type Extra = Partial<Pick<Question, 'help' | 'required' | 'showIf' | 'options' | 'points' | 'counts'>>;

export const asks = (id: string, kind: QuestionKind, text: Localized, extra: Extra = {}): Question => ({
  id,
  kind,
  text,
  help: nothing,
  required: false,
  showIf: null,
  options: [],
  points: 0,
  counts: null,
  ...extra,
});

/** Asked only of who gave one of these answers to that question. */
export const after = (questionId: string, ...anyOf: string[]): Pick<Question, 'showIf'> => ({
  showIf: { questionId, anyOf },
});

/** Said beneath every question that is answered in one's own words: nobody is to write of their health here (FB-4). */
export const noMedicalDetails = says(
  'Please leave out your name and anything about your health.',
  'Por favor, no escriba su nombre ni nada sobre su salud.',
);

export const readByPortalTeam = says(
  'Our portal team reads every answer, usually within two working days.',
  'Nuestro equipo del portal lee todas las respuestas, por lo general en dos días hábiles.',
);

/** What people do in a portal, as options of any question about it. */
export const tasks: readonly Option[] = [
  option('messages', 'Send a message to the clinic', 'Enviar un mensaje a la clínica'),
  option('results', 'See test results', 'Ver resultados de pruebas'),
  option('appointments', 'Make or check an appointment', 'Pedir o revisar una cita'),
  option('refills', 'Ask for a refill', 'Pedir un resurtido'),
  option('bills', 'See or pay a bill', 'Ver o pagar una factura'),
  option('something-else', 'Something else', 'Otra cosa'),
];

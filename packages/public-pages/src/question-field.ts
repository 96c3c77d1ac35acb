import {
  bestRating,
  longestLongText,
  longestShortText,
  mostLikely,
  type Question,
} from '@portolan/domain/feedback/question';
import { answerField, type PostedFields, pointsField } from '@portolan/domain/feedback/read-answers';
import { type Localized, said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { publicPageTexts } from '@portolan/messages/public-page-texts';

export type FieldContext = {
  readonly language: Language;
  /** What was typed. */
  readonly given: PostedFields;
  /** By the name of a field: what is wrong there, in words. */
  readonly faults: ReadonlyMap<string, string>;
  /** All questions of the form, to name the one that a rule speaks of. */
  readonly questions: readonly Question[];
};

/** The first value that was typed under a name. */
export const typed = (given: PostedFields, name: string): string =>
  (Object.hasOwn(given, name) ? given[name]?.[0] : undefined) ?? '';
const chosen = (given: PostedFields, name: string, value: string): boolean =>
  Object.hasOwn(given, name) && (given[name] ?? []).includes(value);

type Choice = { readonly value: string; readonly label: string };

/** Radio buttons or boxes; the first carries the id that errors lead to. */
export const choices = (
  kind: 'radio' | 'checkbox',
  name: string,
  list: readonly Choice[],
  given: PostedFields,
  layout: 'list' | 'scale',
): Markup =>
  html`<div class="${layout}">${list.map(
    ({ value, label }, index) =>
      html`<label><input type="${kind}" name="${name}" value="${value}"${index === 0 && html` id="${name}"`}${chosen(given, name, value) && html` checked`}><span>${label}</span></label>`,
  )}</div>`;

const scale = (from: number, to: number): Choice[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({
    value,
    label: value,
  }));

const labelOf = (question: Question, mark: string, language: Language): string => {
  const texts = publicPageTexts[language];
  const option = question.options.find(({ id }) => id === mark);
  if (option !== undefined) return said(option.text, language);
  if (mark === 'yes') return texts.yes;
  return mark === 'no' ? texts.no : mark;
};

/** What a page without script says of a question that is asked of some only. */
const ruleHint = (question: Question, { language, questions }: FieldContext): Markup | false => {
  const rule = question.showIf;
  const asked = questions.find(({ id }) => id === rule?.questionId);
  if (rule === null || asked === undefined) return false;
  const texts = publicPageTexts[language];
  const answers = rule.anyOf.map((mark) => labelOf(asked, mark, language)).join(texts.or);
  return html`<p class="rule">${texts.onlyIf(said(asked.text, language), answers)}</p>`;
};

const textInput = (question: Question, { language, given, faults }: FieldContext): Markup => {
  const name = answerField(question.id);
  const value = typed(given, name);
  const wrong = faults.has(name) && html` aria-invalid="true"`;
  const described = html` aria-labelledby="${name}.legend" aria-describedby="${name}.hint${faults.has(name) && ` ${name}.fault`}"`;
  const most = question.kind === 'long-text' ? longestLongText : longestShortText;
  const hint = html`<p class="hint" id="${name}.hint">${publicPageTexts[language].most(most)}</p>`;
  return question.kind === 'long-text'
    ? html`${hint}<textarea id="${name}" name="${name}" rows="5"${described}${wrong}>
${value}</textarea>`
    : html`${hint}<input id="${name}" name="${name}" value="${value}"${described}${wrong}>`;
};

const wishes = (question: Question, { language, given }: FieldContext): Markup => {
  const texts = publicPageTexts[language];
  return html`<p class="hint">${texts.points(question.points)}</p><div class="points">${question.options.map(
    ({ id, text }, index) => {
      const name = pointsField(question.id, id);
      // Errors lead to the first, by the question's own name.
      const inputId = index === 0 ? answerField(question.id) : name;
      return html`<label for="${inputId}">${said(text, language)}</label><input id="${inputId}" name="${name}" data-mark="${id}" value="${typed(given, name)}" inputmode="numeric" autocomplete="off" size="3">`;
    },
  )}</div>`;
};

const control = (question: Question, context: FieldContext): Markup => {
  const { language, given } = context;
  const texts = publicPageTexts[language];
  const name = answerField(question.id);
  const ends = (least: string, most: string) =>
    html`<p class="ends"><span>${least}</span><span>${most}</span></p>`;
  const options = question.options.map(({ id, text }) => ({ value: id, label: said(text, language) }));
  switch (question.kind) {
    case 'rating':
      return html`${ends(`1 = ${texts.rating.worst}`, `${bestRating} = ${texts.rating.best}`)}${choices('radio', name, scale(1, bestRating), given, 'scale')}`;
    case 'recommendation':
      return html`${ends(`0 = ${texts.recommendation.least}`, `${mostLikely} = ${texts.recommendation.most}`)}${choices('radio', name, scale(0, mostLikely), given, 'scale')}`;
    case 'yes-no': {
      const both = [
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ];
      return choices('radio', name, both, given, 'list');
    }
    case 'single':
      return choices('radio', name, options, given, 'list');
    case 'multiple':
      return html`<p class="hint">${texts.several}</p>${choices('checkbox', name, options, given, 'list')}`;
    case 'points':
      return wishes(question, context);
    case 'short-text':
    case 'long-text':
      return textInput(question, context);
  }
};

/** A group of fields with its legend, and what is wrong with it. `rule` tells the script when it is asked. */
export const group = (
  name: string,
  legend: string,
  required: boolean,
  { language, faults }: Pick<FieldContext, 'language' | 'faults'>,
  inner: Markup,
  rule: Markup | false = false,
): Markup => {
  const fault = faults.get(name);
  const said = fault !== undefined && html`<p class="fault" id="${name}.fault">${fault}</p>`;
  return html`<fieldset data-q="${name}"${rule}${fault !== undefined && html` aria-describedby="${name}.fault" class="wrong"`}><legend id="${name}.legend">${legend}${required && html` <em>(${publicPageTexts[language].required})</em>`}</legend>${said}${inner}</fieldset>`;
};

const localizedHint = (help: Localized, language: Language): Markup | false =>
  said(help, language) !== '' && html`<p class="hint">${said(help, language)}</p>`;

/** A question as fields of a form that works without script. */
export const questionField = (question: Question, context: FieldContext): Markup => {
  const { language } = context;
  const { showIf } = question;
  return group(
    answerField(question.id),
    said(question.text, language),
    question.required,
    context,
    html`${ruleHint(question, context)}${localizedHint(question.help, language)}${control(question, context)}`,
    showIf !== null &&
      html` data-if="${answerField(showIf.questionId)}" data-any="${showIf.anyOf.join(' ')}"`,
  );
};

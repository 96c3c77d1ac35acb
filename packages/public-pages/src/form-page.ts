import type { Audience, FormContent } from '@portolan/domain/feedback/form';
import { type AnswerFaultCode, answerField, type PostedFields } from '@portolan/domain/feedback/read-answers';
import { said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import { newsLink } from './news-page.ts';
import { languageButton, type PageAssets, type PageClinic, renderPage } from './page.ts';
import { choices, type FieldContext, group, questionField, typed } from './question-field.ts';

/** What is wrong with what was posted: a question, the audience, the address, or (null) all of it. */
export type PageFault =
  | { readonly questionId: string | null; readonly code: AnswerFaultCode }
  | { readonly code: 'audience' | 'email' };
/** Why a form is shown again although nothing is wrong with its answers. */
export type FormNotice =
  | { readonly kind: 'expired' | 'again' | 'taken' }
  | { readonly kind: 'slow'; readonly minutes: number };

export type FormPage = {
  readonly content: FormContent;
  readonly audiences: readonly Audience[];
  readonly language: Language;
  readonly clinic: PageClinic;
  /** What a posted answer is named by; empty in a preview. */
  readonly ticket: string;
  /** Zero bits that the script's proof of work must begin with; 0 where none is asked for. */
  readonly workBits: number;
  /** What was typed so far. */
  readonly given: PostedFields;
  readonly faults: readonly PageFault[];
  readonly notice: FormNotice | null;
  /** Whether an address may be left and the audience is asked; a screen of the clinic asks for neither. */
  readonly asksForAddress: boolean;
  /** What stands below it all. */
  readonly after?: Markup;
};

const fieldOf = (fault: PageFault): string | null => {
  if (!('questionId' in fault)) return fault.code;
  return fault.questionId === null ? null : answerField(fault.questionId);
};

const summary = ({ content, language, faults }: FormPage): Markup | false => {
  if (faults.length === 0) return false;
  const texts = publicPageTexts[language];
  const legendOf = (fault: PageFault): string => {
    if (!('questionId' in fault)) return fault.code === 'audience' ? texts.audience : texts.reply;
    const question = content.questions.find(({ id }) => id === fault.questionId);
    return question === undefined ? '' : said(question.text, language);
  };
  return html`<div class="summary" id="summary" role="alert" tabindex="-1" autofocus><h2>${texts.errorTitle}</h2><p>${texts.errorIntro}</p><ul>${faults.map(
    (fault) => {
      const field = fieldOf(fault);
      const words = texts.faults[fault.code];
      return field === null
        ? html`<li>${words}</li>`
        : html`<li><a href="#${field}">${legendOf(fault)}</a> ${words}</li>`;
    },
  )}</ul></div>`;
};

const noticeText = ({ language, notice }: FormPage): Markup | false => {
  if (notice === null) return false;
  const { notices } = publicPageTexts[language];
  const words = notice.kind === 'slow' ? notices.slow(notice.minutes) : notices[notice.kind];
  return html`<div class="summary" id="summary" role="alert" tabindex="-1" autofocus><p>${words}</p></div>`;
};

const replyField = ({ content, language, given, asksForAddress }: FormPage, context: FieldContext) => {
  if (!content.offersReply || !asksForAddress) return false;
  const texts = publicPageTexts[language];
  const wrong = context.faults.has('email') && html` aria-invalid="true"`;
  const described = html` aria-describedby="email.hint${context.faults.has('email') && ' email.fault'}"`;
  return group(
    'email',
    texts.reply,
    false,
    context,
    html`<p class="hint" id="email.hint">${texts.replyText}</p><label for="email">${texts.email}</label><input id="email" name="email" type="email" autocomplete="email"${described}${wrong} value="${typed(given, 'email')}">`,
  );
};

/** What nobody types: what names the answer, the proof of work, and the field that only machines fill in. */
const hiddenFields = ({ language, ticket, workBits }: FormPage): Markup => {
  const texts = publicPageTexts[language];
  return html`<input type="hidden" name="lang" value="${language}"><input type="hidden" name="ticket" value="${ticket}"><input type="hidden" name="work" value="" data-bits="${workBits}"><p class="away" aria-hidden="true"><label>${texts.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></p>`;
};

/**
 * A form's page, whole and complete without script. With `given` and `faults` it is the page that comes back when something is
 * wrong: each fault stands at its field and at the top, and what was typed is in the fields.
 */
export const renderFormPage = (page: FormPage, assets: PageAssets): string => {
  const { content, audiences, language, clinic, given, asksForAddress } = page;
  const texts = publicPageTexts[language];
  const faults = new Map(
    page.faults.flatMap((fault) => {
      const field = fieldOf(fault);
      return field === null ? [] : [[field, texts.faults[fault.code]] as const];
    }),
  );
  const context: FieldContext = { language, given, faults, questions: content.questions };
  const title = said(content.title, language);
  const intro = said(content.intro, language);
  const asked = audiences.length > 1 ? content.questions.length + 1 : content.questions.length;
  const who =
    audiences.length > 1 &&
    group(
      'audience',
      texts.audience,
      true,
      context,
      choices(
        'radio',
        'audience',
        audiences.map((audience) => ({ value: audience, label: texts.audiences[audience] })),
        given,
        'list',
      ),
    );
  // Enter in a text takes the first button of a form: it must be the one that sends, not the one that changes the language.
  const first = html`<button class="away" form="form" tabindex="-1" aria-hidden="true">${texts.send}</button>`;
  const wrongTitle = page.faults.length > 0 ? `${texts.errorTitle}: ${title}` : title;
  return renderPage(
    {
      language,
      title: wrongTitle,
      clinic,
      languageSwitch: html`${first}${languageButton(language)}`,
      main: html`<h1>${title}</h1>${summary(page) || noticeText(page)}${intro !== '' && html`<p class="intro">${intro}</p>`}<p class="readers"><strong>${texts.readBy}:</strong> ${said(content.readBy, language) || texts.readByDefault}</p><form id="form" method="post" accept-charset="utf-8" novalidate>${hiddenFields(page)}<p class="progress" data-progress="${texts.progressOf}"><progress max="${asked}" value="0" aria-label="${texts.progress}" hidden></progress><span>${texts.questions(asked)}</span></p>${who}${content.questions.map((question) => questionField(question, context))}${replyField(page, context)}<p id="state" role="status" data-sending="${texts.sending}" data-offline="${texts.offline}"></p><button class="send">${texts.send}</button></form><section class="privacy"><h2>${texts.privacy}</h2><p>${texts.privacyText} ${texts.privacyLimits}</p></section>${asksForAddress && newsLink(language, clinic)}${page.after ?? ''}`,
    },
    assets,
  );
};

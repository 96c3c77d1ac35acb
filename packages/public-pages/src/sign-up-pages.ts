import { type SignUpAudience, signUpAudiences } from '@portolan/domain/campaigns/contact';
import type { Language } from '@portolan/domain/people/person';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import { html, type Markup } from '@portolan/messages/html';
import {
  clinicPage,
  languageChoices,
  type MailClinic,
  postForm,
  type Style,
  signUpLink,
  topicChoices,
} from './mail-pages.ts';

/** A sign-up page, or one of its letter: `path` is its own. */
export type SignUpPage = {
  readonly language: Language;
  readonly clinic: MailClinic;
  readonly path: string;
};

/** Where things can be posted by people, and by machines that fill in the field nobody sees. */
export const signUpFields = {
  email: 'email',
  firstName: 'firstName',
  lastName: 'lastName',
  audience: 'audience',
  honeypot: 'website',
} as const;

export type SignUpFault = 'email' | 'firstName' | 'lastName' | 'audience' | 'topics';

/** What was typed and chosen so far. */
export type TypedSignUp = {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
  readonly audience: SignUpAudience | null;
  readonly topics: readonly string[];
};

export type SignUpNotice = 'again' | { readonly slowMinutes: number } | null;

type Shown = {
  readonly typed: TypedSignUp;
  readonly faults: readonly SignUpFault[];
  readonly notice: SignUpNotice;
};

const faultOf = (id: string, words: string): Markup =>
  html`<strong class="fault" id="${id}">${words}</strong>`;

/** What mails a clinic sends, with what it takes to get them. What was typed stays, whatever is wrong. */
export const renderSignUp = (page: SignUpPage, { typed, faults, notice }: Shown, style: Style): string => {
  const { language, clinic, path } = page;
  const texts = campaignPageTexts[language].signUp;
  const isWrong = (fault: SignUpFault) => faults.includes(fault);
  const field = (
    name: 'email' | 'firstName' | 'lastName',
    type: 'email' | 'text',
    completes: string,
    fault: string,
    hint: string | null,
  ): Markup =>
    html`<p><label for="${name}">${texts[name]}</label>${hint !== null && html`<br><span class="hint" id="${name}-hint">${hint}</span>`}${isWrong(name) && html`<br>${faultOf(`${name}-fault`, fault)}`}<input id="${name}" name="${name}" type="${type}" autocomplete="${completes}" aria-describedby="${hint !== null && `${name}-hint`}${isWrong(name) && ` ${name}-fault`}"${isWrong(name) && html` aria-invalid="true"`}${name === 'email' && html` required`} value="${typed[name]}"></p>`;
  const audiences = signUpAudiences.map(
    (one) =>
      html`<label><input type="radio" name="${signUpFields.audience}" value="${one}"${typed.audience === one && html` checked`}>${texts.audiences[one]}</label>`,
  );
  const words =
    notice === 'again'
      ? texts.again
      : notice === null
        ? faults.length > 0
          ? texts.errorTitle
          : null
        : texts.slow(notice.slowMinutes);
  const fields = html`<p class="away" aria-hidden="true"><label>${signUpFields.honeypot} <input name="${signUpFields.honeypot}" tabindex="-1" autocomplete="off"></label></p>${field('email', 'email', 'email', texts.emailFault, texts.emailHint)}${field('firstName', 'text', 'given-name', texts.nameFault, null)}${field('lastName', 'text', 'family-name', texts.nameFault, null)}<fieldset class="list${isWrong('audience') && ' wrong'}"><legend>${texts.audience}</legend>${isWrong('audience') && faultOf('audience-fault', texts.audienceFault)}${audiences}</fieldset>${topicChoices(language, clinic.topics, texts.topics, (topic) => typed.topics.includes(topic), isWrong('topics') && faultOf('topics-fault', texts.topicsFault))}${languageChoices(language, texts.language, typed.language)}<p class="hint">${texts.only}</p>`;
  return clinicPage(
    page,
    path,
    texts.title(clinic.name),
    html`${words !== null && html`<div class="summary" role="alert" tabindex="-1" autofocus><p>${words}</p></div>`}<p>${texts.intro}</p>${postForm(path, language, fields, texts.send)}`,
    style,
  );
};

/** The same for who is known already and who is not: a page tells nobody who is. */
export const renderLetterSent = (page: SignUpPage, style: Style): string => {
  const texts = campaignPageTexts[page.language].letterSent;
  const paragraphs = [texts.text, texts.notThere, texts.earlier].map((words) => html`<p>${words}</p>`);
  return clinicPage(page, page.path, texts.title, html`${paragraphs}`, style);
};

/** Asks for consent; nothing happens before the button is pressed. */
export const renderConfirming = (page: SignUpPage, style: Style): string => {
  const { language, clinic, path } = page;
  const texts = campaignPageTexts[language].confirming;
  return clinicPage(
    page,
    path,
    texts.title(clinic.name),
    html`<p>${texts.text}</p>${postForm(path, language, html``, texts.yes)}<p>${texts.no}</p>`,
    style,
  );
};

export const renderConfirmed = (page: SignUpPage, style: Style): string => {
  const texts = campaignPageTexts[page.language].confirmed;
  return clinicPage(page, page.path, texts.title, html`<p>${texts.text}</p>`, style);
};

/** A link to confirm that is good no more. */
export const renderGone = (page: SignUpPage, style: Style): string => {
  const texts = campaignPageTexts[page.language].gone;
  return clinicPage(
    page,
    page.path,
    texts.title,
    html`<p>${texts.text}</p>${signUpLink(page.language, page.clinic, texts.again)}`,
    style,
  );
};

import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import type { LeavingReason } from '@portolan/domain/campaigns/suppression';
import { said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import { html, type Markup } from '@portolan/messages/html';
import { dialable, languageLink, type PageClinic, renderPage } from './page.ts';

/** A clinic as the pages of its mails name it. */
export type MailClinic = PageClinic & {
  readonly topics: MailSettings['topics'];
  /** The last part of the address of its sign-up page; null while that is not open. */
  readonly signUpSlug: string | null;
};

/** What the pages of somebody's mails need besides their words. */
export type MailPage = {
  readonly language: Language;
  readonly clinic: MailClinic;
  /** Of the link that led here; nobody can tell from it whose it is. */
  readonly token: string;
};

/** What these pages look like; nothing of them is done by script. */
export type Style = { readonly style: string };
const withoutScript = ({ style }: Style) => ({ style, script: '' });

const contact = (language: Language, { name, telephone }: PageClinic): Markup => {
  const texts = campaignPageTexts[language];
  const words =
    telephone === ''
      ? html`${texts.questions(name)}`
      : html`${texts.call(name)} <a href="tel:${dialable(telephone)}">${telephone}</a>`;
  return html`<p class="privacy">${words}</p>`;
};

/** A page of a clinic's mails under its title. `path`: where the page can be looked at in the other language. */
export const clinicPage = (
  { language, clinic }: { readonly language: Language; readonly clinic: PageClinic },
  path: string,
  title: string,
  main: Markup,
  style: Style,
): string =>
  renderPage(
    {
      language,
      title,
      clinic,
      languageSwitch: languageLink(language, {}, path),
      asksForWords: false,
      main: html`<h1>${title}</h1>${main}${contact(language, clinic)}`,
    },
    withoutScript(style),
  );

const unsubscribePath = ({ token }: MailPage) => `/c/u/${token}`;
const preferencesPath = ({ token }: MailPage) => `/c/p/${token}`;
const inLanguage = (path: string, language: Language) => `${path}?lang=${language}`;

export const postForm = (action: string, language: Language, fields: Markup, label: string): Markup =>
  html`<form method="post" action="${inLanguage(action, language)}" accept-charset="utf-8"><input type="hidden" name="lang" value="${language}">${fields}<button class="send">${label}</button></form>`;
const nothing = html``;

const toPreferences = (page: MailPage, label: string): Markup =>
  html`<p><a href="${inLanguage(preferencesPath(page), page.language)}">${label}</a></p>`;

/** Asks whether to stop all mail: whoever only looks changes nothing, as the programs do that read links in mails. */
export const renderUnsubscribing = (page: MailPage, style: Style): string => {
  const texts = campaignPageTexts[page.language].unsubscribing;
  const path = unsubscribePath(page);
  return clinicPage(
    page,
    path,
    texts.title(page.clinic.name),
    html`<p>${texts.text}</p>${postForm(path, page.language, nothing, texts.yes)}${toPreferences(page, texts.topics)}`,
    style,
  );
};

const asked = ['too-many', 'not-for-me', 'never-asked', 'other'] as const;
/** What the fields of these pages are called. */
export const mailFields = { why: 'why', topic: 'topic', language: 'mailLanguage' } as const;

const choice = (type: 'radio' | 'checkbox', name: string, value: string, label: string, isOn: boolean) =>
  html`<label><input type="${type}" name="${name}" value="${value}"${isOn && html` checked`}>${label}</label>`;

const whyForm = (page: MailPage): Markup => {
  const texts = campaignPageTexts[page.language].unsubscribed;
  const options = asked.map((reason) =>
    choice('radio', mailFields.why, reason, texts.reasons[reason], false),
  );
  const fields = html`<fieldset class="list"><legend>${texts.whyTitle}</legend><span class="hint">${texts.whyHint}</span>${options}</fieldset>`;
  return postForm(`${unsubscribePath(page)}/reason`, page.language, fields, texts.send);
};

/** All mail is stopped. `told`: why, where they said so; then nobody asks again. */
export const renderUnsubscribed = (page: MailPage, told: LeavingReason | null, style: Style): string => {
  const texts = campaignPageTexts[page.language].unsubscribed;
  const path = unsubscribePath(page);
  const thanks = html`<p role="status">${texts.told}</p>`;
  return clinicPage(
    page,
    path,
    texts.title,
    html`<p>${texts.text(page.clinic.name)} ${texts.care}</p>${told === null ? whyForm(page) : thanks}<section class="entry"><h2>${texts.undoTitle}</h2>${postForm(`${path}/undo`, page.language, nothing, texts.undo)}</section>${toPreferences(page, texts.topics)}`,
    style,
  );
};

/** Mail goes on after somebody took back that they stopped it. */
export const renderBack = (page: MailPage, style: Style): string => {
  const texts = campaignPageTexts[page.language].back;
  return clinicPage(
    page,
    unsubscribePath(page),
    texts.title,
    html`<p>${texts.text}</p>${toPreferences(page, texts.topics)}`,
    style,
  );
};

/** A link to the page where somebody signs up, where there is one. */
export const signUpLink = (
  language: Language,
  { signUpSlug }: Pick<MailClinic, 'signUpSlug'>,
  label: string,
): Markup | false =>
  signUpSlug !== null && html`<p><a href="${inLanguage(`/c/join/${signUpSlug}`, language)}">${label}</a></p>`;

/** Mail to them stopped otherwise than by their own link: it came back or they complained, which they can take back; or they were erased. */
export const renderBlocked = (
  page: MailPage,
  reason: 'bounced' | 'complained' | 'erased',
  style: Style,
): string => {
  const texts = campaignPageTexts[page.language].blocked;
  const what =
    reason === 'erased'
      ? html`<p>${texts.text}</p>${signUpLink(page.language, page.clinic, texts.again)}`
      : html`<p>${texts[reason]}</p><p>${texts.undoText}</p>${postForm(`${unsubscribePath(page)}/undo`, page.language, nothing, texts.undo)}`;
  return clinicPage(page, preferencesPath(page), texts.title, what, style);
};

/** The topics of a clinic, to choose among; nothing where there are none. */
export const topicChoices = (
  language: Language,
  topics: MailClinic['topics'],
  legend: string,
  isWanted: (topic: string) => boolean,
  fault: Markup | false,
): Markup | false =>
  topics.length > 0 &&
  html`<fieldset class="list${fault && ' wrong'}"><legend>${legend}</legend>${fault}${topics.map(({ id, name }) => choice('checkbox', mailFields.topic, id, said(name, language), isWanted(id)))}</fieldset>`;

export const languageChoices = (language: Language, legend: string, chosen: Language): Markup =>
  html`<fieldset class="list"><legend>${legend}</legend>${(['en', 'es'] as const).map((one) => choice('radio', mailFields.language, one, campaignPageTexts[language].languages[one], one === chosen))}</fieldset>`;

export type ChosenPreferences = {
  readonly wanted: readonly string[];
  readonly language: Language;
  /** All mail is stopped at present. */
  readonly stopped: boolean;
  /** They have just been saved. */
  readonly saved: boolean;
};

/** What somebody's mails are about and in which language, to choose. */
export const renderPreferences = (
  page: MailPage,
  { wanted, language: chosen, stopped, saved }: ChosenPreferences,
  style: Style,
): string => {
  const { language, clinic } = page;
  const texts = campaignPageTexts[language].preferences;
  const path = preferencesPath(page);
  const words = saved ? texts.saved : stopped ? texts.none : null;
  const isEmpty = saved && wanted.length === 0 && clinic.topics.length > 0;
  const fields = html`${topicChoices(language, clinic.topics, texts.topics, (topic) => wanted.includes(topic), false)}${languageChoices(language, texts.language, chosen)}`;
  const stop = html`<section class="entry"><h2>${texts.stopTitle}</h2>${postForm(unsubscribePath(page), language, nothing, texts.stop)}</section>`;
  return clinicPage(
    page,
    path,
    texts.title(clinic.name),
    html`${words !== null && html`<p class="entry" role="status">${words}${isEmpty && html` ${texts.noTopics}`}</p>`}${postForm(path, language, fields, texts.save)}${!stopped && stop}`,
    style,
  );
};

/** A page that names no clinic: a link that does not work, or one of a test. */
export const renderPlainMailPage = (
  kind: 'badLink' | 'badTarget' | 'sample',
  language: Language,
  style: Style,
): string => {
  const texts = campaignPageTexts[language];
  const { title, text } = texts[kind];
  return renderPage(
    {
      language,
      title,
      clinic: null,
      // A posted address may not be one to look at; this page needs no more than to be read.
      languageSwitch: languageLink(language),
      main: html`<h1>${title}</h1><p>${text}</p>${kind === 'badLink' && html`<p>${texts.badLink.what}</p>`}`,
    },
    withoutScript(style),
  );
};

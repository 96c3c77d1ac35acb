import type { PostedFields } from '@portolan/domain/feedback/read-answers';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import { languageLink, type PageAssets, type PageClinic, renderPage } from './page.ts';

/** What a page without a form needs besides its words. `query` stands in its address and stays there in the other language. */
export type NoticePage = {
  readonly language: Language;
  readonly clinic: PageClinic | null;
  readonly query: Readonly<Record<string, string>>;
};

/** A page without a form, under its title. */
export const noticePage = (
  { language, clinic, query }: NoticePage,
  title: string,
  main: Markup,
  assets: PageAssets,
): string =>
  renderPage(
    {
      language,
      title,
      clinic,
      languageSwitch: languageLink(language, query),
      main: html`<h1>${title}</h1>${main}`,
    },
    assets,
  );

/** Thanks for an answer that was taken. `more` is what else there is to do, as markup. */
export const renderThanks = (
  page: NoticePage,
  words: { readonly thanks: string; readonly toldLater: boolean; readonly more: Markup | false },
  assets: PageAssets,
): string => {
  const texts = publicPageTexts[page.language];
  const main = html`<div data-sent><p>${texts.thanksText}</p>${words.thanks !== '' && html`<p class="said">${words.thanks}</p>`}${words.toldLater && html`<p>${texts.replyLater}</p>`}${words.more}</div>`;
  return noticePage(page, texts.thanksTitle, main, assets);
};

/** What somebody typed, so that they can read and copy it: answers in words, not what a form says of itself. */
export const typedTexts = (given: PostedFields): Markup[] =>
  Object.entries(given).flatMap(([name, values]) =>
    name.startsWith('q.')
      ? values.filter((value) => value.length > 2).map((value) => html`<p class="entry said">${value}</p>`)
      : [],
  );

/** A form that takes no more answers; who had typed already gets their text to copy. */
export const renderClosed = (page: NoticePage, given: PostedFields, assets: PageAssets): string => {
  const texts = publicPageTexts[page.language];
  const kept = typedTexts(given);
  const main = html`<p>${texts.closedText}</p>${kept.length > 0 && html`<p>${texts.closedKept}</p>${kept}`}`;
  return noticePage(page, texts.closedTitle, main, assets);
};

/**
 * Too many answers came from a network: what was typed goes along in hidden fields, and the button sends it again. It is made
 * without looking anything up.
 */
export const renderBusy = (
  page: NoticePage,
  { given, minutes }: { readonly given: PostedFields; readonly minutes: number },
  assets: PageAssets,
): string => {
  const texts = publicPageTexts[page.language];
  const carried = Object.entries(given).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const main = html`<div class="summary" id="summary" role="alert" tabindex="-1" autofocus><p>${texts.notices.slow(minutes)}</p></div><p>${texts.busyText}</p>${typedTexts(given)}<form method="post" accept-charset="utf-8">${carried}<button class="send">${texts.tryAgain}</button></form>`;
  return noticePage(page, texts.busyTitle, main, assets);
};

export type PlainNotice = 'notFound' | 'tooLarge' | 'unreadable' | 'fault';

/** A page that says in words what went wrong, and names no clinic. */
export const renderPlainNotice = (
  kind: PlainNotice,
  language: Language,
  query: Readonly<Record<string, string>>,
  assets: PageAssets,
): string => {
  const texts = publicPageTexts[language];
  return noticePage(
    { language, clinic: null, query },
    texts[`${kind}Title`],
    html`<p>${texts[`${kind}Text`]}</p>`,
    assets,
  );
};

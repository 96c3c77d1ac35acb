import type { Panel } from '@portolan/domain/feedback/panel';
import { said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { panelPageTexts } from '@portolan/messages/panel-page-texts';
import { languageLink, type PageAssets, type PageClinic, renderPage } from './page.ts';

export type PanelPage = {
  readonly language: Language;
  readonly clinic: PageClinic;
  readonly panel: Panel;
};

const render = (
  { language, clinic }: PanelPage,
  title: string,
  main: Markup,
  { style }: PageAssets,
): string =>
  renderPage(
    {
      language,
      title,
      clinic,
      languageSwitch: languageLink(language),
      main: html`<h1>${title}</h1>${main}`,
    },
    // Nothing of these pages is done by script.
    { style, script: '' },
  );

/** What somebody agrees to; `consentWording` of the domain names these words. */
const terms = ({ language, clinic, panel }: PanelPage): Markup => {
  const texts = panelPageTexts[language].join;
  return html`<p>${texts.intro(clinic.name)}</p><section><h2>${texts.howTitle}</h2><ul><li>${texts.monthly}</li><li>${texts.rest(panel.restDays)}</li><li>${texts.free}</li><li>${texts.leave}</li><li>${texts.only}</li></ul></section>`;
};

/** Where an address can be posted by people, and by machines that fill in the field nobody sees. */
export const joinFields = { email: 'email', honeypot: 'website' } as const;

export type JoinNotice = 'fault' | 'again' | { readonly slowMinutes: number } | null;

/** What a panel is, with a field for an address. */
export const renderPanel = (
  page: PanelPage,
  { email, notice }: { readonly email: string; readonly notice: JoinNotice },
  assets: PageAssets,
): string => {
  const { language, panel } = page;
  const texts = panelPageTexts[language].join;
  const isWrong = notice === 'fault';
  const words =
    notice === null || isWrong ? null : notice === 'again' ? texts.again : texts.slow(notice.slowMinutes);
  return render(
    page,
    texts.title(said(panel.name, language)),
    html`${words !== null && html`<div class="summary" role="alert" tabindex="-1" autofocus><p>${words}</p></div>`}${terms(page)}<form method="post" accept-charset="utf-8" novalidate><input type="hidden" name="lang" value="${language}"><p class="away" aria-hidden="true"><label>${joinFields.honeypot} <input name="${joinFields.honeypot}" tabindex="-1" autocomplete="off"></label></p><p><label for="email">${texts.email}</label><br><span class="hint" id="hint">${texts.emailHint}</span>${isWrong && html`<br><strong class="fault" id="fault" role="alert">${texts.emailFault}</strong>`}<input id="email" name="${joinFields.email}" type="email" autocomplete="email" required aria-describedby="hint${isWrong && ' fault'}"${isWrong && html` aria-invalid="true" autofocus`} value="${email}"></p><button class="send">${texts.send}</button></form>`,
    assets,
  );
};

/** The same for who is in the panel already and who is not: a page tells nobody who is. */
export const renderLetterSent = (page: PanelPage, assets: PageAssets): string => {
  const texts = panelPageTexts[page.language].letterSent;
  return render(page, texts.title, html`<p>${texts.text}</p><p>${texts.notThere}</p>`, assets);
};

export const renderNotOpen = (page: PanelPage, assets: PageAssets): string => {
  const texts = panelPageTexts[page.language].notOpen;
  return render(page, texts.title, html`<p>${texts.text}</p>`, assets);
};

const onlyButton = (language: Language, label: string): Markup =>
  html`<form method="post" accept-charset="utf-8"><input type="hidden" name="lang" value="${language}"><button class="send">${label}</button></form>`;

/** Asks for consent; nothing happens before the button is pressed. */
export const renderJoining = (page: PanelPage, assets: PageAssets): string => {
  const { language, panel } = page;
  const texts = panelPageTexts[language].confirm;
  return render(
    page,
    texts.title(said(panel.name, language)),
    html`${terms(page)}${onlyButton(language, texts.yes)}<p>${texts.no}</p>`,
    assets,
  );
};

export const renderJoined = (page: PanelPage, assets: PageAssets): string => {
  const { joined, join } = panelPageTexts[page.language];
  return render(page, joined.title, html`<p>${joined.text}</p><p>${join.leave}</p>`, assets);
};

const joinLink = ({ panel, language }: PanelPage, label: string): Markup | false =>
  panel.open && html`<p><a href="/f/panels/${panel.slug}?lang=${language}">${label}</a></p>`;

/** A link to join that is good no more. */
export const renderGone = (page: PanelPage, assets: PageAssets): string => {
  const texts = panelPageTexts[page.language].gone;
  return render(page, texts.title, html`<p>${texts.text}</p>${joinLink(page, texts.again)}`, assets);
};

/** Asks whether to leave: whoever only looks changes nothing, as the programs do that read links in letters. */
export const renderLeaving = (page: PanelPage, assets: PageAssets): string => {
  const { language, panel } = page;
  const texts = panelPageTexts[language].leaving;
  return render(
    page,
    texts.title(said(panel.name, language)),
    html`<p>${texts.text}</p>${onlyButton(language, texts.yes)}<p>${texts.no}</p>`,
    assets,
  );
};

export const renderLeft = (page: PanelPage, assets: PageAssets): string => {
  const texts = panelPageTexts[page.language].left;
  const back = page.panel.open && html`<p>${texts.back}</p>`;
  return render(
    page,
    texts.title,
    html`<p>${texts.text}</p>${back}${joinLink(page, texts.backLink)}`,
    assets,
  );
};

/** What a form's thanks offer besides: to be asked again, as one of a panel. */
export const panelOffer = (panel: Panel, language: Language): Markup | false => {
  const texts = panelPageTexts[language].offer;
  return (
    panel.open &&
    html`<p>${texts.text} <a href="/f/panels/${panel.slug}?lang=${language}">${texts.link}</a></p>`
  );
};

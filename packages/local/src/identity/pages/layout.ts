import { type Language, languages } from '@portolan/messages/define-texts';
import { html, type Markup } from '@portolan/messages/html';
import { type IdentityTexts, identityTexts } from '@portolan/messages/identity-texts';
import { stylesheetVersion } from './stylesheet.ts';

export type Page = {
  readonly texts: IdentityTexts;
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  readonly hasErrors?: boolean;
  /** The path of the form whose contents a switch of language must keep; without one the switch is a link. */
  readonly formPath?: string;
  /** False where asking for the page again would not show it again. */
  readonly switchable?: boolean;
};

export const formId = 'form';

/** The rose of a sea chart, as the app draws it. */
export const rose = html`<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" opacity=".35"/><path d="M16 1l3.2 11.8L31 16l-11.8 3.2L16 31l-3.2-11.8L1 16l11.8-3.2z" fill="currentColor" opacity=".9"/><path class="lit" d="M16 1l3.2 11.8L16 16zM31 16l-11.8 3.2L16 16zM16 31l-3.2-11.8L16 16zM1 16l11.8-3.2L16 16z"/></svg>`;

const languageChoice = (page: Page, language: Language): Markup => {
  const name = identityTexts[language].languageName;
  if (language === page.language) return html`<span class="now" lang="${language}">${name}</span>`;
  if (page.formPath === undefined) {
    return html`<a class="link" lang="${language}" hreflang="${language}" href="?lang=${language}">${name}</a>`;
  }
  return html`<button class="link" lang="${language}" form="${formId}" formaction="${page.formPath}?lang=${language}" name="action" value="show" formnovalidate>${name}</button>`;
};

/** A whole page. The switch of language comes last, so that Enter in a field never presses it. */
export const renderPage = (page: Page): string => {
  const title = page.hasErrors ? `${page.texts.errorPrefix} ${page.title}` : page.title;
  const document = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Portolan</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/identity/style.css?v=${stylesheetVersion}">
</head>
<body>
<header><a class="wordmark" href="/">${rose}<span>Portolan</span></a></header>
<main><div class="card">${page.body}</div></main>
${page.switchable !== false && html`<footer><span class="visually-hidden">${page.texts.switchLanguage}:</span>${languages.map((language) => languageChoice(page, language))}</footer>`}
</body>
</html>
`;
  return document.markup;
};

/** What every page of the provider is served with: no script, no frame, no copy left in a cache. */
export const pageHeaders = (formTargets: readonly string[]): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${formTargets.join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

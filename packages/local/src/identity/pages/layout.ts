import { type Language, languages } from '@portolan/messages/define-texts';
import { type IdentityTexts, identityTexts } from '@portolan/messages/identity-texts';
import { html, type Markup } from './html.ts';
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

export const compass = html`<svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false"><circle r="12.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M0-11 2.6-2.6 11 0 2.6 2.6 0 11-2.6 2.6-11 0-2.6-2.6Z" fill="currentColor"/></svg>`;

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
<header><a class="wordmark" href="/">${compass}<span>Portolan</span></a></header>
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

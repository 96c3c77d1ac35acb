import type { Language } from '@portolan/messages/define-texts';
import { html, type Markup, trusted } from '@portolan/messages/html';
import { identityTexts } from '@portolan/messages/identity-texts';
import { renderPage } from './layout.ts';

/** Pages that say something and lead on, outside the forms of a sign-in. */
export const problemPage = (
  language: Language,
  problem: 'expired' | 'other' | 'notFound' | 'fault',
  code?: string,
): string => {
  const texts = identityTexts[language];
  const title = texts.problem.title;
  return renderPage({
    texts,
    language,
    title,
    body: html`<h1>${title}</h1>
<p class="intro">${texts.problem[problem]}</p>
<a class="primary" href="/">${texts.problem.back}</a>
${code !== undefined && html`<p class="quiet">${texts.problem.code(code)}</p>`}`,
    switchable: false,
  });
};

/** Asked only when the app that sends somebody here cannot show whom it means. `form` is the library's own markup. */
export const signOutPage = (language: Language, form: string): string => {
  const texts = identityTexts[language];
  const { title, intro, submit } = texts.signOut;
  return renderPage({
    texts,
    language,
    title,
    body: html`<h1>${title}</h1>
<p class="intro">${intro}</p>
${trusted(form)}
<button class="primary" form="op.logoutForm" name="logout" value="yes" autofocus>${submit}</button>`,
    switchable: false,
  });
};

export const signedOutPage = (language: Language): string => {
  const texts = identityTexts[language];
  const { title, intro, back } = texts.signedOut;
  const body: Markup = html`<h1>${title}</h1>
<p class="intro">${intro}</p>
<a class="primary" href="/">${back}</a>`;
  return renderPage({ texts, language, title, body, switchable: true });
};

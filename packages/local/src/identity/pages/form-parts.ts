import type { Language } from '@portolan/messages/define-texts';
import { html, type Markup } from '@portolan/messages/html';
import type { IdentityTexts } from '@portolan/messages/identity-texts';
import { type FieldErrors, renderErrorSummary, renderField } from './fields.ts';
import { formId } from './layout.ts';

/** What a form page is drawn from. `query` carries a chosen language on to the next page. */
export type FormView = {
  readonly texts: IdentityTexts;
  readonly language: Language;
  readonly query: string;
  readonly values: { readonly name: string; readonly email: string; readonly code: string };
  readonly errors: FieldErrors;
  readonly notice?: string | undefined;
  /** Where this machine's mail can be read. */
  readonly inbox?: string | undefined;
};
export type FormPage = { readonly path: string; readonly title: string; readonly body: Markup };

export const form = (
  view: FormView,
  path: string,
  { title, intro }: { title: string; intro: string },
  contents: Markup,
): FormPage => ({
  path,
  title,
  body: html`<h1>${title}</h1>
<p class="intro">${intro}</p>
${renderErrorSummary(view.texts, view.errors)}
${view.notice !== undefined && html`<p class="notice" role="status">${view.notice}</p>`}
<form id="${formId}" method="post" action="${path}${view.query}" novalidate>${contents}</form>`,
});

/** For the pages this one leads to, and for password managers. */
export const carried = (name: 'name' | 'email', value: string, autocomplete: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" autocomplete="${autocomplete}">`;

/** Goes to another page of the sign-in and takes along what has been typed. */
export const wayTo = (view: FormView, page: string, label: string): Markup =>
  html`<button class="link" formaction="${page}${view.query}" name="action" value="show" formnovalidate>${label}</button>`;

export const submit = (label: string): Markup => html`<button class="primary">${label}</button>`;

export const nameField = (view: FormView, focus: boolean) =>
  renderField(
    {
      name: 'name',
      type: 'text',
      label: view.texts.fields.name,
      autocomplete: 'name',
      value: view.values.name,
    },
    view.errors,
    focus,
  );

export const emailField = (view: FormView, focus: boolean) =>
  renderField(
    {
      name: 'email',
      type: 'email',
      label: view.texts.fields.email,
      autocomplete: 'username',
      value: view.values.email,
    },
    view.errors,
    focus,
  );

export const newPasswordField = (view: FormView, label: string) =>
  renderField(
    {
      name: 'password',
      type: 'password',
      label,
      autocomplete: 'new-password',
      hint: view.texts.fields.passwordHint,
    },
    view.errors,
    false,
  );

export const codeField = (view: FormView, focus: boolean) =>
  renderField(
    {
      name: 'code',
      type: 'text',
      label: view.texts.fields.code,
      autocomplete: 'one-time-code',
      numeric: true,
      value: view.values.code,
    },
    view.errors,
    focus,
  );

export const inboxHint = ({ texts, inbox }: FormView): Markup | undefined =>
  inbox === undefined
    ? undefined
    : html`<p class="quiet">${texts.inboxHint} <a href="${inbox}" target="_blank" rel="noopener">${texts.inboxLink}</a>.</p>`;

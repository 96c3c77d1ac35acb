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

const form = (
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
const carried = (name: 'name' | 'email', value: string, autocomplete: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" autocomplete="${autocomplete}">`;

/** Goes to another page of the sign-in and takes along what has been typed. */
const wayTo = (view: FormView, page: string, label: string): Markup =>
  html`<button class="link" formaction="${page}${view.query}" name="action" value="show" formnovalidate>${label}</button>`;

const submit = (label: string): Markup => html`<button class="primary">${label}</button>`;

const nameField = (view: FormView, focus: boolean) =>
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

const emailField = (view: FormView, focus: boolean) =>
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

const newPasswordField = (view: FormView, label: string) =>
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

const codeField = (view: FormView, focus: boolean) =>
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

const inboxHint = ({ texts, inbox }: FormView): Markup | undefined =>
  inbox === undefined
    ? undefined
    : html`<p class="quiet">${texts.inboxHint} <a href="${inbox}" target="_blank" rel="noopener">${texts.inboxLink}</a>.</p>`;

const isCalm = (view: FormView) => view.errors.size === 0;

export const signInPage = (view: FormView): FormPage => {
  const texts = view.texts.signIn;
  const known = view.values.email !== '';
  return form(
    view,
    'sign-in',
    texts,
    html`${emailField(view, isCalm(view) && !known)}
${renderField({ name: 'password', type: 'password', label: view.texts.fields.password, autocomplete: 'current-password' }, view.errors, isCalm(view) && known)}
${submit(texts.submit)}
<p class="aside">${wayTo(view, 'forgot', texts.forgot)}</p>
<p class="ways"><span>${texts.noAccount}</span>${wayTo(view, 'sign-up', texts.toSignUp)}</p>`,
  );
};

export const signUpPage = (view: FormView): FormPage => {
  const texts = view.texts.signUp;
  return form(
    view,
    'sign-up',
    texts,
    html`${nameField(view, isCalm(view))}
${emailField(view, false)}
${newPasswordField(view, view.texts.fields.password)}
${submit(texts.submit)}
<p class="ways"><span>${texts.hasAccount}</span>${wayTo(view, 'sign-in', texts.toSignIn)}</p>`,
  );
};

const resendButton = (view: FormView) =>
  html`<button class="link" name="action" value="resend" formnovalidate>${view.texts.verify.resend}</button>`;

export const verifyPage = (view: FormView): FormPage => {
  const texts = view.texts.verify;
  return form(
    view,
    'verify',
    { title: texts.title, intro: texts.intro(view.values.email) },
    html`${carried('name', view.values.name, 'name')}${carried('email', view.values.email, 'username')}${codeField(view, isCalm(view))}
${submit(texts.submit)}
<p class="beside">${resendButton(view)}${wayTo(view, 'sign-up', texts.otherAddress)}</p>
<p class="quiet">${texts.nothingCame}</p>
${inboxHint(view)}`,
  );
};

export const forgotPage = (view: FormView): FormPage => {
  const texts = view.texts.forgot;
  return form(
    view,
    'forgot',
    texts,
    html`${emailField(view, isCalm(view))}
${submit(texts.submit)}
<p class="aside">${wayTo(view, 'sign-in', texts.toSignIn)}</p>`,
  );
};

export const resetPage = (view: FormView): FormPage => {
  const texts = view.texts.reset;
  return form(
    view,
    'reset',
    { title: texts.title, intro: texts.intro(view.values.email) },
    html`${carried('email', view.values.email, 'username')}${codeField(view, isCalm(view))}
${newPasswordField(view, view.texts.fields.newPassword)}
${submit(texts.submit)}
<p class="beside">${resendButton(view)}${wayTo(view, 'sign-in', view.texts.forgot.toSignIn)}</p>
<p class="quiet">${view.texts.verify.nothingCame}</p>
${inboxHint(view)}`,
  );
};

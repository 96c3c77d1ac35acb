import { html } from '@portolan/messages/html';
import { renderField } from './fields.ts';
import {
  carried,
  codeField,
  emailField,
  type FormPage,
  type FormView,
  form,
  inboxHint,
  nameField,
  newPasswordField,
  submit,
  wayTo,
} from './form-parts.ts';

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

export const secondFactorPage = (view: FormView): FormPage => {
  const texts = view.texts.secondFactor;
  return form(
    view,
    'second-factor',
    texts,
    html`${carried('email', view.values.email, 'username')}${codeField(view, isCalm(view))}
${submit(texts.submit)}
<p class="aside">${wayTo(view, 'sign-in', view.texts.forgot.toSignIn)}</p>
<p class="quiet">${texts.lost}</p>`,
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

import { html, type Markup } from '@portolan/messages/html';
import type { IdentityTexts } from '@portolan/messages/identity-texts';

export type FieldName = 'name' | 'email' | 'password' | 'code';
/** What has to be mended, in the order of the fields. */
export type FieldErrors = ReadonlyMap<FieldName, string>;

type Field = {
  readonly name: FieldName;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly numeric?: boolean;
};

/** Labelled, with its hint and error tied to it; `focus` puts the cursor there when the page opens. */
export const renderField = (field: Field, errors: FieldErrors, focus: boolean): Markup => {
  const error = errors.get(field.name);
  const described = [field.hint && `${field.name}-hint`, error && `${field.name}-error`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field">
<label for="${field.name}">${field.label}</label>
${field.hint !== undefined && html`<p class="hint" id="${field.name}-hint">${field.hint}</p>`}
<input id="${field.name}" name="${field.name}" type="${field.type}" value="${field.value ?? ''}" autocomplete="${field.autocomplete}" required${field.numeric === true && html` class="code" inputmode="numeric" maxlength="9"`}${described !== '' && html` aria-describedby="${described}"`}${error !== undefined && html` aria-invalid="true"`}${focus && html` autofocus`}>
${error !== undefined && html`<p class="field-error" id="${field.name}-error">${error}</p>`}
</div>`;
};

/** Says first what is wrong, takes the focus, and leads to each field. */
export const renderErrorSummary = (texts: IdentityTexts, errors: FieldErrors): Markup | undefined => {
  if (errors.size === 0) return undefined;
  const items = [...errors].map(([name, message]) => html`<li><a href="#${name}">${message}</a></li>`);
  return html`<div class="summary" role="alert" tabindex="-1" autofocus><h2>${texts.errorSummary}</h2><ul>${items}</ul></div>`;
};

import { fail, type Result, succeed } from '../result.ts';
import { checkForm } from './check-form.ts';
import type { Form, FormVersion } from './form.ts';

export type PublishedForm = {
  readonly form: Form;
  /** What is to be kept as the new version; null where the content is that of the last one. */
  readonly version: FormVersion | null;
};

/** Makes the draft the next version and opens the form. Nothing new to say: the form is opened, and there is no other version. */
export const publishForm = (
  before: Form,
  by: string,
  now: Date,
): Result<PublishedForm, { readonly code: 'form-unfinished' }> => {
  if (checkForm(before.content).length > 0) return fail({ code: 'form-unfinished' });
  if (before.published > 0 && !before.changed) {
    const isOpen = before.state === 'open';
    return succeed({
      form: isOpen ? before : { ...before, state: 'open', version: before.version + 1 },
      version: null,
    });
  }
  const published = before.published + 1;
  const at = now.toISOString();
  return succeed({
    form: {
      ...before,
      state: 'open',
      published,
      publishedAt: at,
      changed: false,
      version: before.version + 1,
    },
    version: {
      formId: before.id,
      version: published,
      audiences: before.audiences,
      content: before.content,
      publishedBy: by,
      publishedAt: at,
    },
  });
};

/** Closes a form, or opens it again with the version that was asked last; the same form if that is how it is. */
export const setFormState = (
  before: Form,
  state: 'open' | 'closed',
): Result<Form, { readonly code: 'form-unpublished' }> => {
  if (before.published === 0) return fail({ code: 'form-unpublished' });
  return succeed(before.state === state ? before : { ...before, state, version: before.version + 1 });
};

/** Whether a form can go without a trace: answers refer to what was published. */
export const isRemovable = (form: Form): boolean => form.published === 0;

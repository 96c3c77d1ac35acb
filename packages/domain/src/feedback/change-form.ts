import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { storedBytes } from '../work-plans/stored-bytes.ts';
import { isSound } from './check-form.ts';
import type { Form, FormChanges, FormVersion } from './form.ts';

/** Bytes; an item of DynamoDB holds 400 KB. */
export const largestForm = 350 * 1024;

export type ChangedForm = {
  readonly form: Form;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

const names = ['audiences', 'moment', 'occasion', 'shared', 'content'] as const;

/** Whether what would be published differs from what was. */
export const differsFrom = (
  form: Pick<Form, 'audiences' | 'content'>,
  published: FormVersion | null,
): boolean =>
  published === null ||
  !sameValue(form.content, published.content) ||
  !sameValue(form.audiences, published.audiences);

/**
 * Puts the given parts in the place of those the form has; content that contradicts itself is refused, and content that is not
 * finished is not. `published`: the version that is asked now, null before the first.
 */
export const changeForm = (
  before: Form,
  changes: FormChanges,
  published: FormVersion | null,
): Result<ChangedForm, { readonly code: 'form-broken' | 'form-too-large' }> => {
  const audiences = [...new Set(changes.audiences ?? before.audiences)];
  const after = { ...before, ...changes, audiences };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ form: before, fields });
  if (!isSound(after.content)) return fail({ code: 'form-broken' });
  const form = { ...after, changed: differsFrom(after, published), version: before.version + 1 };
  return storedBytes(form) > largestForm ? fail({ code: 'form-too-large' }) : succeed({ form, fields });
};

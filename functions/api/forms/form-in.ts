import type { Form } from '@portolan/domain/feedback/form';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/** The form in the path, as the caller has seen it. */
export const formIn = async ({
  store,
  params,
  version,
}: {
  readonly store: Store;
  readonly params: { readonly formId: string };
  readonly version: number;
}): Promise<Result<Form, Refusal>> => {
  const form = await store.forms.find(params.formId);
  if (form === null) return fail({ code: 'not-found' });
  return form.version === version
    ? succeed(form)
    : fail({ code: 'stale-version', currentVersion: form.version });
};

/** The form in the path, if it was ever published: nothing leads to one that was not. */
export const publishedFormIn = async (store: Store, formId: string): Promise<Result<Form, Refusal>> => {
  const form = await store.forms.find(formId);
  if (form === null) return fail({ code: 'not-found' });
  return form.published === 0 ? fail({ code: 'form-unpublished' }) : succeed(form);
};

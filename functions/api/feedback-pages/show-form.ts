import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { findFormAt } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { showAskedForm, showClosed } from './form-shown.ts';
import { workBits } from './work.ts';

/** Shows a form to whoever has its address. Nothing is written but, once a day, the day's key. */
export const showForm = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findFormAt(call.params.formSlug ?? '', dependencies);
  if (found === null) return null;
  if (found.form.state !== 'open') return showClosed(call, found, dependencies, call.query);
  const shown = { status: 200, version: found.asked, ticket: null } as const;
  return showAskedForm(call, found, shown, workBits, dependencies);
};

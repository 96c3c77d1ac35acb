import type { Form, FormVersion } from '@portolan/domain/feedback/form';
import type { PageClinic } from '@portolan/public-pages/page';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

/** A form that was published, with the version that is asked now. */
export type AskedForm = {
  readonly store: Store;
  readonly form: Form;
  readonly asked: FormVersion;
  readonly clinic: PageClinic;
};

/** A form by its id; null for one that is not there or was never published. */
export const findAskedForm = async (
  organizationId: string,
  formId: string,
  { store: open, clinics, published, now }: PagesDependencies,
): Promise<AskedForm | null> => {
  const store = open(organizationId);
  const [form, clinic] = await Promise.all([store.forms.find(formId), clinics(store, now())]);
  if (form === null || clinic === null || form.published === 0) return null;
  const asked = await published.version(store, form.id, form.published, now());
  return asked === null ? null : { store, form, asked, clinic };
};

/** The form at a public address; null where nothing stands there, or something else does. */
export const findFormAt = async (
  slug: string,
  dependencies: PagesDependencies,
): Promise<AskedForm | null> => {
  const page = await dependencies.published.page(slug, dependencies.now());
  return page?.kind === 'form' ? findAskedForm(page.organizationId, page.formId, dependencies) : null;
};

import type { Store } from './store.ts';

/** Whether a panel can be asked by it: a form of the clinic, or none. */
export const isKnownForm = async (store: Store, formId: string | null): Promise<boolean> =>
  formId === null || (await store.forms.find(formId)) !== null;

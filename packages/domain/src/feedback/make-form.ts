import type { Form, FormContent, NewForm } from './form.ts';

/** Forms that a clinic has at most, drafts and closed ones included. */
export const mostForms = 100;

const nothing = { en: '', es: '' };

/** What a form begins with that begins empty. */
export const emptyContent: FormContent = {
  title: nothing,
  intro: nothing,
  readBy: nothing,
  thanks: nothing,
  questions: [],
  offersReply: false,
  panelId: null,
};

/** A new draft with this content. `slug`: where its page will be once it is published. */
export const makeForm = (
  { audiences, moment, occasion, shared }: Omit<NewForm, 'from'>,
  content: FormContent,
  making: Pick<Form, 'id' | 'slug' | 'adoptedFrom'> & { readonly by: string; readonly now: Date },
): Form => ({
  id: making.id,
  slug: making.slug,
  audiences: [...new Set(audiences)],
  moment,
  occasion,
  shared,
  state: 'draft',
  content,
  published: 0,
  publishedAt: null,
  changed: true,
  adoptedFrom: making.adoptedFrom,
  madeBy: making.by,
  madeAt: making.now.toISOString(),
  version: 1,
});

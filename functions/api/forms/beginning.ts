import type { Form, FormContent, NewForm } from '@portolan/domain/feedback/form';
import { emptyContent } from '@portolan/domain/feedback/make-form';
import type { Store } from './store.ts';

/** What a form begins with, and whose it was. */
export type Beginning = { readonly content: FormContent; readonly adoptedFrom: Form['adoptedFrom'] };

/** Reads what a new form is made from; null when that is not there, or is not offered any more. */
export const beginningOf = async (store: Store, from: NewForm['from']): Promise<Beginning | null> => {
  switch (from.kind) {
    case 'empty':
      return { content: emptyContent, adoptedFrom: null };
    case 'ready-made': {
      // Seven forms in two languages: read in for whoever begins with one.
      const { readyMadeForm } = await import('@portolan/domain/feedback/ready-made/ready-made-forms');
      const found = readyMadeForm(from.name);
      return found === null ? null : { content: found.content, adoptedFrom: null };
    }
    case 'copy': {
      const found = await store.forms.find(from.formId);
      return found === null ? null : { content: found.content, adoptedFrom: null };
    }
    case 'offer': {
      const { programId, offerId } = from;
      const found = await store.offeredForms.find(programId, offerId);
      if (found === null || found.offeredAt === null) return null;
      // A foundation's panel is none of the clinic's.
      const content = { ...found.content, panelId: null };
      return { content, adoptedFrom: { programId, offerId, version: found.version } };
    }
  }
};

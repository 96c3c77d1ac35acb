import type { EditStep } from '../../../saving/edit-steps.ts';
import { type FormDraft, mergeForms } from './form-draft.ts';

/** The draft without what a step did; what others did meanwhile stays. */
export const withoutStep = ({ before, after }: EditStep<FormDraft>, now: FormDraft): FormDraft =>
  mergeForms(after, before, now).contents;

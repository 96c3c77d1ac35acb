import { sameContents } from '@portolan/domain/work-plans/same-contents';
import { type FormDraft, mergeForms } from './form-draft.ts';

/** One thing that was done, and the field it was done in; null of what is more than typing. */
export type Step = { readonly at: string | null; readonly before: FormDraft; readonly after: FormDraft };

const mostSteps = 50;

/** The steps with one more; typing on in one field is one step. */
export const withStep = (steps: readonly Step[], step: Step): readonly Step[] => {
  if (sameContents(step.before, step.after)) return steps;
  const last = steps.at(-1);
  return last !== undefined && step.at !== null && last.at === step.at
    ? [...steps.slice(0, -1), { ...step, before: last.before }]
    : [...steps, step].slice(-mostSteps);
};

/** The draft without what a step did; what others did meanwhile stays. */
export const withoutStep = ({ before, after }: Step, now: FormDraft): FormDraft =>
  mergeForms(after, before, now).contents;

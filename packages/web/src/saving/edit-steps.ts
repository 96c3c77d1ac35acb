import { sameContents } from '@portolan/domain/work-plans/same-contents';

/** One thing that was done, and the field it was done in; null of what is more than typing. */
export type EditStep<Contents> = {
  readonly at: string | null;
  readonly before: Contents;
  readonly after: Contents;
};

const mostSteps = 50;

/** The steps with one more; typing on in one field is one step. */
export const withStep = <Contents>(
  steps: readonly EditStep<Contents>[],
  step: EditStep<Contents>,
): readonly EditStep<Contents>[] => {
  if (sameContents(step.before, step.after)) return steps;
  const last = steps.at(-1);
  return last !== undefined && step.at !== null && last.at === step.at
    ? [...steps.slice(0, -1), { ...step, before: last.before }]
    : [...steps, step].slice(-mostSteps);
};

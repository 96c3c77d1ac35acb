import { featurePoll } from './feature-poll.ts';
import { afterSignUp, firstWeek } from './first-steps.ts';
import type { ReadyMadeForm } from './parts.ts';
import { monthlyPulse, whyNot } from './patients.ts';
import { staffWeekly, superUsers } from './staff.ts';

export type { ReadyMadeForm } from './parts.ts';

/** The forms that every clinic can begin with (FB-2), in the order of a portal's life. */
export const readyMadeForms: readonly ReadyMadeForm[] = [
  afterSignUp,
  firstWeek,
  monthlyPulse,
  whyNot,
  staffWeekly,
  superUsers,
  featurePoll,
];

export const readyMadeForm = (name: string): ReadyMadeForm | null =>
  readyMadeForms.find((form) => form.name === name) ?? null;

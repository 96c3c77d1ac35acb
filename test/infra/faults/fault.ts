import type { Draft } from './draft.ts';

/** A deliberate fault in the templates, and the rule that is there to see it. */
export type Fault = {
  readonly name: string;
  readonly caughtBy: string;
  readonly spoil: (draft: Draft) => void;
};

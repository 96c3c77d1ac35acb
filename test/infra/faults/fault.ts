import type { RuleName } from '../rule-names.ts';
import type { Draft } from './draft.ts';

/** A deliberate fault in the templates, and the rule that is there to see it. */
export type Fault = {
  readonly name: string;
  readonly caughtBy: RuleName;
  readonly spoil: (draft: Draft) => void;
};

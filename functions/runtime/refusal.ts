import type { Problem, ProblemCode } from '@portolan/contract/problem';
import { problemStatuses } from '@portolan/contract/problem';
import type { FieldConflict } from '@portolan/domain/revisions/revised';

/** An expected failure on its way to the caller. */
export type Refusal = {
  readonly code: ProblemCode;
  readonly violations?: Problem['violations'];
  readonly conflicts?: readonly FieldConflict[];
  readonly currentVersion?: number;
  /** The methods an address knows, where it was asked with another. */
  readonly allowed?: readonly string[];
};

const titleOf = (code: ProblemCode): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The one place where a refusal becomes HTTP (RFC 9457). */
export const problemOf = (refusal: Refusal, correlationId: string): Problem => ({
  type: 'about:blank',
  title: titleOf(refusal.code),
  status: problemStatuses[refusal.code],
  code: refusal.code,
  correlationId,
  ...(refusal.violations && { violations: refusal.violations }),
  ...(refusal.conflicts && { conflicts: [...refusal.conflicts] }),
  ...(refusal.currentVersion !== undefined && { currentVersion: refusal.currentVersion }),
});

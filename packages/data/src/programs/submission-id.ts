import { createHash } from 'node:crypto';
import { idFromDigest } from '@portolan/domain/ids';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';

/**
 * The id of a clinic's attempt, which anybody can reckon: what is left of a try that failed lies where the next one writes,
 * and where an erasure looks. `attempt` counts from 1.
 */
export const submissionIdOf = (
  clinicId: string,
  programId: string,
  milestone: MilestoneName,
  attempt: number,
): string =>
  idFromDigest(
    'submission',
    createHash('sha256')
      .update([clinicId, programId, milestone, String(attempt)].join('\n'))
      .digest(),
  );

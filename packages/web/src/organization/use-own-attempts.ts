import { type Attempt, attemptOf } from '@portolan/domain/programs/milestone-status';
import { useQueries } from '@tanstack/react-query';
import { useApi } from '../api/api.tsx';
import { ownSubmissionsQuery } from '../api/submissions.ts';
import { useCurrentOrganization } from './current-organization.tsx';

/** By program, what the clinic has handed in for it; without those that have not been read yet. */
export const useOwnAttempts = (programIds: readonly string[]): ReadonlyMap<string, readonly Attempt[]> => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const read = useQueries({
    queries: programIds.map((programId) => ({
      ...ownSubmissionsQuery(api, { organizationId, programId }),
      refetchInterval: false as const,
    })),
  });
  return new Map(
    programIds.flatMap((programId, index): [string, readonly Attempt[]][] => {
      const handed = read[index]?.data;
      return handed === undefined
        ? []
        : [[programId, handed.map(({ submission, review }) => attemptOf(submission, review))]];
    }),
  );
};

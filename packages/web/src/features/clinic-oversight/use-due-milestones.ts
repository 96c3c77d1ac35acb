import type { Day } from '@portolan/domain/days';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { datedStatuses, type MilestoneState } from '@portolan/domain/programs/milestone-status';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { participationsQuery } from '../../api/participations.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOwnAttempts } from '../../organization/use-own-attempts.ts';

export type DueMilestone = {
  readonly programId: string;
  readonly programName: string;
  readonly name: MilestoneName;
  readonly dueDay: Day;
  /** Null until it is known what was handed in. */
  readonly state: MilestoneState | null;
  readonly days: number | null;
};

/** The milestones of the programs that the clinic takes part in, by day. */
export const useDueMilestones = (today: Day): readonly DueMilestone[] => {
  const { organizationId } = useCurrentOrganization();
  const participations = useQuery(participationsQuery(useApi(), organizationId)).data ?? [];
  const programs = participations.flatMap(({ consent, program }) =>
    consent.status === 'ended' || program === null || program.closedAt !== null ? [] : [program],
  );
  const attempts = useOwnAttempts(programs.map(({ programId }) => programId));
  return programs
    .flatMap(({ programId, name: programName, milestones }) => {
      const handed = attempts.get(programId);
      return datedStatuses(milestones, handed ?? [], today).map(({ name, dueDay, state, days }) => ({
        programId,
        programName,
        name,
        dueDay,
        state: handed === undefined ? null : state,
        days,
      }));
    })
    .toSorted((one, other) => one.dueDay.localeCompare(other.dueDay));
};

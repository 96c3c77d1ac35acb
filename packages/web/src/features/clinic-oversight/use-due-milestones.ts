import type { Day } from '@portolan/domain/days';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { datedMilestones } from '@portolan/domain/programs/program';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { participationsQuery } from '../../api/participations.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

export type DueMilestone = {
  readonly programId: string;
  readonly programName: string;
  readonly name: MilestoneName;
  readonly dueDay: Day;
};

/** The milestones of the programs that the clinic takes part in, by day. */
export const useDueMilestones = (): readonly DueMilestone[] => {
  const { organizationId } = useCurrentOrganization();
  const participations = useQuery(participationsQuery(useApi(), organizationId)).data ?? [];
  return participations
    .flatMap(({ consent, program }) =>
      consent.status === 'ended' || program === null || program.closedAt !== null
        ? []
        : datedMilestones(program.milestones).map((milestone) => ({
            programId: program.programId,
            programName: program.name,
            ...milestone,
          })),
    )
    .toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : 1));
};

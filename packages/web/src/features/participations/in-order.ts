import type { ParticipationView } from '@portolan/contract/participation-routes';

/** Programs one takes part in before those one left; among each, what began last comes first. */
export const inOrder = (participations: readonly ParticipationView[]): ParticipationView[] =>
  participations.toSorted(
    ({ consent: one }, { consent: other }) =>
      Number(one.status === 'ended') - Number(other.status === 'ended') ||
      other.grantPeriod.firstDay.localeCompare(one.grantPeriod.firstDay) ||
      other.programId.localeCompare(one.programId),
  );

/** What stands for a program: what was last received of it, or what the clinic agreed to. */
export const programOf = ({ consent, program }: ParticipationView) => ({
  name: program?.name ?? consent.programName,
  foundationName: program?.foundationName ?? consent.foundationName,
  grantPeriod: program?.grantPeriod ?? consent.grantPeriod,
  closedAt: program?.closedAt ?? null,
});

export type Course = 'active' | 'ended' | 'closed';
/** Whether a clinic takes part, has left, or the program was closed for all. */
export const courseOf = ({ consent, program }: ParticipationView): Course => {
  if (consent.ended?.why === 'program-closed' || (program?.closedAt ?? null) !== null) return 'closed';
  return consent.status;
};

import type { Consent } from './consent.ts';
import { dueDaysOf } from './extending.ts';
import type { Grantee } from './grantee.ts';
import type { JoinedProgram } from './joined-program.ts';
import type { Program } from './program.ts';

/** The program as the clinic of this consent sees it. */
export const joinedProgramOf = (
  consent: Consent,
  program: Program,
  grantee: Grantee,
  foundationName: string,
): JoinedProgram => ({
  programId: program.id,
  foundationId: consent.foundationId,
  foundationName,
  name: program.name,
  grantNumber: program.grantNumber,
  awardDollars: program.awards.find(({ id }) => id === grantee.awardId)?.dollars ?? null,
  grantPeriod: program.grantPeriod,
  milestones: dueDaysOf(program, grantee),
  nudgedAt: grantee.nudgedAt,
  template: program.template,
  closedAt: program.closed?.at ?? null,
  consentVersion: consent.version,
  version: program.version,
});

import type { ParticipationView } from '@portolan/contract/participation-routes';
import type { Consent } from '@portolan/domain/programs/consent';
import type { JoinedProgram } from '@portolan/domain/programs/joined-program';
import type { Reply } from '../../runtime/unit-of-work.ts';

/** A consent as a reply: its version is the entity tag, whatever the program's. */
export const replyOf = (consent: Consent, program: JoinedProgram | null): Reply<ParticipationView> => ({
  body: { consent, program },
  version: consent.version,
});

import type { lookUpProgramInvitation } from '@portolan/contract/participation-invitation-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { invitedProgram, openFor } from '../../runtime/invited-program.ts';
import type { Store } from './store.ts';

export const handleLookUpProgramInvitation = async (
  call: PublicCall<typeof lookUpProgramInvitation, Store>,
): Handled<typeof lookUpProgramInvitation> => {
  const found = await invitedProgram(call, call.body.token, call.now);
  if (found === null) return fail({ code: 'not-found' });
  const open = openFor(found, call.now);
  if (!open.ok) return open;
  const { foundationName, program, invitation } = found;
  const { clinicName, email, language, expiresAt } = invitation;
  const { name: programName, grantPeriod, milestones } = program;
  return succeed({
    body: { foundationName, programName, clinicName, email, language, grantPeriod, milestones, expiresAt },
  });
};

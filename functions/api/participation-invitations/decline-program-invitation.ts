import type { declineProgramInvitation } from '@portolan/contract/participation-invitation-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import { invitedProgram } from '../../runtime/invited-program.ts';
import type { Store } from './store.ts';

export const handleDeclineProgramInvitation = (
  call: PublicCall<typeof declineProgramInvitation, Store>,
): Handled<typeof declineProgramInvitation> =>
  decideAgainOnContention(async () => {
    const found = await invitedProgram(call, call.body.token, call.now);
    if (found === null) return fail({ code: 'not-found' });
    const declined = await found.decline();
    return declined.ok ? succeed({ body: null }) : declined;
  });

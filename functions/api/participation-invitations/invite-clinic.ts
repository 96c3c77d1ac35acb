import type { inviteClinic as route } from '@portolan/contract/participation-invitation-routes';
import {
  askAgain,
  invitationStateAt,
  invitationsPerProgram,
  inviteClinic,
} from '@portolan/domain/programs/participation-invitation-rules';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { invitationIdFor } from './invitation-id.ts';
import { invitationView, participationOf } from './invitation-view.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof route, Store>;

/** The invitation to write: a new one, or the one that this address has had before, asked again in the new words. */
const decide = async ({ store, params: { programId }, body, caller, now }: Call) => {
  const id = invitationIdFor(programId, body.email);
  const before = await store.participationInvitations.find(programId, id);
  if (before === null) {
    const all = await store.participationInvitations.ofProgram(programId);
    if (all.length >= invitationsPerProgram) return fail({ code: 'program-full' as const });
    const { organizationId } = store;
    const by = caller.personId;
    return succeed({ before, after: inviteClinic(body, { id, organizationId, programId, by, now }) });
  }
  if (invitationStateAt(before, now) === 'pending') return fail({ code: 'invitation-pending' as const });
  const takesPart = (await participationOf(store, before))?.status === 'active';
  if (before.status === 'accepted' && takesPart) return fail({ code: 'already-taking-part' as const });
  const again = askAgain(before, { by: caller.personId, takesPart, now });
  return again.ok ? succeed({ before, after: { ...again.value, ...body } }) : again;
};

export const handleInviteClinic = async (call: Call): Handled<typeof route> => {
  const { store, params, now } = call;
  const program = await store.programs.find(params.programId);
  if (program === null) return fail({ code: 'not-found' });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const decided = await decide(call);
  if (!decided.ok) return decided;
  const { before, after } = decided.value;
  const expected = before === null ? ('absent' as const) : { version: before.version };
  return call.commit({
    writes: [store.participationInvitations.put(after, expected, 'write-contention')],
    audit: {
      action: 'participation-invitations-created',
      target: after.id,
      versionBefore: before?.version ?? null,
      versionAfter: after.version,
      fields: [],
    },
    reply: { body: invitationView(after, null, now), version: after.version },
  });
};

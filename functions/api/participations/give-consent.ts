import type { giveConsent as route } from '@portolan/contract/participation-routes';
import { type Consent, giveConsent } from '@portolan/domain/programs/consent';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled } from '../../runtime/bound-route.ts';
import type { InvitedCall } from './invited-route.ts';
import { replyOf } from './participation-view.ts';

/**
 * Whether this consent is what this acceptance led to: it holds, or was given since. One that ended before was for an earlier
 * asking; one that holds is what was asked for, even where the foundation asked again before it knew.
 */
const cameOf = (consent: Consent, { id, answeredAt }: ParticipationInvitation): boolean =>
  consent.invitationId === id &&
  (consent.status === 'active' || (answeredAt !== null && consent.givenAt >= answeredAt));

/**
 * Accepting touches two organizations, one after the other: first the foundation's invitation becomes this clinic's, then the
 * clinic gives its consent. Whoever asks again after a fault between the two finds the first done, and gets the second.
 */
export const handleGiveConsent = async (call: InvitedCall<typeof route>): Handled<typeof route> => {
  const { store, body, caller, now } = call;
  const found = await call.invitedProgram(body.token);
  if (found === null) return fail({ code: 'not-found' });
  const { program, foundationId, foundationName } = found;
  const [before, plan] = await Promise.all([
    store.consents.find(program.id),
    body.planId === null ? null : store.workPlans.find(body.planId),
  ]);
  if (body.planId !== null && plan === null) return fail({ code: 'not-found' });
  const alreadyHere = before?.status === 'active' && before.invitationId !== found.invitation.id;
  if (alreadyHere) return fail({ code: 'already-joined' });
  const clinicId = store.organizationId;
  const accepted = await found.accept(caller.personId, { clinicId, email: caller.email, now });
  if (!accepted.ok) return accepted;
  if (before !== null && cameOf(before, accepted.value))
    return before.status === 'active'
      ? succeed(replyOf(before, await store.joinedPrograms.find(program.id)))
      : fail({ code: 'invitation-used' });
  const terms = {
    programId: program.id,
    foundationId,
    foundationName,
    programName: program.name,
    grantPeriod: program.grantPeriod,
    invitationId: accepted.value.id,
    planId: body.planId,
  };
  const given = giveConsent(before, terms, caller.personId, now);
  if (!given.ok) return given;
  const consent = given.value;
  return call.commit({
    writes: [store.consents.put(consent, 'write-contention')],
    audit: {
      action: 'consent-given',
      target: program.id,
      versionBefore: before?.version ?? null,
      versionAfter: consent.version,
      fields: [],
    },
    reply: replyOf(consent, null),
  });
};

import type { writeComment } from '@portolan/contract/discussion-routes';
import { mayComment } from '@portolan/domain/discussions/write-comment';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isInPlan } from './in-plan.ts';
import { say } from './say.ts';
import type { Store } from './store.ts';

export const handleWriteComment = async (
  call: MemberCall<typeof writeComment, Store>,
): Handled<typeof writeComment> => {
  const { store, params, membership } = call;
  const { planId, elementId } = params;
  const { programId, ...words } = call.body;
  if (!mayComment(membership.kind, membership.role, programId !== null)) return fail({ code: 'wrong-role' });
  const [known, consent] = await Promise.all([
    isInPlan(store, planId, elementId),
    programId === null ? null : store.consents.find(programId),
  ]);
  if (!known) return fail({ code: 'not-found' });
  if (programId !== null && (consent?.status !== 'active' || consent.planId !== planId))
    return fail({ code: 'plan-not-shared' });
  return say(call, { clinicId: store.organizationId, planId, elementId, programId }, words);
};

import type { changeComment } from '@portolan/contract/discussion-routes';
import { mayComment } from '@portolan/domain/discussions/write-comment';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { edit } from './edit.ts';
import type { Store } from './store.ts';

export const handleChangeComment = async (
  call: MemberCall<typeof changeComment, Store>,
): Handled<typeof changeComment> => {
  const { planId, elementId, commentId } = call.params;
  const { kind, role } = call.membership;
  const before = await call.store.comments.find(planId, elementId, commentId);
  if (before !== null && !mayComment(kind, role, before.programId !== null))
    return fail({ code: 'wrong-role' });
  return edit(call, before, call.body);
};

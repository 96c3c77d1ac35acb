import type { removeComment } from '@portolan/contract/discussion-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';
import { takeBack } from './take-back.ts';

export const handleRemoveComment = async (
  call: MemberCall<typeof removeComment, Store>,
): Handled<typeof removeComment> => {
  const { planId, elementId, commentId } = call.params;
  return takeBack(call, await call.store.comments.find(planId, elementId, commentId));
};

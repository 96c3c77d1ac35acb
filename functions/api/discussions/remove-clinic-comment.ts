import type { removeClinicComment } from '@portolan/contract/discussion-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicComment } from './clinic-comment.ts';
import type { Store } from './store.ts';
import { takeBack } from './take-back.ts';

export const handleRemoveClinicComment = async (
  call: MemberCall<typeof removeClinicComment, Store>,
): Handled<typeof removeClinicComment> => takeBack(call, await clinicComment(call));

import type { changeClinicComment } from '@portolan/contract/discussion-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicComment } from './clinic-comment.ts';
import { edit } from './edit.ts';
import type { Store } from './store.ts';

export const handleChangeClinicComment = async (
  call: MemberCall<typeof changeClinicComment, Store>,
): Handled<typeof changeClinicComment> => edit(call, await clinicComment(call), call.body);

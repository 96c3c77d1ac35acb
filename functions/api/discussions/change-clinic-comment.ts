import type { changeClinicComment } from '@portolan/contract/discussion-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicComment } from './clinic-comment.ts';
import { edit } from './edit.ts';

export const handleChangeClinicComment = async (
  call: MemberCall<typeof changeClinicComment>,
): Handled<typeof changeClinicComment> => edit(call, await clinicComment(call), call.body);

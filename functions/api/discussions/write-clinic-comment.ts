import type { writeClinicComment } from '@portolan/contract/discussion-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { clinicPlace } from './clinic-place.ts';
import { hasElement } from './element-of-template.ts';
import { say } from './say.ts';
import type { Store } from './store.ts';

export const handleWriteClinicComment = async (
  call: MemberCall<typeof writeClinicComment, Store>,
): Handled<typeof writeClinicComment> => {
  const { programId, clinicId, elementId } = call.params;
  const place = await clinicPlace(call);
  if (place === null) return fail({ code: 'not-found' });
  if (place.plan === null) return fail({ code: 'plan-not-shared' });
  if (!(await hasElement(call.store, place.plan.template, elementId))) return fail({ code: 'not-found' });
  return say(call, { clinicId, planId: place.plan.id, elementId, programId }, call.body);
};

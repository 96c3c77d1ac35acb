import type { listClinicComments } from '@portolan/contract/discussion-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { clinicPlace } from './clinic-place.ts';
import { hasElement } from './element-of-template.ts';
import type { Store } from './store.ts';

export const handleListClinicComments = async (
  call: MemberCall<typeof listClinicComments, Store>,
): Handled<typeof listClinicComments> => {
  const { store, params, query } = call;
  const place = await clinicPlace(call);
  if (place === null) return fail({ code: 'not-found' });
  if (place.plan === null) return succeed({ body: { items: [], nextCursor: null } });
  if (!(await hasElement(store, place.plan.template, params.elementId))) return fail({ code: 'not-found' });
  const page = await store.comments.oldestFirst(place.plan.id, params.elementId, pageOf(query));
  // The same plan may be shared with two programs of one foundation.
  const items = page.items.filter(({ programId }) => programId === params.programId);
  return succeed({ body: { ...page, items } });
};

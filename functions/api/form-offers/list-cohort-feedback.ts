import type { listCohortFeedback as route } from '@portolan/contract/form-offer-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { readSharedMonths } from '../../runtime/shared-months.ts';
import type { Store } from './store.ts';

/** A clinic's month may hold the answers to every form that is offered; a function answers with 6 MB at most. */
const mostOnAPage = 30;

export const handleListCohortFeedback = (call: MemberCall<typeof route, Store>): Handled<typeof route> =>
  readSharedMonths(call, call.store.clinicFeedback, mostOnAPage);

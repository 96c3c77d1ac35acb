import type { listCohortCampaigns as route } from '@portolan/contract/oversight-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { readSharedMonths } from '../../runtime/shared-months.ts';
import type { Store } from './store.ts';

export const handleListCohortCampaigns = (call: MemberCall<typeof route, Store>): Handled<typeof route> =>
  readSharedMonths(call, call.store.clinicCampaigns);

import type { getConsent } from '@portolan/contract/participation-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { replyOf } from './participation-view.ts';
import type { Store } from './store.ts';

export const handleGetConsent = async ({
  store,
  params: { programId },
}: MemberCall<typeof getConsent, Store>): Handled<typeof getConsent> => {
  const [consent, program] = await Promise.all([
    store.consents.find(programId),
    store.joinedPrograms.find(programId),
  ]);
  return consent === null ? fail({ code: 'not-found' }) : succeed(replyOf(consent, program));
};

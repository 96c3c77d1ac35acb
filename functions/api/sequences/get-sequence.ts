import type { getSequence } from '@portolan/contract/sequence-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetSequence = async ({
  store,
  params,
}: MemberCall<typeof getSequence, Store>): Handled<typeof getSequence> => {
  const sequence = await store.sequences.find(params.sequenceId);
  return sequence === null
    ? fail({ code: 'not-found' })
    : succeed({ body: sequence, version: sequence.version });
};

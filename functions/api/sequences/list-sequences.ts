import type { listSequences } from '@portolan/contract/sequence-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListSequences = async ({
  store,
}: MemberCall<typeof listSequences, Store>): Handled<typeof listSequences> => {
  const items = (await store.sequences.all()).map(({ id, name, trigger, state, startsOn, steps }) => ({
    id,
    name,
    trigger,
    state,
    startsOn,
    steps: steps.map(({ afterDays, message }) => ({ afterDays, subject: message.subject })),
  }));
  return succeed({ body: { items } });
};

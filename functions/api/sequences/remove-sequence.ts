import type { removeSequence } from '@portolan/contract/sequence-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { sequenceIn } from './sequence-in.ts';
import type { Store } from './store.ts';

export const handleRemoveSequence = async (
  call: MemberCall<typeof removeSequence, Store>,
): Handled<typeof removeSequence> => {
  const found = await sequenceIn(call);
  if (!found.ok) return found;
  const sequence = found.value;
  if (sequence.state === 'on') return fail({ code: 'sequence-on' });
  return call.commit({
    writes: [call.store.sequences.remove(sequence, 'write-contention')],
    audit: {
      action: 'sequence-removed',
      target: sequence.id,
      versionBefore: sequence.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};

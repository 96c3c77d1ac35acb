import type { changeSequence } from '@portolan/contract/sequence-routes';
import { changeSequence as change } from '@portolan/domain/campaigns/change-sequence';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { sequenceIn } from './sequence-in.ts';
import type { Store } from './store.ts';

export const handleChangeSequence = async (
  call: MemberCall<typeof changeSequence, Store>,
): Handled<typeof changeSequence> => {
  const found = await sequenceIn(call);
  if (!found.ok) return found;
  const before = found.value;
  const decided = change(before, call.body);
  if (!decided.ok) return decided;
  const { sequence, fields } = decided.value;
  const reply = { body: sequence, version: sequence.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [call.store.sequences.put(sequence, { version: before.version }, 'write-contention')],
    audit: {
      action: 'sequence-changed',
      target: sequence.id,
      versionBefore: before.version,
      versionAfter: sequence.version,
      fields: [...fields],
    },
    reply,
  });
};

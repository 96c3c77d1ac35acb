import type { makeSequence } from '@portolan/contract/sequence-routes';
import { mostSequences } from '@portolan/domain/campaigns/campaign';
import { makeSequence as make } from '@portolan/domain/campaigns/change-sequence';
import { firstSteps } from '@portolan/domain/campaigns/ready-made/first-step';
import { leadingTo } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleMakeSequence = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof makeSequence, Store>): Handled<typeof makeSequence> => {
  const { marketingPlan } = await store.further();
  const [all, plan] = await Promise.all([store.sequences.all(), marketingPlan.find()]);
  if (all.length >= mostSequences) return fail({ code: 'too-many-sequences' });
  const message = leadingTo(firstSteps[body.trigger], plan.portalAddress);
  const sequence = make(body, message, { id: newId('sequence', now), by: membership.personId, now });
  return commit({
    writes: [store.sequences.put(sequence, 'absent', 'write-contention')],
    audit: {
      action: 'sequence-made',
      target: sequence.id,
      versionBefore: null,
      versionAfter: sequence.version,
      fields: [],
    },
    reply: { body: sequence, version: sequence.version },
  });
};

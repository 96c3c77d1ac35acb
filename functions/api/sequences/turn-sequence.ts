import type { turnSequence } from '@portolan/contract/sequence-routes';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { turnSequence as turn } from '@portolan/domain/campaigns/change-sequence';
import { dayIn } from '@portolan/domain/days';
import type { Organization } from '@portolan/domain/organizations/organization';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { fitMessages } from '../../runtime/fit-messages.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import type { FurtherStore } from './further-store.ts';
import { sequenceIn } from './sequence-in.ts';
import type { Store } from './store.ts';

/** Whether every step may go out as it was written last; nobody looks at it again before it does. */
const fitToTurnOn = async (
  store: FurtherStore,
  { topic, steps }: Sequence,
  { profile }: Organization,
): Promise<Result<null, Refusal>> =>
  steps.length === 0
    ? fail({ code: 'steps-missing' })
    : fitMessages(store, profile, {
        topic,
        messages: steps.map(({ message }, index) => ({ pointer: `/steps/${index}/message`, message })),
        isAnybodyReached: null,
      });

const actionOf = (before: Sequence, after: Sequence) => {
  if (after.state === 'off') return 'sequence-turned-off';
  return before.state === 'on' ? 'sequence-words-put-to-use' : 'sequence-turned-on';
};

export const handleTurnSequence = async (
  call: MemberCall<typeof turnSequence, Store>,
): Handled<typeof turnSequence> => {
  const { store, body, now } = call;
  const further = await store.further();
  const [found, organization] = await Promise.all([sequenceIn(call), further.organization.find()]);
  if (!found.ok) return found;
  if (organization === null) return fail({ code: 'not-found' });
  const before = found.value;
  const sequence = turn(before, body.state, dayIn(organization.profile.timeZone, now));
  const reply = { body: sequence, version: sequence.version };
  if (sequence === before) return succeed(reply);
  if (sequence.state === 'on') {
    const fit = await fitToTurnOn(further, sequence, organization);
    if (!fit.ok) return fit;
  }
  return call.commit({
    writes: [store.sequences.put(sequence, { version: before.version }, 'write-contention')],
    audit: {
      action: actionOf(before, sequence),
      target: sequence.id,
      versionBefore: before.version,
      versionAfter: sequence.version,
      fields: [before.state === sequence.state ? 'steps' : 'state'],
    },
    reply,
  });
};

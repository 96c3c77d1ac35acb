import type { ProblemCode } from '@portolan/contract/problem';
import type { turnSequence } from '@portolan/contract/sequence-routes';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { turnSequence as turn } from '@portolan/domain/campaigns/change-sequence';
import { checkMessage } from '@portolan/domain/campaigns/check-message';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import type { FindingCode } from '@portolan/domain/campaigns/findings';
import { dayIn } from '@portolan/domain/days';
import type { Organization } from '@portolan/domain/organizations/organization';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import type { FurtherStore } from './further-store.ts';
import { sequenceIn } from './sequence-in.ts';
import type { Store } from './store.ts';

/** What is said by a code of its own, because it is mended elsewhere than in a message. */
const elsewhere: Partial<Readonly<Record<FindingCode, ProblemCode>>> = {
  'no-postal-address': 'postal-address-missing',
  'no-topic': 'topic-missing',
};

/** Whether every step may go out as it is; nobody looks at it again before it does. */
const fitToTurnOn = async (
  store: FurtherStore,
  { topic, steps }: Sequence,
  { profile }: Organization,
): Promise<Result<null, Refusal>> => {
  if (steps.length === 0) return fail({ code: 'steps-missing' });
  const [standing, stored, plan] = await Promise.all([
    store.standing.find(),
    store.mailSettings.find(),
    store.marketingPlan.find(),
  ]);
  if (standing?.stopped != null) return fail({ code: 'sending-stopped' });
  const settings = stored ?? defaultMailSettings(profile.name);
  const context = {
    profile,
    portalName: plan.portalName,
    replyTo: settings.replyTo,
    campaign: { topic, topics: settings.topics.map(({ id }) => id), reached: null },
  };
  const found = steps.flatMap(({ message }, index) =>
    checkMessage(message, context)
      .filter(({ severity }) => severity === 'must')
      .map((finding) => ({ ...finding, index })),
  );
  const missing = found.map(({ code }) => elsewhere[code]).find((code) => code !== undefined);
  if (missing !== undefined) return fail({ code: missing });
  if (found.length === 0) return succeed(null);
  const violations = found.map(({ index, path, code }) => ({
    pointer: `/steps/${index}/message/${path.replaceAll('.', '/')}`,
    message: code,
  }));
  return fail({ code: 'message-unfinished', violations });
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
      action: sequence.state === 'on' ? 'sequence-turned-on' : 'sequence-turned-off',
      target: sequence.id,
      versionBefore: before.version,
      versionAfter: sequence.version,
      fields: ['state'],
    },
    reply,
  });
};

import type { ProblemCode } from '@portolan/contract/problem';
import type { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import type { openStanding } from '@portolan/data/campaigns/standing';
import type { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { checkMessage } from '@portolan/domain/campaigns/check-message';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import type { FindingCode } from '@portolan/domain/campaigns/findings';
import type { Message } from '@portolan/domain/campaigns/message';
import type { Profile } from '@portolan/domain/organizations/profile';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';

/** What is said by a code of its own, because it is mended elsewhere than in a message. */
const elsewhere: Partial<Readonly<Record<FindingCode, ProblemCode>>> = {
  'no-postal-address': 'postal-address-missing',
  'no-topic': 'topic-missing',
  'nobody-reached': 'audience-empty',
};

/** What the messages of a clinic are checked against. */
type Surroundings = {
  readonly standing: ReturnType<typeof openStanding>;
  readonly mailSettings: ReturnType<typeof openMailSettings>;
  readonly marketingPlan: ReturnType<typeof openMarketingPlan>;
};

type Sending = {
  readonly topic: string;
  /** Each with the JSON pointer of where it stands in what is sent. */
  readonly messages: readonly { readonly pointer: string; readonly message: Message }[];
  /** Whether somebody gets it; null where that is not asked. */
  readonly isAnybodyReached: boolean | null;
};

/**
 * Whether messages may go out as they are: the clinic's sending is not stopped, and their checks hold. What is wrong in a message
 * is said with its place, before what is missing elsewhere.
 */
export const fitMessages = async (
  { standing, mailSettings, marketingPlan }: Surroundings,
  profile: Profile,
  { topic, messages, isAnybodyReached }: Sending,
): Promise<Result<null, Refusal>> => {
  const [stands, stored, plan] = await Promise.all([
    standing.find(),
    mailSettings.find(),
    marketingPlan.find(),
  ]);
  if (stands?.stopped != null) return fail({ code: 'sending-stopped' });
  const settings = stored ?? defaultMailSettings(profile.name);
  const context = {
    profile,
    portalName: plan.portalName,
    replyTo: settings.replyTo,
    campaign: {
      topic,
      topics: settings.topics.map(({ id }) => id),
      reached: isAnybodyReached === null ? null : Number(isAnybodyReached),
    },
  };
  const found = messages.flatMap(({ pointer, message }) =>
    checkMessage(message, context)
      .filter(({ severity }) => severity === 'must')
      .map(({ code, path }) => ({ code, pointer: `${pointer}/${path.replaceAll('.', '/')}` })),
  );
  const [first] = found;
  if (first === undefined) return succeed(null);
  const violations = found
    .filter(({ code }) => elsewhere[code] === undefined)
    .map(({ code, pointer }) => ({ pointer, message: code }));
  return violations.length === 0
    ? fail({ code: elsewhere[first.code] ?? 'message-unfinished' })
    : fail({ code: 'message-unfinished', violations });
};

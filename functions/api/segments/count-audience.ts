import type { countAudience } from '@portolan/contract/segment-routes';
import { readEverybody } from '@portolan/data/campaigns/read-everybody';
import { decideAudience, openAudienceCount } from '@portolan/domain/campaigns/audience';
import { audienceFields } from '@portolan/domain/campaigns/contact';
import { contactOrder, openNewest } from '@portolan/domain/campaigns/contact-filter';
import type { Language } from '@portolan/domain/people/person';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** Recipients that are shown, so that it can be seen whom the rules mean. */
const mostExamples = 5;

type Example = { readonly order: string; readonly id: string; readonly language: Language };

/** Asks of everybody what the sending will ask, so that the count is the count that is sent. */
export const handleCountAudience = async ({
  store,
  body,
  membership,
}: MemberCall<typeof countAudience, Store>): Handled<typeof countAudience> => {
  const campaignId = body.segment.campaign?.campaignId;
  if (campaignId !== undefined && (await store.campaigns.find(campaignId)) === null)
    return fail({ code: 'unknown-campaign' });
  const [timeZone, earlier] = await Promise.all([
    store.timeZone(),
    campaignId === undefined ? new Map<string, number>() : store.earlierCampaign.factsOf(campaignId),
  ]);
  const decide = decideAudience(body, { timeZone, earlier });
  const counting = openAudienceCount();
  const reached = openNewest<Example>(mostExamples, null);
  let contacts = 0;
  await readEverybody(store, audienceFields(), (contact, suppression) => {
    contacts += 1;
    const decision = decide(contact, suppression);
    counting.add(decision);
    if (decision.kind === 'reached')
      reached.add({ order: contactOrder(contact), id: contact.id, language: decision.language });
  });
  const seesAddresses = membership.role === 'owner' || membership.role === 'editor';
  const shown = seesAddresses ? reached.take().items : [];
  const whole = await store.contacts.findMany(
    shown.map(({ id }) => id),
    false,
  );
  const examples = shown.flatMap(({ id, language }) =>
    whole
      .filter((contact) => contact.id === id)
      .map(({ firstName, lastName, email }) => ({ contactId: id, firstName, lastName, email, language })),
  );
  return succeed({ body: { count: counting.count(), contacts, examples } });
};

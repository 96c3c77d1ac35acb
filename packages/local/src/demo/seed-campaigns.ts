import { changeCampaign, makeCampaign } from '@portolan/contract/campaign-routes';
import { findContacts } from '@portolan/contract/contact-routes';
import { listProducts } from '@portolan/contract/marketing-routes';
import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { openProducts } from '@portolan/data/marketing/products';
import { type Write, writeAll } from '@portolan/data/writing';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { makeCampaign as make } from '@portolan/domain/campaigns/change-campaign';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import type { Claim } from '@portolan/domain/campaigns/chunk';
import { beginCall, claimChunk, endCall, placesLeft } from '@portolan/domain/campaigns/claim';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { everyContact } from '@portolan/domain/campaigns/contact-filter';
import { addPart, beginFreeze, chunksOf } from '@portolan/domain/campaigns/freeze';
import { webLinksOf } from '@portolan/domain/campaigns/message-links';
import { noteClick, noteFacts } from '@portolan/domain/campaigns/note-facts';
import { leadingTo, readyMadeMessages } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { everybody } from '@portolan/domain/campaigns/segment';
import { addDays, type Day, dayIn } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import { tieCampaign } from '@portolan/domain/marketing/change-product';
import type { Phase, Product } from '@portolan/domain/marketing/marketing-plan';
import { localCredentials, localRegion } from '../engines/clients.ts';
import type { Stack } from '../stack.ts';
import type { Cast } from './demo-client.ts';
import type { Founded } from './seed-organization.ts';

const minute = 60_000;

/** What became of one recipient by their place: most read it, some follow the link, one address is gone, one stops the mails. */
const became = (claim: Claim, place: number, sentAt: Date): Claim => {
  const after = (minutes: number) => new Date(sentAt.getTime() + minutes * minute);
  if (place === 4 && claim.language === 'en') return noteFacts(claim, place, ['bounced'], after(1));
  const delivered = noteFacts(claim, place, ['delivered'], after(1));
  const read = place % 5 < 3 ? noteFacts(delivered, place, ['opened'], after(7 * place)) : delivered;
  const followed = place % 5 < 2 ? noteClick(read, place, 0, after(7 * place + 1)) : read;
  return place === 6 && claim.language === 'es'
    ? noteFacts(followed, place, ['unsubscribed'], after(95))
    : followed;
};

/** A chunk that was sent, with all that became known of it. */
const sent = (claimed: Claim, sentAt: Date): Claim => {
  const called = placesLeft(claimed);
  const ended = endCall(
    beginCall(claimed, [], called, sentAt),
    new Map(called.map((place) => [place, 'accepted'])),
  );
  return { ...called.reduce((claim, place) => became(claim, place, sentAt), ended), version: 1 };
};

const idsOf = (contacts: readonly Contact[], language: Contact['language']): string[] =>
  contacts.filter((one) => one.language === language).map(({ id }) => id);

/**
 * Puts a campaign that went out weeks ago where it lies, with what became of it. No request says what was sent weeks ago, so
 * this does not come by the API.
 */
const recallSent = async (
  { dynamodbEndpoint, tableNames }: Pick<Stack, 'dynamodbEndpoint' | 'tableNames'>,
  organizationId: string,
  campaign: Campaign,
  contacts: readonly Contact[],
  sending: { readonly at: Date; readonly day: Day },
  product: Product | null,
): Promise<void> => {
  const database = connect(
    { endpoint: dynamodbEndpoint, region: localRegion, credentials: localCredentials },
    tableNames,
    organizationPolicy(organizationId),
  );
  const at = sending.at.toISOString();
  const recipients = { en: idsOf(contacts, 'en'), es: idsOf(contacts, 'es') };
  const begun = beginFreeze(campaign.id, null);
  const chunks = chunksOf(begun, recipients);
  const claims = chunks.map((chunk) => sent(claimChunk(chunk, { by: 'demo', ...sending }), sending.at));
  const gone = recipients.en[4];
  const tired = recipients.es[6];
  const suppressions = openSuppressions(database, organizationId);
  const stops = [
    ...(gone === undefined
      ? []
      : [stopAll(nothingStopped(gone), { reason: 'bounced', at, campaignId: campaign.id })]),
    ...(tired === undefined
      ? []
      : [
          stopAll(nothingStopped(tired), {
            reason: 'unsubscribed',
            at,
            campaignId: campaign.id,
            leaving: 'too-many',
          }),
        ]),
  ];
  const tied = product === null ? null : tieCampaign(product, campaign.id);
  const all = recipients.en.length + recipients.es.length;
  const bounced = gone === undefined ? 0 : 1;
  const { message } = campaign;
  const writes: Write<'there'>[] = [
    openCampaigns(database, organizationId).put(campaign, 'absent', 'there'),
    openCampaignRuns(database, organizationId).put(
      {
        ...addPart(begun, chunks),
        state: 'settled',
        frozenAt: at,
        recipients: { en: recipients.en.length, es: recipients.es.length },
        leftOut: { 'no-consent': 2 },
        links: { en: webLinksOf(message, 'en'), es: webLinksOf(message, 'es') },
        tracked: true,
        startedAt: at,
        doneAt: new Date(sending.at.getTime() + minute).toISOString(),
      },
      'there',
    ),
    ...chunks.map((chunk) => openCampaignChunks(database, organizationId).put(chunk, 'there')),
    ...claims.map((claim) => openCampaignClaims(database, organizationId).put(claim, 'there')),
    ...stops.map((stop) => suppressions.put(stop, 'there')),
    ...(product !== null && tied?.ok
      ? [openProducts(database, organizationId).put(tied.value, { version: product.version }, 'there')]
      : []),
    openMailDays(database, organizationId).put(
      {
        day: sending.day,
        sent: all,
        bounced,
        complained: 0,
        campaigns: { [campaign.id]: [all, bounced, 0] },
        pace: 0,
        version: 1,
      },
      'there',
    ),
  ];
  const written = await writeAll(database, writes);
  if (!written.ok) throw new Error(`An earlier campaign is not written: ${written.failure.code}`);
};

/** Lets a clinic with contacts have sent a campaign five weeks ago, and have the next one begun. */
export const sendCampaigns = async (
  stack: Stack,
  { demo, organizationId }: Founded,
  cast: Cast,
  now: Date,
): Promise<void> => {
  const { contacts: list, marketing } = demo;
  if (list === undefined) return;
  const { api, personId } = cast(list.by);
  const params = { organizationId };
  const address = marketing?.portalAddress ?? '';
  const products = (await api(listProducts, { params })).items;
  const emailOf = (phase: Phase): Product | null =>
    products.find((one) => one.channel === 'email' && one.audience === 'patients' && one.phase === phase) ??
    null;
  const found = await api(findContacts, { params, query: { limit: '100' }, body: { filter: everyContact } });
  const written = found.items
    .map(({ contact }) => contact)
    .filter(
      ({ audience, consent, email }) =>
        (audience === 'patients' || audience === 'families') &&
        consent.source !== 'none' &&
        email.endsWith('@example.org'),
    );
  const day = addDays(dayIn(demo.timeZone, now), -35);
  const at = new Date(`${day}T16:00:00.000Z`);
  const beginning = {
    topic: 'portal',
    segment: { ...everybody, audiences: ['patients' as const, 'families' as const] },
    message: leadingTo(readyMadeMessages.launch, address),
    tracked: true,
  };
  const draft = make({ name: 'The portal is here', productId: emailOf('initial')?.id ?? null }, beginning, {
    id: newId('campaign', at),
    by: personId,
    now: at,
  });
  const released: Campaign = { ...draft, state: 'released', releasedBy: personId, version: 2 };
  await recallSent(stack, organizationId, released, written, { at, day }, emailOf('initial'));
  const { id } = await api(makeCampaign, {
    params,
    body: {
      name: 'Reminder to sign in',
      productId: emailOf('ongoing')?.id ?? null,
      from: { kind: 'ready-made', name: 'reminder' },
    },
    idempotencyKey: `demo:campaign:${organizationId}`,
  });
  await api(changeCampaign, {
    params: { ...params, campaignId: id },
    ifMatch: 1,
    body: {
      topic: 'portal',
      segment: { ...everybody, audiences: ['patients'], portalStatuses: ['enrolled'] },
    },
  });
};

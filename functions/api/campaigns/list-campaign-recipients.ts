import type { listCampaignRecipients } from '@portolan/contract/campaign-routes';
import { openCursor, sealCursor } from '@portolan/data/cursors';
import { type Placed, placedIn } from '@portolan/domain/campaigns/placed-recipients';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

/** Chunks that one page reads at most. */
const mostChunks = 100;

const whole = /^(\d{1,6})\.(\d{1,2})$/;
/** Where a page ended: a chunk and a place in it. The cursor was sealed here, so that it has this form. */
const placeOf = (sk: string): { readonly number: number; readonly place: number } => {
  const [, number, place] = whole.exec(sk) ?? [];
  return { number: Number(number ?? 0), place: Number(place ?? 0) };
};

export const handleListCampaignRecipients = async ({
  store,
  params: { campaignId },
  query,
  now,
}: MemberCall<typeof listCampaignRecipients, Store>): Handled<typeof listCampaignRecipients> => {
  const { cursor, limit } = pageOf(query);
  const list = `${store.organizationId}\n${campaignId}\n${query.outcome}`;
  const after = placeOf(cursor === undefined ? '' : openCursor(list, cursor).sk);
  const further = await store.further();
  const [campaign, run, claims] = await Promise.all([
    store.campaigns.find(campaignId),
    store.campaignRuns.find(campaignId),
    further.campaignClaims.all(campaignId),
  ]);
  if (campaign === null) return fail({ code: 'not-found' });
  if (run === null) return succeed({ body: { items: [], nextCursor: null } });
  const looked = { state: campaign.state, now, outcome: query.outcome };
  const numbers = Array.from({ length: run.chunks }, (_, index) => index + 1).filter(
    (number) => number >= after.number,
  );
  const claimOf = new Map(claims.map((claim) => [claim.number, claim]));
  // A claim tells without its chunk whether somebody in it is asked for.
  const holding = numbers.filter((number) => placedIn(claimOf.get(number) ?? null, null, looked).length > 0);
  const read = holding.slice(0, mostChunks);
  const chunks = await further.campaignChunks.many(run, read);
  const found: Placed[] = chunks
    .toSorted((one, other) => one.number - other.number)
    .flatMap((chunk) => placedIn(claimOf.get(chunk.number) ?? null, chunk, looked))
    .filter(({ number, place }) => number > after.number || place > after.place || cursor === undefined);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const isAll = shown.length === found.length && read.length === holding.length;
  const contacts = await further.contacts.findMany(
    shown.map(({ contactId }) => contactId),
    false,
  );
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  return succeed({
    body: {
      items: shown.map(({ number: _number, place: _place, ...recipient }) => {
        const contact = contactOf.get(recipient.contactId);
        return {
          ...recipient,
          contact:
            contact === undefined
              ? null
              : { email: contact.email, firstName: contact.firstName, lastName: contact.lastName },
        };
      }),
      nextCursor:
        isAll || last === undefined ? null : sealCursor(list, { sk: `${last.number}.${last.place}` }),
    },
  });
};

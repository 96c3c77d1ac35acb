import type { Claim } from '@portolan/domain/campaigns/chunk';
import { hiddenLink, noteFollowed, noteOpened, type Reaction } from '@portolan/domain/campaigns/reactions';
import { renderPlainMailPage } from '@portolan/public-pages/mail-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { MailToken } from '../../runtime/mail-tokens.ts';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

type Tracked = { readonly store: Store; readonly mail: Extract<MailToken, { kind: 'tracking' }> };

const findTracked = async (
  { params, network }: PageCall,
  { tokens, store, crowd, now }: PagesDependencies,
): Promise<Tracked | null> => {
  const mail = await tokens.open('tracking', params.trackingToken ?? '', now());
  if (mail === null) crowd.wasBad(network, now());
  return mail && { store: store(mail.organizationId), mail };
};

const learn = async (
  { store, mail }: Tracked,
  { agent }: PageCall,
  at: Date,
  note: (claim: Claim, reaction: Reaction) => Claim,
): Promise<void> => {
  await store.campaignClaims.learn(mail.campaignId, mail.chunk, (claim) =>
    note(claim, { place: mail.place, agent, at }),
  );
};

/** Where a link of the campaign leads, by its number from 1; null for one that it does not have. It never leads anywhere else. */
const targetOf = async ({ store, mail }: Tracked, link: number): Promise<string | null> => {
  const run = await store.campaignRuns.find(mail.campaignId);
  const target = run?.links[mail.language][link - 1] ?? '';
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).href : null;
};

/** Leads to a link of a mail; `counts`: and notes it. */
const lead =
  (counts: boolean) =>
  async (call: PageCall, dependencies: PagesDependencies): Promise<PageReply> => {
    const found = await findTracked(call, dependencies);
    const link = Number(call.params.linkNumber);
    const target = found && link !== hiddenLink ? await targetOf(found, link) : null;
    if (found !== null && counts && (target !== null || link === hiddenLink))
      await learn(found, call, dependencies.now(), (claim, reaction) => noteFollowed(claim, link, reaction));
    return target === null
      ? { status: 410, html: renderPlainMailPage('badTarget', call.language, dependencies.style) }
      : { status: 302, html: '', headers: { location: target } };
  };

export const followLink = lead(true);
export const lookAtLink = lead(false);

/** A transparent GIF of one pixel. */
const pixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Notes that a mail was opened, and shows nothing. */
export const noteOpening = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findTracked(call, dependencies);
  if (found === null) return null;
  await learn(found, call, dependencies.now(), noteOpened);
  return {
    status: 200,
    html: '',
    picture: pixel,
    // Mail is read on pages of other origins.
    headers: { 'content-type': 'image/gif', 'cross-origin-resource-policy': 'cross-origin' },
  };
};

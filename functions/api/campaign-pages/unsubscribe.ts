import { comeBack, nothingStopped, stopAll, tellWhy } from '@portolan/domain/campaigns/change-suppression';
import { noteFacts } from '@portolan/domain/campaigns/note-facts';
import { leavingReasons, type Suppression } from '@portolan/domain/campaigns/suppression';
import {
  mailFields,
  renderBack,
  renderBlocked,
  renderUnsubscribed,
  renderUnsubscribing,
} from '@portolan/public-pages/mail-pages';
import type { PagesDependencies } from './dependencies.ts';
import { type MailOfLink, withMail } from './mail-of-link.ts';

const findSuppression = async ({ store, mail }: MailOfLink): Promise<Suppression> =>
  (await store.suppressions.find(mail.contactId)) ?? nothingStopped(mail.contactId);

/** The page of how it stands now. */
const renderState = ({ page }: MailOfLink, { all }: Suppression, { style }: PagesDependencies): string => {
  if (all === null) return renderUnsubscribing(page, style);
  return all.reason === 'unsubscribed'
    ? renderUnsubscribed(page, all.leaving, style)
    : renderBlocked(page, all.reason, style);
};

/** Asks whether to stop all mail, or says that it is stopped; changes nothing, for mail programs open links too. */
export const showUnsubscribing = withMail(async (found, _, dependencies) =>
  renderState(found, await findSuppression(found), dependencies),
);

/** Stops all mail in one click (RFC 8058), however often it comes, and notes by which mail. */
export const unsubscribe = withMail(async (found, _, dependencies) => {
  const { store, mail } = found;
  const now = dependencies.now();
  const stop = { reason: 'unsubscribed', at: now.toISOString(), campaignId: mail.campaignId } as const;
  const after = await store.suppressions.decide(mail.contactId, (before) => stopAll(before, stop));
  await store.campaignClaims.learn(mail.campaignId, mail.chunk, (claim) =>
    noteFacts(claim, mail.place, ['unsubscribed'], now),
  );
  return renderState(found, after, dependencies);
});

/** Takes why somebody stopped mail; nothing chosen is an answer too. */
export const tellWhyLeaving = withMail(async (found, { given }, dependencies) => {
  const why = leavingReasons.find((reason) => reason === given[mailFields.why]?.[0]);
  const after = await found.store.suppressions.decide(found.mail.contactId, (before) =>
    tellWhy(before, why ?? 'untold'),
  );
  return renderState(found, after, dependencies);
});

/** Takes back that all mail to somebody stopped; what a link of a mail cannot take back stays, and is said. */
export const takeBackStop = withMail(async (found, _, dependencies) => {
  const now = dependencies.now();
  const after = await found.store.suppressions.decide(found.mail.contactId, (before) =>
    comeBack(before, now),
  );
  return after.all === null
    ? renderBack(found.page, dependencies.style)
    : renderState(found, after, dependencies);
});

import type { MailPage } from '@portolan/public-pages/mail-pages';
import { renderPlainMailPage } from '@portolan/public-pages/mail-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { MailToken } from '../../runtime/mail-tokens.ts';
import { languageAsked } from '../../runtime/page-call.ts';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

/** The mail whose link was followed, and whose it is. */
export type MailOfLink = {
  readonly store: Store;
  readonly mail: Extract<MailToken, { kind: 'recipient' }>;
  readonly page: MailPage;
};

/** Null for a link that is too old, cut off, altered or made up, or of a clinic that is gone. */
const findMail = async (
  { params, query, given, network }: PageCall,
  { tokens, store: open, clinics, crowd, now }: PagesDependencies,
): Promise<MailOfLink | null> => {
  const token = params.recipientToken ?? '';
  const mail = await tokens.open('recipient', token, now());
  if (mail === null) {
    crowd.wasBad(network, now());
    return null;
  }
  const store = open(mail.organizationId);
  const clinic = await clinics(store, now());
  // They read the mail: its language, not their browser's, is the one they were written to in.
  const language = languageAsked(query, given) ?? mail.language;
  return clinic && { store, mail, page: { language, clinic, token } };
};

/** Answers by the mail whose link was followed; where there is none, says in words what to do. */
export const withMail =
  (answer: (found: MailOfLink, call: PageCall, dependencies: PagesDependencies) => Promise<string>) =>
  async (call: PageCall, dependencies: PagesDependencies): Promise<PageReply> => {
    const found = await findMail(call, dependencies);
    return found === null
      ? { status: 410, html: renderPlainMailPage('badLink', call.language, dependencies.style) }
      : { status: 200, html: await answer(found, call, dependencies) };
  };

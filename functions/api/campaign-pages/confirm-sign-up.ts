import { signUpSort } from '@portolan/data/campaigns/sign-ups';
import { lift, nothingStopped, stopTopics } from '@portolan/domain/campaigns/change-suppression';
import type { SignUp } from '@portolan/domain/campaigns/contact';
import { confirmSignUp as confirm, topicsStopped } from '@portolan/domain/campaigns/sign-up';
import { renderPlainMailPage } from '@portolan/public-pages/mail-pages';
import {
  renderConfirmed,
  renderConfirming,
  renderGone,
  type SignUpPage,
} from '@portolan/public-pages/sign-up-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

type Found = {
  readonly store: Store;
  readonly contactId: string;
  /** Which sign-up the letter was sent for. */
  readonly signUp: string;
  readonly page: SignUpPage;
};

const findLetter = async (
  { params, network, language }: PageCall,
  { tokens, store: open, clinics, crowd, now }: PagesDependencies,
): Promise<Found | null> => {
  const text = params.confirmationToken ?? '';
  const token = await tokens.open('confirmation', text, now());
  if (token === null) {
    crowd.wasBad(network, now());
    return null;
  }
  const store = open(token.organizationId);
  const clinic = await clinics(store, now());
  return (
    clinic && {
      store,
      contactId: token.contactId,
      signUp: signUpSort({ id: token.contactId, askedAt: token.askedAt }),
      page: { language, clinic, path: `/c/confirm/${text}` },
    }
  );
};

/** Where nobody waits for a yes any more: it was said already, or the link is good no more. */
const renderOver = async ({ store, contactId, page }: Found, { style }: PagesDependencies) => {
  const [contact, suppression] = await Promise.all([
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
  ]);
  const isIn = contact?.consent.source === 'sign-up-page' && (suppression?.all ?? null) === null;
  return isIn
    ? ({ status: 200, html: renderConfirmed(page, style) } as const)
    : ({ status: 410, html: renderGone(page, style) } as const);
};

const badLink = ({ language }: PageCall, { style }: PagesDependencies) =>
  ({ status: 410, html: renderPlainMailPage('badLink', language, style) }) as const;

/** Asks whether to get mails at the address of the letter; changes nothing. */
export const showConfirmation = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply> => {
  const found = await findLetter(call, dependencies);
  if (found === null) return badLink(call, dependencies);
  const signUp = await found.store.signUps.find(found.signUp, dependencies.now());
  return signUp === null
    ? renderOver(found, dependencies)
    : { status: 200, html: renderConfirming(found.page, dependencies.style) };
};

/** Writes all of what follows from a yes, or nothing; false where something changed meanwhile. */
const write = async ({ store, contactId, page }: Found, signUp: SignUp, now: Date): Promise<boolean> => {
  const [organization, contact, suppression] = await Promise.all([
    store.organization.find(),
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
  ]);
  if (organization === null) return false;
  const offered = page.clinic.topics.map(({ id }) => id);
  const lifted = lift(suppression ?? nothingStopped(contactId), now, signUp.topics);
  const chosen = stopTopics(lifted, topicsStopped(lifted.topics, offered, signUp.topics));
  const written = await store.writeAll([
    store.contacts.put(
      confirm(signUp, contact, now, organization.profile.timeZone),
      contact === null ? 'absent' : { version: contact.version },
      'changed',
    ),
    store.suppressions.put(
      chosen,
      'changed',
      suppression === null ? 'absent' : { version: suppression.version },
    ),
    store.signUps.remove(signUp, 'changed'),
  ]);
  return written.ok;
};

const attempts = 5;

/** Confirms the address of the letter, once: the same link again says that it is done, and revives nobody who stopped since. */
export const confirmSignUp = async (call: PageCall, dependencies: PagesDependencies): Promise<PageReply> => {
  const found = await findLetter(call, dependencies);
  if (found === null) return badLink(call, dependencies);
  const { style, now } = dependencies;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const signUp = await found.store.signUps.find(found.signUp, now());
    if (signUp === null) return renderOver(found, dependencies);
    if (await write(found, signUp, now())) return { status: 200, html: renderConfirmed(found.page, style) };
  }
  throw new Error('A contact changed again and again while confirming');
};

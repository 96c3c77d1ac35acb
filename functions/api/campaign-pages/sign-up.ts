import { contactKeyOf } from '@portolan/data/campaigns/contact-key';
import { contactIdOf } from '@portolan/data/campaigns/contacts';
import { normalizedAddress } from '@portolan/domain/campaigns/address';
import { signUpAudiences } from '@portolan/domain/campaigns/contact';
import { askToSignUp } from '@portolan/domain/campaigns/sign-up';
import { mailFields } from '@portolan/public-pages/mail-pages';
import {
  renderLetterSent,
  renderSignUp,
  type SignUpFault,
  type SignUpNotice,
  type SignUpPage,
  signUpFields,
  type TypedSignUp,
} from '@portolan/public-pages/sign-up-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { type MostLetters, waitForLetters } from '../../runtime/public-pages/wait-for-letters.ts';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

/** Letters that confirm an address; a screen at the desk may take many of one network. */
const mostLetters: MostLetters = { ofNetwork: 20, ofWindow: 100, ofDay: 1000 };
const longestName = 80;
const isName = (text: string): boolean => text.length <= longestName && !/[\p{Cc}\u2028\u2029]/u.test(text);

type Found = { readonly store: Store; readonly page: SignUpPage };

const findPage = async (
  { params, language }: PageCall,
  { publicPages, store: open, clinics, now }: PagesDependencies,
): Promise<Found | null> => {
  const slug = params.signUpSlug ?? '';
  const at = await publicPages.page(slug);
  if (at?.kind !== 'sign-up') return null;
  const store = open(at.organizationId);
  const clinic = await clinics(store, now());
  return clinic && { store, page: { language, clinic, path: `/c/join/${slug}` } };
};

/** What mails a clinic sends, with what it takes to get them. */
export const showSignUp = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findPage(call, dependencies);
  if (found === null) return null;
  const { page } = found;
  const typed: TypedSignUp = {
    email: '',
    firstName: '',
    lastName: '',
    language: call.language,
    audience: null,
    topics: page.clinic.topics.map(({ id }) => id),
  };
  const html = renderSignUp(page, { typed, faults: [], notice: null }, dependencies.style);
  return { status: 200, html };
};

const typedIn = ({ given, language }: PageCall, { clinic }: SignUpPage): TypedSignUp => {
  const text = (name: string): string => given[name]?.[0]?.trim() ?? '';
  return {
    email: text(signUpFields.email),
    firstName: text(signUpFields.firstName),
    lastName: text(signUpFields.lastName),
    language: (['en', 'es'] as const).find((one) => one === text(mailFields.language)) ?? language,
    audience: signUpAudiences.find((one) => one === text(signUpFields.audience)) ?? null,
    topics: clinic.topics.map(({ id }) => id).filter((id) => given[mailFields.topic]?.includes(id)),
  };
};

/** What is wrong with what was typed, all at once. */
const faultsOf = (typed: TypedSignUp, { clinic }: SignUpPage): SignUpFault[] => {
  const all: readonly [SignUpFault, boolean][] = [
    ['email', !normalizedAddress(typed.email).ok],
    ['firstName', !isName(typed.firstName)],
    ['lastName', !isName(typed.lastName)],
    ['audience', typed.audience === null],
    ['topics', clinic.topics.length > 0 && typed.topics.length === 0],
  ];
  return all.flatMap(([fault, isWrong]) => (isWrong ? [fault] : []));
};

/**
 * Takes an address, to which a letter goes unless it had its own or wants none. That is decided elsewhere: what is read and written
 * here, and so the answer and the time it takes, is the same whoever the address belongs to.
 */
export const signUp = async (call: PageCall, dependencies: PagesDependencies): Promise<PageReply | null> => {
  const { crowd, now, random, style } = dependencies;
  const found = await findPage(call, dependencies);
  if (found === null) return null;
  const { store, page } = found;
  const typed = typedIn(call, page);
  const again = (
    status: 409 | 422 | 429,
    faults: readonly SignUpFault[],
    notice: SignUpNotice,
  ): PageReply => ({
    status,
    html: renderSignUp(page, { typed, faults, notice }, style),
  });
  if ((call.given[signUpFields.honeypot]?.[0] ?? '') !== '') {
    crowd.wasBad(call.network, now());
    return again(409, [], 'again');
  }
  const faults = faultsOf(typed, page);
  const email = normalizedAddress(typed.email);
  if (!email.ok || typed.audience === null || faults.length > 0) return again(422, faults, null);
  const wait = await waitForLetters('sign-up', call.network, mostLetters, {
    ...dependencies,
    senders: store.senders,
  });
  if (wait !== null) {
    const slow = again(429, [], { slowMinutes: Math.ceil(wait / 60) });
    return { ...slow, headers: { 'retry-after': String(wait) } };
  }
  const id = contactIdOf(await contactKeyOf(store, random), email.value);
  const terms = { ...typed, id, email: email.value, audience: typed.audience, topics: [...typed.topics] };
  // Asked twice in the same instant: one of the two has the letter sent.
  await store.writeOne(store.signUps.put(askToSignUp(terms, now()), 'absent', 'there'));
  return { status: 200, html: renderLetterSent(page, style) };
};

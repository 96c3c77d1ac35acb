import { dayIn } from '../days.ts';
import { type Contact, type SignUp, signUpDays } from './contact.ts';

/** What somebody said on the sign-up page. */
export type SignUpTerms = Pick<
  SignUp,
  'id' | 'email' | 'firstName' | 'lastName' | 'language' | 'audience' | 'topics'
>;

/** When a sign-up that nobody confirmed is forgotten. */
export const signUpEnd = ({ askedAt }: SignUp): Date =>
  new Date(Date.parse(askedAt) + signUpDays * 86_400_000);

export const isForgotten = (signUp: SignUp, now: Date): boolean => signUpEnd(signUp) <= now;

/** A sign-up that waits for its letter. Whether one goes out is decided where nobody can see it who typed the address. */
export const askToSignUp = (terms: SignUpTerms, now: Date): SignUp => ({
  ...terms,
  status: 'waiting',
  askedAt: now.toISOString(),
  version: 1,
});

/** The same, its letter sent. */
export const noteAsked = (signUp: SignUp): SignUp => ({
  ...signUp,
  status: 'asked',
  version: signUp.version + 1,
});

const joined = (some: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...some, ...more]),
];

/**
 * The contact that somebody is who confirmed their address: what they said holds over what was known, and what they left empty
 * stays. `timeZone`: the clinic's, in which the day of their consent is.
 */
export const confirmSignUp = (
  { id, email, firstName, lastName, language, audience, topics }: SignUp,
  before: Contact | null,
  now: Date,
  timeZone: string,
): Contact => {
  const today = dayIn(timeZone, now);
  return {
    id,
    email,
    firstName: firstName === '' ? (before?.firstName ?? '') : firstName,
    lastName: lastName === '' ? (before?.lastName ?? '') : lastName,
    language,
    languageChosen: true,
    audience,
    topics: joined(before?.topics ?? [], topics),
    portalStatus: before?.portalStatus ?? 'unknown',
    portalStatusSince: before?.portalStatusSince ?? today,
    consent: { source: 'sign-up-page', on: today },
    addedBy: before?.addedBy ?? 'sign-up',
    addedAt: before?.addedAt ?? now.toISOString(),
    version: (before?.version ?? 0) + 1,
  };
};

/** What somebody chose on the page of their preferences: the topics, of those there are, that they want mail about. */
export type Preferences = { readonly language: Contact['language']; readonly wanted: readonly string[] };

/** A contact after they chose; the very same one where that changes nothing. `stopped`: topics that they wanted no mail about before. */
export const choosePreferences = (
  contact: Contact,
  { language, wanted }: Preferences,
  offered: readonly string[],
  stopped: readonly string[],
): Contact => {
  const kept = contact.topics.filter((topic) => !offered.includes(topic) || wanted.includes(topic));
  // Whom a topic interests again who had stopped it.
  const topics = joined(
    kept,
    wanted.filter((topic) => stopped.includes(topic)),
  );
  const isSame =
    contact.language === language && contact.languageChosen && topics.join() === contact.topics.join();
  return isSame
    ? contact
    : { ...contact, language, languageChosen: true, topics, version: contact.version + 1 };
};

/** Topics that somebody wants no mail about after they chose: those offered and not wanted, and those no longer offered, as before. */
export const topicsStopped = (
  before: readonly string[],
  offered: readonly string[],
  wanted: readonly string[],
): string[] => [
  ...before.filter((topic) => !offered.includes(topic)),
  ...offered.filter((topic) => !wanted.includes(topic)),
];

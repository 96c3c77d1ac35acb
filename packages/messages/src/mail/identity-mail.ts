import type { Language } from '../define-texts.ts';
import { identityMailTexts } from '../identity-mail-texts.ts';
import { type LaidOutMail, layOutMail, layOutVersions, type MailVersion } from './mail-layout.ts';

/** One, or several where nobody knows which one the person reads. */
export type Languages = readonly [Language, ...Language[]];
export type ComposedMail = LaidOutMail & { readonly subject: string };
type Texts = (typeof identityMailTexts)['es'];
type Validity = keyof Texts['validity'];

export type CodeMail = {
  /** `code` proves an address, `reset` allows a new password, `finish` ends a sign-up that was left. */
  readonly kind: 'code' | 'reset' | 'finish';
  readonly languages: Languages;
  /** Who is greeted; empty greets nobody by name. */
  readonly name: string;
  readonly code: string;
  readonly validity: Validity;
  /** Whether the subject names it, so that the letter need not be opened. */
  readonly codeInSubject: boolean;
};

const longestName = 120;
const looksLikeAddress = /[/@<>]|\.\p{L}{2,}/u;

/** A stranger may sign up with anybody's address and any name: what leads somewhere is not written into a letter of ours. */
const greet = (texts: Texts, name: string): string => {
  const called = name.trim().slice(0, longestName).toWellFormed();
  return called === '' || looksLikeAddress.test(called) ? texts.greetingWithoutName : texts.greeting(called);
};

const compose = (languages: Languages, version: (texts: Texts) => Omit<MailVersion, 'language'>) => {
  const [first, ...others] = languages;
  const of = (language: Language): MailVersion => ({ language, ...version(identityMailTexts[language]) });
  const versions: readonly [MailVersion, ...MailVersion[]] = [of(first), ...others.map(of)];
  return { subject: versions.map(({ subject }) => subject).join(' · '), ...layOutVersions(versions) };
};

/** A letter with a code to type. */
export const composeCodeMail = (mail: CodeMail): ComposedMail =>
  compose(mail.languages, (texts) => {
    const { subject, subjectWithoutCode, lead, expires } = texts[mail.kind];
    return {
      subject: mail.codeInSubject ? subject(mail.code) : subjectWithoutCode,
      lead: [greet(texts, mail.name), lead],
      action: { kind: 'code', code: mail.code },
      after: [expires(texts.validity[mail.validity]), texts.ignore],
      signature: texts.signature,
    };
  });

/** A letter to somebody for whom an operator made an account. */
export const composeMadeMail = (mail: {
  readonly languages: Languages;
  readonly name: string;
  readonly address: string;
  readonly temporaryPassword: string;
  readonly validity: Validity;
  readonly signInAt: string;
}): ComposedMail =>
  compose(mail.languages, (texts) => {
    const { subject, lead, expires, where } = texts.made;
    return {
      subject,
      lead: [greet(texts, mail.name), lead(mail.address)],
      action: { kind: 'code', code: mail.temporaryPassword },
      after: [where(mail.signInAt), expires(texts.validity[mail.validity])],
      signature: texts.signature,
    };
  });

/** A letter to somebody with whose address an account was to be made a second time. */
export const composeAlreadyRegisteredMail = (language: Language, name: string): ComposedMail => {
  const texts = identityMailTexts[language];
  const { subject, lead, advice } = texts.alreadyRegistered;
  const { signature } = texts;
  return {
    subject,
    ...layOutMail(language, { subject, lead: [greet(texts, name), lead], after: [advice], signature }),
  };
};

import type { Listener, News } from '@portolan/domain/feedback/news';
import type { FormInvitation, PanelMember } from '@portolan/domain/feedback/panel';
import { forgottenAt } from '@portolan/domain/feedback/panel-membership';
import type { Mail } from '@portolan/domain/mail/mailer';
import { type Localized, said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { feedbackMailTexts } from '@portolan/messages/feedback-mail-texts';
import { layOutMail, type MailParts } from '@portolan/messages/mail/mail-layout';
import type { Clinic } from './sending.ts';

type To = { readonly email: string; readonly language: Language };
type Parts = Omit<MailParts, 'signature' | 'sender' | 'stop'>;
/** Why somebody gets a letter of a panel, and the link by which they leave it: as a page for people, and for mail programs (RFC 8058). */
type Stop = NonNullable<MailParts['stop']>;

const dayOf = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at);

const letter = ({ email, language }: To, clinic: Clinic, parts: Parts, stop: Stop | null): Mail => {
  const { telephone } = feedbackMailTexts[language];
  const body = layOutMail(language, {
    ...parts,
    signature: clinic.name,
    sender: [...clinic.address, ...(clinic.telephone === '' ? [] : [telephone(clinic.telephone)])],
    ...(stop !== null && { stop: { ...stop, url: inLanguage(stop.url, language) } }),
  });
  return {
    to: email,
    subject: parts.subject,
    ...body,
    ...(stop !== null && {
      headers: {
        'List-Unsubscribe': `<${stop.url}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    }),
  };
};

/** A page of a letter, in the language of the letter. */
const inLanguage = (url: string, language: Language): string => `${url}?lang=${language}`;

/** Asks somebody whether they want to join a panel. */
export const joiningLetter = (
  member: PanelMember,
  clinic: Clinic,
  panelName: Localized,
  links: { readonly join: string; readonly leave: string },
): Mail => {
  const texts = feedbackMailTexts[member.language].joining;
  const isInvited = member.source === 'invitation';
  const until = dayOf(member.language, forgottenAt(member));
  return letter(
    member,
    clinic,
    {
      subject: (isInvited ? texts.invited : texts.confirm)(clinic.name),
      lead: [texts.lead(clinic.name, said(panelName, member.language)), texts.consent],
      action: { kind: 'link', label: texts.action, url: inLanguage(links.join, member.language) },
      after: [texts.until(until)],
    },
    {
      why: (isInvited ? texts.whyInvited : texts.whyAsked)(clinic.name),
      label: texts.stop,
      url: links.leave,
    },
  );
};

/** Asks somebody to answer a form; `panel`: as a member of it. */
export const surveyLetter = (
  invitation: FormInvitation & { readonly email: string },
  clinic: Clinic,
  title: Localized,
  answerLink: string,
  panel: { readonly name: Localized; readonly leave: string } | null,
): Mail => {
  const { language } = invitation;
  const texts = feedbackMailTexts[language].survey;
  const until = texts.until(dayOf(language, new Date(invitation.expiresAt)));
  return letter(
    invitation,
    clinic,
    {
      subject: texts.subject(clinic.name, said(title, language)),
      lead: [texts.lead(clinic.name), texts.anonymous],
      action: { kind: 'link', label: texts.action, url: inLanguage(answerLink, language) },
      after: [until, texts.emergency, ...(panel === null ? [texts.ignore] : [])],
    },
    panel === null
      ? null
      : { why: texts.whyMember(said(panel.name, language)), label: texts.stop, url: panel.leave },
  );
};

/** Tells somebody what came of their answer; `page`: the clinic's public page, where it has one. */
export const newsLetter = (listener: Listener, clinic: Clinic, news: News, page: string | null): Mail => {
  const { language } = listener;
  const texts = feedbackMailTexts[language].news;
  return letter(
    listener,
    clinic,
    {
      subject: texts.subject(clinic.name),
      lead: [
        texts.lead,
        texts.youSaid(said(news.youSaid, language)),
        texts.weDid(said(news.weDid, language)),
      ],
      ...(page !== null && {
        action: { kind: 'link' as const, label: texts.action, url: inLanguage(page, language) },
      }),
      after: [texts.deleted],
    },
    null,
  );
};

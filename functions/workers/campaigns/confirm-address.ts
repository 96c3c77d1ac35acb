import { openSignUps } from '@portolan/data/campaigns/sign-ups';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeOne } from '@portolan/data/writing';
import type { SignUp } from '@portolan/domain/campaigns/contact';
import { addressLines } from '@portolan/domain/campaigns/letterhead';
import { isForgotten, noteAsked } from '@portolan/domain/campaigns/sign-up';
import type { Mail } from '@portolan/domain/mail/mailer';
import type { Profile } from '@portolan/domain/organizations/profile';
import { layOutMail } from '@portolan/messages/mail/mail-layout';
import { signUpMailTexts } from '@portolan/messages/sign-up-mail-texts';
import type { CampaignDependencies } from './dependencies.ts';

/** Asks somebody whether the address that was typed is theirs, and whether they want the clinic's mails. */
const confirmationLetter = (
  { email, language }: SignUp,
  { name, telephone, postalAddress }: Profile,
  link: string,
): Mail => {
  const texts = signUpMailTexts[language];
  const subject = texts.subject(name);
  const body = layOutMail(language, {
    subject,
    lead: [texts.lead(name)],
    action: { kind: 'link', label: texts.action, url: `${link}?lang=${language}` },
    after: [texts.after],
    signature: name,
    sender: [...addressLines(postalAddress), ...(telephone === '' ? [] : [texts.telephone(telephone)])],
  });
  return { to: email, subject, ...body };
};

/**
 * Sends the letter that somebody waits for who signed up, and notes that it went out. Only a crash between the two makes a second
 * letter; the links in both work.
 */
export const confirmAddress = async (
  { database, mailer, tokens, appOrigin, now }: CampaignDependencies,
  organizationId: string,
  contactId: string,
): Promise<void> => {
  const signUps = openSignUps(database, organizationId);
  const signUp = await signUps.find(contactId, now());
  if (signUp === null || signUp.status !== 'waiting' || isForgotten(signUp, now())) return;
  const organization = await openOrganizationRecord(database, organizationId).find();
  if (organization === null) return;
  const seal = await tokens.sealer(now());
  const link = `${appOrigin}/c/confirm/${seal({ kind: 'confirmation', organizationId, contactId })}`;
  await mailer.send(confirmationLetter(signUp, organization.profile, link));
  // Who asked again or confirmed meanwhile changed it: then there is nothing to note.
  await writeOne(database, signUps.put(noteAsked(signUp), { version: signUp.version }, 'changed'));
};

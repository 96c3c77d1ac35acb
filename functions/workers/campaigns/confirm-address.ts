import { openSignUpLetters } from '@portolan/data/campaigns/sign-up-letters';
import { openSignUps } from '@portolan/data/campaigns/sign-ups';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeAll, writeOne } from '@portolan/data/writing';
import type { SignUp } from '@portolan/domain/campaigns/contact';
import { addressLines } from '@portolan/domain/campaigns/letterhead';
import { isForgotten, noteAsked } from '@portolan/domain/campaigns/sign-up';
import { letterFor, noteLetters } from '@portolan/domain/campaigns/sign-up-letters';
import { type Day, dayIn } from '@portolan/domain/days';
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
 * Notes that the letter of a sign-up goes out, at the address and on the day, before it does: false where none may. A clinic whose
 * sending is stopped asks nobody either, for what is typed by strangers bounces more than anything else.
 */
const noteLetter = async (
  { database, now }: CampaignDependencies,
  organizationId: string,
  signUp: SignUp,
  day: Day,
): Promise<boolean> => {
  const letters = openSignUpLetters(database, organizationId);
  const suppressions = openSuppressions(database, organizationId);
  const standing = openStanding(database, organizationId);
  for (;;) {
    const at = now();
    const [before, ofDay, suppression, stands] = await Promise.all([
      letters.find(signUp.id, at),
      letters.findDay(day, at),
      suppressions.find(signUp.id),
      standing.find(),
    ]);
    if ((stands?.stopped ?? null) !== null) return false;
    const noted = letterFor(signUp, before, suppression?.all?.reason ?? null);
    if (noted === null) return false;
    const today = noteLetters(ofDay, day, [{ contactId: signUp.id, facts: ['called'] }]);
    const writes = [
      ...(noted === before ? [] : [letters.put(noted, at, 'changed')]),
      ...(today === ofDay ? [] : [letters.putDay(today, at, 'changed')]),
    ];
    if (writes.length === 0 || (await writeAll(database, writes)).ok) return true;
  }
};

/**
 * Sends the letter that somebody waits for who signed up, and notes that it went out; or forgets the sign-up where its address gets
 * none now. Only a crash between the two makes a second letter; the links in both work.
 */
export const confirmAddress = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  sort: string,
): Promise<void> => {
  const { database, mailer, tokens, appOrigin, now } = dependencies;
  const signUps = openSignUps(database, organizationId);
  const signUp = await signUps.find(sort, now());
  if (signUp === null || signUp.status !== 'waiting' || isForgotten(signUp, now())) return;
  const organization = await openOrganizationRecord(database, organizationId).find();
  if (organization === null) return;
  const { profile } = organization;
  const { id, askedAt, version } = signUp;
  // Of the sign-up, so that the letter counts on one day alone, however often it is tried.
  const day = dayIn(profile.timeZone, new Date(askedAt));
  if (!(await noteLetter(dependencies, organizationId, signUp, day))) {
    await writeOne(database, signUps.remove(signUp, 'changed'));
    return;
  }
  const seal = await tokens.sealer(now());
  const token = seal({ kind: 'confirmation', organizationId, contactId: id, askedAt });
  const letter = confirmationLetter(signUp, profile, `${appOrigin}/c/confirm/${token}`);
  await mailer.send({ ...letter, tags: { organization: organizationId, 'sign-up': id, day } });
  // Who confirmed meanwhile took it away: then there is nothing to note.
  await writeOne(database, signUps.put(noteAsked(signUp), { version }, 'changed'));
};

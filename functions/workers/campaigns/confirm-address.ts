import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openSignUpLetters } from '@portolan/data/campaigns/sign-up-letters';
import { openSignUps } from '@portolan/data/campaigns/sign-ups';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openClosing } from '@portolan/data/closings/closings';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeAll, writeOne } from '@portolan/data/writing';
import type { SignUp } from '@portolan/domain/campaigns/contact';
import { addressLines } from '@portolan/domain/campaigns/letterhead';
import { isForgotten, noteAsked } from '@portolan/domain/campaigns/sign-up';
import { letterFor, noteLetters } from '@portolan/domain/campaigns/sign-up-letters';
import { guardDays, lettersRest } from '@portolan/domain/campaigns/standing-rules';
import { addDays, type Day, dayIn } from '@portolan/domain/days';
import { type Mail, MailRefused } from '@portolan/domain/mail/mailer';
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
 * Whether a clinic sends no such letters now, whomever to: it is about to be closed, its sending is stopped, or too many of the last
 * week's letters bounced or were complained of. These rest alone, for what strangers type must stop no campaign.
 */
const restsNow = async (
  { database, now }: CampaignDependencies,
  organizationId: string,
  timeZone: string,
): Promise<boolean> => {
  const today = dayIn(timeZone, now());
  const [closing, standing, days] = await Promise.all([
    openClosing(database, organizationId).find(),
    openStanding(database, organizationId).find(),
    openMailDays(database, organizationId).since(addDays(today, 1 - guardDays)),
  ]);
  return closing !== null || (standing?.stopped ?? null) !== null || lettersRest(days, today) !== null;
};

/** Notes that the letter of a sign-up goes out, at the address and on the day, before it does: false where none may go there now. */
const noteLetter = async (
  { database, now }: CampaignDependencies,
  organizationId: string,
  signUp: SignUp,
  day: Day,
): Promise<boolean> => {
  const letters = openSignUpLetters(database, organizationId);
  const suppressions = openSuppressions(database, organizationId);
  for (;;) {
    const at = now();
    const [before, ofDay, suppression] = await Promise.all([
      letters.find(signUp.id, at),
      letters.findDay(day, at),
      suppressions.find(signUp.id),
    ]);
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
 * none now, or the mail service never takes it. Only a crash between the two makes a second letter; the links in both work.
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
  const forget = () => writeOne(database, signUps.remove(signUp, 'changed'));
  const goes =
    !(await restsNow(dependencies, organizationId, profile.timeZone)) &&
    (await noteLetter(dependencies, organizationId, signUp, day));
  if (!goes) {
    await forget();
    return;
  }
  const seal = await tokens.sealer(now());
  const token = seal({ kind: 'confirmation', organizationId, contactId: id, askedAt });
  const letter = confirmationLetter(signUp, profile, `${appOrigin}/c/confirm/${token}`);
  try {
    await mailer.send({ ...letter, tags: { organization: organizationId, 'sign-up': id, day } });
  } catch (error) {
    // Anybody can type an address that the mail service never takes: that is no failure of this worker.
    if (!(error instanceof MailRefused) || error.refused === 'for-now') throw error;
    const letters = openSignUpLetters(database, organizationId);
    await letters.learn(day, now(), [{ contactId: id, facts: ['failed'] }]);
    await forget();
    return;
  }
  // Who confirmed meanwhile took it away: then there is nothing to note.
  await writeOne(database, signUps.put(noteAsked(signUp), { version }, 'changed'));
};

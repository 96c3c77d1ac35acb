import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import { openTestSends } from '@portolan/data/campaigns/test-sends';
import { openDirectory } from '@portolan/data/directory/directory';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeOne } from '@portolan/data/writing';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { letterheadOf } from '@portolan/domain/campaigns/letterhead';
import type { Message } from '@portolan/domain/campaigns/message';
import { senderOf } from '@portolan/domain/campaigns/sender';
import { noteTestSent, type TestSend } from '@portolan/domain/campaigns/test-send';
import { type Mail, MailRefused } from '@portolan/domain/mail/mailer';
import type { Language, Person } from '@portolan/domain/people/person';
import { fillRendered } from '@portolan/emails/fill-rendered';
import { mergeValues } from '@portolan/emails/merge-values';
import { renderMessage } from '@portolan/emails/render-message';
import type { RenderedMessage } from '@portolan/emails/rendering';
import { campaignMailTexts } from '@portolan/messages/campaign-mail-texts';
import type { CampaignDependencies } from './dependencies.ts';

type Version = { readonly language: Language; readonly rendered: RenderedMessage };

/** A member's name stands where a contact's would. */
const asContact = ({ name }: Person) => {
  const [firstName = '', ...others] = name.trim().split(/\s+/);
  return { firstName, lastName: others.join(' ') };
};

const letterTo = (
  person: Person,
  message: Message,
  { language, rendered }: Version,
  sender: NonNullable<Mail['sender']>,
  samplePage: string,
): Mail => {
  const nowhere = { unsubscribe: samplePage, preferences: samplePage, clicks: samplePage, pixel: samplePage };
  const values = mergeValues(asContact(person), { message, language, tracked: false }, nowhere);
  const { subject, html, text } = fillRendered(rendered, values);
  return { to: person.email, subject: `${campaignMailTexts[language].test} ${subject}`, html, text, sender };
};

/** Each language that the test is wanted in, rendered as it would be for everybody. */
const versionsOf = async (
  { database, tokens, appOrigin, now }: CampaignDependencies,
  organizationId: string,
  message: Message,
  languages: readonly Language[],
) => {
  const [organization, saved, plan, domain, seal] = await Promise.all([
    openOrganizationRecord(database, organizationId).find(),
    openMailSettings(database, organizationId).find(),
    openMarketingPlan(database, organizationId).find(),
    openSendingDomain(database, organizationId).find(),
    tokens.sealer(now()),
  ]);
  if (organization === null) return null;
  const { profile } = organization;
  const settings = saved ?? defaultMailSettings(profile.name);
  const imageUrl = (imageId: string) =>
    `${appOrigin}/c/i/${seal({ kind: 'image', organizationId, imageId })}`;
  const letterhead = letterheadOf(profile, plan, settings, imageUrl);
  const versions: Version[] = [];
  for (const language of languages)
    versions.push({
      language,
      rendered: await renderMessage({ message, language, letterhead, imageUrl, tracked: false }),
    });
  return { versions, senderFrom: (shared: string) => senderOf(settings, domain, profile.name, shared) };
};

/** The members whom a test is for, as they are now; who left gets none. */
const membersOf = async (
  { database }: CampaignDependencies,
  organizationId: string,
  { recipients }: TestSend,
): Promise<Person[]> => {
  const directory = openDirectory(database);
  const found = await Promise.all(
    recipients.map(async ({ personId }) => {
      const [person, membership] = await Promise.all([
        directory.person(personId),
        directory.membership(organizationId, personId),
      ]);
      return person !== null && membership !== null ? [person] : [];
    }),
  );
  return found.flat();
};

/** Sends a test to the members it is for and notes what became of it. A crash in between sends it to them once more. */
export const sendTest = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  testSendId: string,
): Promise<void> => {
  const { database, mailer, mailFrom, appOrigin } = dependencies;
  const tests = openTestSends(database, organizationId);
  const test = await tests.find(testSendId);
  if (test === null || test.message === null) return;
  const { message, languages } = test;
  const [known, members] = await Promise.all([
    versionsOf(dependencies, organizationId, message, languages),
    membersOf(dependencies, organizationId, test),
  ]);
  if (known === null) return;
  const { from, replyTo } = known.senderFrom(mailFrom);
  const sentTo = new Set<string>();
  for (const person of members)
    for (const version of known.versions)
      try {
        await mailer.send(letterTo(person, message, version, { from, replyTo }, `${appOrigin}/c/sample`));
        sentTo.add(person.id);
      } catch (error) {
        if (!(error instanceof MailRefused)) throw error;
      }
  // The same message may have been worked off twice at once: then it is noted already.
  await writeOne(database, tests.put(noteTestSent(test, sentTo), 'changed'));
};

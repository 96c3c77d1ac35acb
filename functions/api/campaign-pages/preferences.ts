import { nothingStopped, stopTopics, takeBack } from '@portolan/domain/campaigns/change-suppression';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { choosePreferences, topicsStopped } from '@portolan/domain/campaigns/sign-up';
import type { Suppression } from '@portolan/domain/campaigns/suppression';
import type { Language } from '@portolan/domain/people/person';
import { mailFields, renderBlocked, renderPreferences } from '@portolan/public-pages/mail-pages';
import type { PageCall } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';
import { type MailOfLink, withMail } from './mail-of-link.ts';

/** How it stands with somebody; the contact is null where they were erased. */
type Standing = { readonly contact: Contact | null; readonly suppression: Suppression };

const findStanding = async ({ store, mail }: MailOfLink): Promise<Standing> => {
  const [contact, suppression] = await Promise.all([
    store.contacts.find(mail.contactId),
    store.suppressions.find(mail.contactId),
  ]);
  return { contact, suppression: suppression ?? nothingStopped(mail.contactId) };
};

const offeredBy = ({ page }: MailOfLink): string[] => page.clinic.topics.map(({ id }) => id);

const render = (
  found: MailOfLink,
  { contact, suppression: { all, topics } }: Standing,
  saved: boolean,
  { style }: PagesDependencies,
): string => {
  if (all !== null && all.reason !== 'unsubscribed') return renderBlocked(found.page, all.reason, style);
  const stopped = all !== null;
  const wanted = stopped ? [] : offeredBy(found).filter((topic) => !topics.includes(topic));
  const language = contact?.language ?? found.mail.language;
  return renderPreferences(found.page, { wanted, language, stopped, saved }, style);
};

/** What somebody's mails are about and in which language; changes nothing. */
export const showPreferences = withMail(async (found, _, dependencies) =>
  render(found, await findStanding(found), false, dependencies),
);

const languageIn = ({ given }: PageCall, otherwise: Language): Language =>
  (['en', 'es'] as const).find((one) => one === given[mailFields.language]?.[0]) ?? otherwise;

/** How it stands after the choice. Who chose a topic, or a clinic that has none, takes back that they stopped all. */
const chosen = (
  { contact, suppression }: Standing,
  offered: readonly string[],
  wanted: readonly string[],
  call: PageCall,
): Standing => {
  const topics = stopTopics(suppression, topicsStopped(suppression.topics, offered, wanted));
  const isBack = wanted.length > 0 || offered.length === 0;
  return {
    suppression: isBack ? takeBack(topics) : topics,
    contact:
      contact &&
      choosePreferences(
        contact,
        { language: languageIn(call, contact.language), wanted },
        offered,
        suppression.topics,
      ),
  };
};

const attempts = 8;

/** Takes the choice: both of what it changes, or neither. The same choice again changes nothing. */
export const savePreferences = withMail(async (found, call, dependencies) => {
  const { store } = found;
  const offered = offeredBy(found);
  const wanted = offered.filter((topic) => call.given[mailFields.topic]?.includes(topic));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await findStanding(found);
    const { all, version } = before.suppression;
    if (all !== null && all.reason !== 'unsubscribed') return render(found, before, false, dependencies);
    const after = chosen(before, offered, wanted, call);
    const writes = [
      ...(after.suppression === before.suppression
        ? []
        : [
            store.suppressions.put(
              after.suppression,
              'changed',
              version === 0 ? 'absent' : ({ version } as const),
            ),
          ]),
      ...(after.contact === null || before.contact === null || after.contact === before.contact
        ? []
        : [store.contacts.put(after.contact, { version: before.contact.version }, 'changed')]),
    ];
    if (writes.length === 0 || (await store.writeAll(writes)).ok)
      return render(found, after, true, dependencies);
  }
  throw new Error('A contact changed again and again while they chose');
});

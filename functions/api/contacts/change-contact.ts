import type { changeContact } from '@portolan/contract/contact-routes';
import { changeContact as change } from '@portolan/domain/campaigns/change-contact';
import { dayIn } from '@portolan/domain/days';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { knownContact } from './known-contact.ts';
import type { Store } from './store.ts';

export const handleChangeContact = async ({
  store,
  params: { contactId },
  body,
  version,
  now,
  commit,
}: MemberCall<typeof changeContact, Store>): Handled<typeof changeContact> => {
  const [before, suppression, timeZone] = await Promise.all([
    store.contacts.find(contactId),
    store.suppressions.find(contactId),
    store.timeZone(),
  ]);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const today = dayIn(timeZone, now);
  if (body.consent.on !== null && body.consent.on > today) return fail({ code: 'consent-day-to-come' });
  const { contact, fields } = change(before, body, today);
  const reply = { body: knownContact(contact, suppression), version: contact.version };
  if (fields.length === 0) return succeed(reply);
  return commit({
    writes: [store.contacts.put(contact, { version: before.version }, 'write-contention')],
    audit: {
      action: 'contact-changed',
      target: contactId,
      versionBefore: before.version,
      versionAfter: contact.version,
      fields: [...fields],
    },
    reply,
  });
};

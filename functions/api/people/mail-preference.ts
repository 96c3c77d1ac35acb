import type { changeMailPreference, getMailPreference } from '@portolan/contract/mail-preference-routes';
import type { MailPreference } from '@portolan/domain/reminders/mail-preference';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { UnitOfWork } from '../../runtime/unit-of-work.ts';
import type { Store } from './store.ts';

const kinds = ['reminders', 'digest'] as const;

/** The audit record names the person and what was turned; not to whom or what letters were about. */
export const preferenceAudit = (
  before: MailPreference,
  after: MailPreference,
): UnitOfWork<unknown>['audit'] => ({
  action: 'mail-preferences-changed',
  target: after.personId,
  versionBefore: before.version === 0 ? null : before.version,
  versionAfter: after.version,
  fields: kinds.filter((kind) => before[kind] !== after[kind]),
});

export const handleGetMailPreference = async ({
  store,
  caller,
}: MemberCall<typeof getMailPreference, Store>): Handled<typeof getMailPreference> => {
  const preference = await store.mailPreferences.find(caller.personId);
  return succeed({ body: preference, version: preference.version });
};

export const handleChangeMailPreference = async ({
  store,
  caller,
  body,
  version,
  commit,
}: MemberCall<typeof changeMailPreference, Store>): Handled<typeof changeMailPreference> => {
  const before = await store.mailPreferences.find(caller.personId);
  if (version !== before.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const wanted = { ...before, ...body };
  if (kinds.every((kind) => wanted[kind] === before[kind]))
    return succeed({ body: before, version: before.version });
  const after = { ...wanted, version: before.version + 1 };
  return commit({
    writes: [store.mailPreferences.put(after, 'write-contention')],
    audit: preferenceAudit(before, after),
    reply: { body: after, version: after.version },
  });
};

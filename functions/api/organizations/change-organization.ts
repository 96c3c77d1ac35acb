import type { changeOrganization } from '@portolan/contract/organization-routes';
import type { ProblemCode } from '@portolan/contract/problem';
import type { Write } from '@portolan/data/writing';
import { changeProfile } from '@portolan/domain/organizations/change-profile';
import type { Organization } from '@portolan/domain/organizations/organization';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { entryOf } from './entry-of.ts';
import type { Store } from './store.ts';

/** The directory shows the name and the place, so it is written along when one of them changes. */
const entryWrites = async (store: Store, organization: Organization): Promise<Write<ProblemCode>[]> => {
  const entry = await store.members.entry();
  if (entry === null) return [];
  const next = entryOf(organization, entry.owners, entry.version + 1);
  const same = next.name === entry.name && next.place === entry.place;
  return same ? [] : [store.members.putEntry(next, { version: entry.version }, 'write-contention')];
};

/** Whoever moves to another time zone wakes with it. */
const clockWrites = (
  store: Store,
  { profile: before }: Organization,
  { profile: after }: Organization,
): Write<ProblemCode>[] =>
  before.timeZone === after.timeZone ? [] : [store.members.putClock(after.timeZone, 'write-contention')];

export const handleChangeOrganization = async (
  call: MemberCall<typeof changeOrganization, Store>,
): Handled<typeof changeOrganization> => {
  const { store, body, now, caller } = call;
  const before = await store.organization.find();
  if (before === null) return fail({ code: 'not-found' });
  if (call.version > before.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const context = { changeId: body.changeId, baseVersion: call.version, by: caller.personId, now };
  const decided = changeProfile(before, body.fields, context);
  if (!decided.ok) return fail({ ...decided.failure, currentVersion: before.version });
  const { organization, changes } = decided.value;
  const reply = { body: organization, version: organization.version };
  if (changes.length === 0) return succeed(reply);
  return call.commit({
    writes: [
      store.organization.put(organization, { version: before.version }, 'write-contention'),
      ...(await entryWrites(store, organization)),
      ...clockWrites(store, before, organization),
    ],
    audit: {
      action: 'profile-changed',
      target: organization.id,
      versionBefore: before.version,
      versionAfter: organization.version,
      fields: changes.map((change) => change.path),
    },
    reply,
  });
};

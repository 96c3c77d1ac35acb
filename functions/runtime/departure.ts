import type { OrganizationStore } from '@portolan/data/organization-store';
import { decideRole } from '@portolan/domain/organizations/membership';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * How a member leaves (`by` themselves) or is removed: one transaction with its audit record. `not-found` for who is no
 * member, `last-owner` for the last one, who cannot go.
 */
export const departureOf = async (
  store: Pick<OrganizationStore, 'members'>,
  personId: string,
  by: string,
): Promise<Result<UnitOfWork<null>, Refusal>> => {
  const [member, entry] = await Promise.all([store.members.find(personId), store.members.entry()]);
  if (member === null || entry === null) return fail({ code: 'not-found' });
  const decided = decideRole(member, null, entry.owners);
  if (!decided.ok) return fail(decided.failure);
  return succeed({
    writes: [
      store.members.remove(member, 'write-contention'),
      store.members.putEntry(
        { ...entry, owners: decided.value.owners, version: entry.version + 1 },
        { version: entry.version },
        'write-contention',
      ),
    ],
    audit: {
      action: personId === by ? 'member-left' : 'member-removed',
      target: personId,
      versionBefore: member.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};

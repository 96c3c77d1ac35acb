import type { OrganizationStore } from '@portolan/data/organization-store';
import { decideRole } from '@portolan/domain/organizations/membership';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type DepartureStore = Pick<OrganizationStore, 'members' | 'closing'>;

/** Nobody is left behind by who is alone in an organization that is to be erased: it closes without them. */
const mayLeaveLast = async (store: DepartureStore): Promise<boolean> => {
  const [closing, members] = await Promise.all([store.closing.find(), store.members.all()]);
  return closing !== null && members.length === 1;
};

/**
 * How a member leaves (`by` themselves) or is removed: one transaction with its audit record. `not-found` for who is no
 * member, `last-owner` for the last one, who cannot go before the organization is to be closed and nobody else is there.
 */
export const departureOf = async (
  store: DepartureStore,
  personId: string,
  by: string,
): Promise<Result<UnitOfWork<null>, Refusal>> => {
  const [member, entry] = await Promise.all([store.members.find(personId), store.members.entry()]);
  if (member === null || entry === null) return fail({ code: 'not-found' });
  const decided = decideRole(member, null, entry.owners);
  if (!decided.ok && !(await mayLeaveLast(store))) return fail(decided.failure);
  const owners = decided.ok ? decided.value.owners : 0;
  return succeed({
    writes: [
      store.members.remove(member, 'write-contention'),
      store.members.putEntry(
        { ...entry, owners, version: entry.version + 1 },
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

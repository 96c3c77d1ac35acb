import type { deleteMe } from '@portolan/contract/people-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import { departureOf } from '../../runtime/departure.ts';
import { commit } from '../../runtime/unit-of-work.ts';
import type { Store } from './store.ts';

type Call = SignedInCall<typeof deleteMe, Store>;

/** Where the caller belongs by now, of the organizations they may belong to. */
const storesOf = async (
  { caller, directory, store }: Call,
  organizationIds: readonly string[],
): Promise<Store[]> => {
  const memberships = await Promise.all(
    organizationIds.map((organizationId) => directory.membership(organizationId, caller.personId)),
  );
  return memberships.flatMap((membership) => (membership === null ? [] : [store(membership.organizationId)]));
};

const leave = ({ caller, now }: Call, store: Store) =>
  decideAgainOnContention(async () => {
    const departure = await departureOf(store, caller.personId, caller.personId);
    if (departure.ok) return commit(store, caller.personId, now, departure.value, null);
    // Somebody else removed them at the same moment.
    return departure.failure.code === 'not-found' ? succeed({ body: null }) : departure;
  });

/**
 * Takes the caller out of everything. Nothing happens to a last owner; for anybody else each step stands for itself, in
 * an order in which repeating the request finishes what a crash left: requests first, so that nobody is let in behind
 * their back, and the person's own record last. The name goes with it; audit records keep the id.
 */
export const handleDeleteMe = async (call: Call): Handled<typeof deleteMe> => {
  const { caller, directory } = call;
  const { personId } = caller;
  const { memberships, joinRequests: requests } = await directory.belongingsOf(personId);
  const ids = [...new Set([...memberships, ...requests].map(({ organizationId }) => organizationId))];
  for (const store of await storesOf(call, ids)) {
    const departure = await departureOf(store, personId, personId);
    if (!departure.ok && departure.failure.code !== 'not-found') return departure;
  }
  for (const request of requests) await directory.withdrawRequest(request);
  for (const store of await storesOf(call, ids)) {
    const left = await leave(call, store);
    if (!left.ok) return left;
  }
  await directory.forgetPerson(personId);
  return succeed({ body: null });
};

import type { requestToJoin } from '@portolan/contract/join-request-routes';
import { mayAsk } from '@portolan/domain/organizations/join-request';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { ensurePerson } from '../../runtime/person-of.ts';
import type { Store } from './store.ts';

/** Only clinics are found by name, so only a clinic can be asked. */
export const handleRequestToJoin = async ({
  body,
  caller,
  directory,
  now,
}: SignedInCall<typeof requestToJoin, Store>): Handled<typeof requestToJoin> => {
  const { organizationId } = body;
  const [entry, member, { joinRequests }] = await Promise.all([
    directory.entry(organizationId),
    directory.membership(organizationId, caller.personId),
    directory.belongingsOf(caller.personId),
  ]);
  if (entry?.kind !== 'clinic') return fail({ code: 'not-found' });
  if (member !== null) return fail({ code: 'already-member' });
  if (!mayAsk(joinRequests, organizationId)) return fail({ code: 'too-many-join-requests' });
  await ensurePerson(directory, caller, now);
  await directory.requestToJoin({
    organizationId,
    personId: caller.personId,
    at: now.toISOString(),
    status: 'pending',
    version: 1,
  });
  return succeed({ body: null });
};

import type { listJoinRequests } from '@portolan/contract/join-request-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListJoinRequests = async ({
  store,
  directory,
  query,
}: MemberCall<typeof listJoinRequests, Store>): Handled<typeof listJoinRequests> => {
  const page = await store.members.joinRequests(pageOf(query));
  const pending = page.items.filter((request) => request.status === 'pending');
  const people = new Map(
    (await directory.people(pending.map(({ personId }) => personId))).map((person) => [person.id, person]),
  );
  const items = pending.map(({ personId, at }) => {
    const person = people.get(personId);
    return { personId, name: person?.name ?? '', email: person?.email ?? '', at };
  });
  return succeed({ body: { items, nextCursor: page.nextCursor } });
};

import { changeMe, deleteMe, getMe } from '@portolan/contract/people-routes';
import type { BodyOf } from '@portolan/contract/route';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { believed, type JoinedLately, type Membership, unseenOf, withJoined } from './joined-lately.ts';

const joinedKey = ['joined-lately'];
const joinedIn = (queries: QueryClient) => queries.getQueryData<readonly JoinedLately[]>(joinedKey) ?? [];

/** The signed-in person with their organizations. */
export const meQuery = (api: Api) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async ({ signal, client }) => {
      const me = await api(getMe, { signal });
      const unseen = unseenOf(joinedIn(client), me, Date.now());
      client.setQueryData(joinedKey, unseen);
      return withJoined(me, unseen);
    },
    staleTime: 60_000,
  });

/** Believes a reply that made the person a member: the list of their organizations may lag behind it. */
export const rememberMembership = (queries: QueryClient, api: Api, membership: Membership): void => {
  const joined = { membership, until: Date.now() + believed };
  queries.setQueryData(joinedKey, [...joinedIn(queries), joined]);
  queries.setQueryData(
    meQuery(api).queryKey,
    (me) => me && withJoined(me, unseenOf([joined], me, Date.now())),
  );
};

export const forgetMembership = (queries: QueryClient, left: string): void => {
  queries.setQueryData(
    joinedKey,
    joinedIn(queries).filter(({ membership }) => membership.organizationId !== left),
  );
};

export const changePerson = (api: Api, changes: BodyOf<typeof changeMe>) => api(changeMe, { body: changes });

/** Takes the person out of everything but the identity provider. May be repeated. */
export const deletePerson = (api: Api) => api(deleteMe, {});

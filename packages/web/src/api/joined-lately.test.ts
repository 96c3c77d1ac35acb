import type { Me } from '@portolan/contract/people-routes';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Api } from './api.tsx';
import { believed, type Membership, unseenOf, withJoined } from './joined-lately.ts';
import { forgetMembership, meQuery, rememberMembership } from './people.ts';

const harbor = {
  organizationId: 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  name: 'Harbor Clinic',
  kind: 'clinic',
  role: 'owner',
} as const satisfies Membership;
const person = {
  id: 'ana',
  name: 'Ana',
  email: 'ana@example.org',
  language: 'en',
  timeZone: 'America/Denver',
  version: 1,
};
const meWith = (...memberships: Membership[]) => ({ person, memberships, joinRequests: [] }) as unknown as Me;

test('a membership is kept until the list shows it, and no longer than it is believed', () => {
  const joined = [{ membership: harbor, until: believed }];
  expect(withJoined(meWith(), unseenOf(joined, meWith(), 0)).memberships).toEqual([harbor]);
  expect(unseenOf(joined, meWith(harbor), 0)).toEqual([]);
  expect(unseenOf(joined, meWith(), believed)).toEqual([]);
});

test('a list that lags behind does not take away what a reply has given', async () => {
  let listed = meWith();
  const api = (async () => listed) as unknown as Api;
  const queries = new QueryClient();
  const organizations = async () =>
    (await queries.fetchQuery({ ...meQuery(api), staleTime: 0 })).memberships.map(({ name }) => name);
  expect(await organizations()).toEqual([]);
  rememberMembership(queries, api, harbor);
  expect(queries.getQueryData(meQuery(api).queryKey)?.memberships).toEqual([harbor]);
  expect(await organizations()).toEqual(['Harbor Clinic']);
  listed = meWith(harbor);
  expect(await organizations()).toEqual(['Harbor Clinic']);
  listed = meWith();
  expect(await organizations()).toEqual([]);
  queries.clear();
});

test('who leaves what they have just joined is out of it', async () => {
  const api = (async () => meWith()) as unknown as Api;
  const queries = new QueryClient();
  rememberMembership(queries, api, harbor);
  forgetMembership(queries, harbor.organizationId);
  expect((await queries.fetchQuery(meQuery(api))).memberships).toEqual([]);
  queries.clear();
});

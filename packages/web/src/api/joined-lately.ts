import type { Me } from '@portolan/contract/people-routes';

export type Membership = Me['memberships'][number];
/** A membership that a reply spoke of; believed until `until`, in milliseconds of the epoch. */
export type JoinedLately = { readonly membership: Membership; readonly until: number };

/** Milliseconds for which a reply is believed over a list without it: the server's list lags by seconds at most. */
export const believed = 60_000;

/** Those that the server's list has not shown yet and that are still believed. */
export const unseenOf = (joined: readonly JoinedLately[], me: Me, now: number): readonly JoinedLately[] =>
  joined.filter(
    ({ membership, until }) =>
      now < until &&
      !me.memberships.some(({ organizationId }) => organizationId === membership.organizationId),
  );

/** The person with the memberships that the server's list does not show yet. */
export const withJoined = (me: Me, unseen: readonly JoinedLately[]): Me =>
  unseen.length === 0
    ? me
    : { ...me, memberships: [...me.memberships, ...unseen.map(({ membership }) => membership)] };

import type { Route } from '@portolan/contract/route';
import { type BoundRoute, type Handled, type MemberCall, memberRoute } from '../../runtime/bound-route.ts';
import { type InvitedProgram, invitedProgram } from '../../runtime/invited-program.ts';

/** A member's call that may also answer the letter of another organization, by its token and in no other way. */
export type InvitedCall<R extends Route> = MemberCall<R> & {
  readonly invitedProgram: (token: string) => Promise<InvitedProgram | null>;
};

type MemberRoute = Parameters<typeof memberRoute>[0];

/** Serves a route to members who bring the token of an invitation to a program. */
export const invitedRoute = <R extends MemberRoute>(
  route: R,
  handle: (call: InvitedCall<R>) => Handled<R>,
): BoundRoute => ({
  route,
  answer: (event, dependencies) =>
    memberRoute(route, (call) =>
      handle({
        ...call,
        invitedProgram: (token) => invitedProgram(dependencies, token, call.now),
      }),
    ).answer(event, dependencies),
});

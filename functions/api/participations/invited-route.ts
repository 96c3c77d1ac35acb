import type { Route } from '@portolan/contract/route';
import {
  type ApiDependencies,
  type BoundRoute,
  type Handled,
  type MemberCall,
  memberRoute,
} from '../../runtime/bound-route.ts';
import { type InvitedProgram, invitedProgram } from '../../runtime/invited-program.ts';
import type { Store } from './store.ts';

/** A member's call that may also answer the letter of another organization, by its token and in no other way. */
export type InvitedCall<R extends Route> = MemberCall<R, Store> & {
  readonly invitedProgram: (token: string) => Promise<InvitedProgram | null>;
};

type MemberRoute = Parameters<typeof memberRoute>[0];

/** Serves a route to members who bring the token of an invitation to a program. */
export const invitedRoute = <R extends MemberRoute>(
  route: R,
  handle: (call: InvitedCall<R>) => Handled<R>,
): BoundRoute<ApiDependencies<Store>> => ({
  route,
  answer: (event, dependencies) =>
    memberRoute<R, Store>(route, (call) =>
      handle({
        ...call,
        invitedProgram: (token) => invitedProgram(dependencies, token, call.now),
      }),
    ).answer(event, dependencies),
});

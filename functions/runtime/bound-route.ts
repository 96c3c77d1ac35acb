import type { ReplyOf, Route } from '@portolan/contract/route';
import type { BaseStore } from '@portolan/data/base-store';
import type { Directory } from '@portolan/data/directory/directory';
import type { OrganizationStore } from '@portolan/data/organization-store';
import type { Membership } from '@portolan/domain/organizations/membership';
import { fail, type Result, succeed } from '@portolan/domain/result';
import { type Caller, callerOf } from './caller.ts';
import { decideAgainOnContention } from './contention.ts';
import type { HttpEvent } from './http-event.ts';
import { type ParsedRequest, parseParams, parseRequest } from './parse-request.ts';
import type { Refusal } from './refusal.ts';
import { firstAnswer, repeatableOf } from './repeatable-request.ts';
import { type Committed, commit, type Reply, type UnitOfWork } from './unit-of-work.ts';

/** What every API function works with. */
export type ApiDependencies<Store extends BaseStore = OrganizationStore> = {
  readonly directory: Directory;
  readonly store: (organizationId: string) => Store;
  readonly now: () => Date;
};

type Answer = Result<Reply<unknown>, Refusal>;
/** A route with its handler, ready to be served. */
export type BoundRoute<Dependencies = ApiDependencies> = {
  readonly route: Route;
  readonly answer: (event: HttpEvent, dependencies: Dependencies) => Promise<Answer>;
};

type PublicRoute = Route & { readonly access: { readonly kind: 'public' } };
type SignedInRoute = Route & { readonly access: { readonly kind: 'signed-in' } };
type MemberRoute = Route & {
  readonly path: `/organizations/{organizationId}${string}`;
  readonly access: { readonly kind: 'member' };
};

export type PublicCall<R extends Route, Store extends BaseStore = OrganizationStore> = ParsedRequest<R> & {
  readonly now: Date;
  readonly directory: Directory;
  readonly store: ApiDependencies<Store>['store'];
};
export type SignedInCall<R extends Route, Store extends BaseStore = OrganizationStore> = PublicCall<
  R,
  Store
> & { readonly caller: Caller };
export type MemberCall<R extends Route, Store extends BaseStore = OrganizationStore> = ParsedRequest<R> & {
  readonly now: Date;
  readonly directory: Directory;
  readonly caller: Caller;
  readonly membership: Membership;
  /** The organization in the path, and no other. */
  readonly store: Store;
  readonly commit: (unit: UnitOfWork<ReplyOf<R>>) => Promise<Committed<ReplyOf<R>>>;
};
export type Handled<R extends Route> = Promise<Result<Reply<ReplyOf<R>>, Refusal>>;

/** The routes of one function, with the store they are served from. */
export type FunctionRoutes<Store extends BaseStore> = readonly BoundRoute<ApiDependencies<Store>>[];

/** Serves a route to anybody. */
export const publicRoute = <R extends PublicRoute, Store extends BaseStore = OrganizationStore>(
  route: R,
  handle: (call: PublicCall<R, Store>) => Handled<R>,
): BoundRoute<ApiDependencies<Store>> => ({
  route,
  answer: async (event, { now, directory, store }) => {
    const params = parseParams(route, event);
    if (!params.ok) return params;
    const request = parseRequest(route, params.value, event);
    return request.ok ? handle({ ...request.value, now: now(), directory, store }) : request;
  },
});

/** Serves a route to whoever is signed in. */
export const signedInRoute = <R extends SignedInRoute, Store extends BaseStore = OrganizationStore>(
  route: R,
  handle: (call: SignedInCall<R, Store>) => Handled<R>,
): BoundRoute<ApiDependencies<Store>> => ({
  route,
  answer: async (event, { now, directory, store }) => {
    const caller = callerOf(event);
    if (!caller.ok) return caller;
    const params = parseParams(route, event);
    if (!params.ok) return params;
    const request = parseRequest(route, params.value, event);
    if (!request.ok) return request;
    return handle({ ...request.value, now: now(), directory, store, caller: caller.value });
  },
});

const admit = (route: MemberRoute, membership: Membership | null): Result<Membership, Refusal> => {
  if (membership === null) return fail({ code: 'not-found' });
  const { of, roles } = route.access;
  if (of !== 'any' && membership.kind !== of) return fail({ code: `${of}-only` });
  return roles.includes(membership.role) ? succeed(membership) : fail({ code: 'wrong-role' });
};

/**
 * Serves a route to members of the organization in its path. The membership is read from the directory before the
 * organization's store is opened, so an address never chooses what is reached. Contention is decided again; a repeated
 * creation gets its first answer.
 */
export const memberRoute = <R extends MemberRoute, Store extends BaseStore = OrganizationStore>(
  route: R,
  handle: (call: MemberCall<R, Store>) => Handled<R>,
): BoundRoute<ApiDependencies<Store>> => ({
  route,
  answer: async (event, dependencies) => {
    const caller = callerOf(event);
    if (!caller.ok) return caller;
    const params = parseParams<MemberRoute>(route, event);
    if (!params.ok) return params;
    const { organizationId } = params.value;
    const asked = dependencies.directory.membership(organizationId, caller.value.personId);
    // The request is read while the directory looks; what is wrong with it is said only to who may ask.
    const routeParams = parseParams(route, event);
    const request = routeParams.ok ? parseRequest(route, routeParams.value, event) : routeParams;
    const membership = admit(route, await asked);
    if (!membership.ok) return membership;
    if (!routeParams.ok) return routeParams;
    if (!request.ok) return request;
    const now = dependencies.now();
    const store = dependencies.store(organizationId);
    const by = caller.value.personId;
    const { idempotencyKey, body } = request.value;
    const repeatable =
      route.precondition === 'idempotency-key'
        ? repeatableOf(route, by, idempotencyKey, routeParams.value, body)
        : null;
    return decideAgainOnContention(async (): Promise<Answer> => {
      if (repeatable !== null) {
        const first = await firstAnswer(store, repeatable, now);
        if (!first.ok) return first;
        if (first.value !== null) return succeed(first.value);
      }
      let isWritten = false;
      const handled = await handle({
        ...request.value,
        now,
        directory: dependencies.directory,
        caller: caller.value,
        membership: membership.value,
        store,
        commit: async (unit) => {
          const committed = await commit(store, by, now, unit, repeatable);
          isWritten = committed.ok;
          return committed;
        },
      });
      if (isWritten || repeatable === null) return handled;
      // A twin of this request may have been answered meanwhile; then it is the twin's work that refuses this one, or leaves it nothing to do.
      const twin = await firstAnswer(store, repeatable, now);
      return twin.ok && twin.value !== null ? succeed(twin.value) : handled;
    });
  },
});

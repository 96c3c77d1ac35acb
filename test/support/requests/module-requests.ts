import type { Route } from '@portolan/contract/route';
import type { OrganizationKind } from '@portolan/domain/organizations/roles';
import type { Place } from '../comings-and-goings.ts';

type Text = string | Promise<string>;
type ByRoute<Made> = Readonly<Record<string, Made>>;

/** What one module's routes need beyond their examples, so that a generated test can ask them and be answered. */
export type ModuleRequests = {
  /** By an id of the contract's examples: what stands for it in this place, brought into being where it must be fresh. */
  readonly substitutes?: (route: Route, place: Place) => Readonly<Record<string, () => Text>>;
  /** By the route's id: the body to send instead of the example's. Ids of examples in it are substituted too. */
  readonly bodies?: ByRoute<(place: Place, example: unknown) => unknown>;
  /** By the route's id: whose token is sent instead of the actor's; null for nobody's. */
  readonly tokens?: ByRoute<(place: Place) => string | null>;
  /** By the route's id, for those that ask for `If-Match` and have no GET of the same path. */
  readonly etags?: ByRoute<(place: Place, params: Readonly<Record<string, string>>) => Promise<string>>;
  /** By the route's id, for routes without a member's access: the kind of organization in which they have something to do. */
  readonly onlyIn?: ByRoute<OrganizationKind>;
  /** By the route's id, where a field is merged: what somebody else writes who saw the same version, into the same place. */
  readonly rivals?: ByRoute<() => unknown>;
  /** By the route's id, for creations whose body has no name: the fields in which another creation differs. */
  readonly differences?: ByRoute<() => Readonly<Record<string, unknown>>>;
};

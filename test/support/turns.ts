import type { Route } from '@portolan/contract/route';
import { routes } from '@portolan/contract/routes';

/**
 * Of trials that are alike, those whose turn it is at this route (and at its parameter with this index): each comes at one route in
 * `every`. What refuses them is the same for all routes, so that over all of them each is tried many times.
 */
export const turnsOf = <Of>(alike: readonly Of[], every: number, route: Route, index = 0): readonly Of[] =>
  alike.filter((_, turn) => (turn + index + routes.indexOf(route)) % every === 0);

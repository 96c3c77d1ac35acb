import * as routes from '@portolan/contract/sequence-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { later } from '../../runtime/later.ts';
import { handleGetSequence } from './get-sequence.ts';
import { handleListSequences } from './list-sequences.ts';
import type { Store } from './store.ts';

const further = async () => (await import('./further.ts')).further;
const turning = () => import('./turn-sequence.ts');

/** What checks messages, knows ready-made ones and looks ahead is read in when it is first asked for. */
export const sequences: FunctionRoutes<Store> = [
  memberRoute(routes.listSequences, handleListSequences),
  memberRoute(
    routes.makeSequence,
    later(async () => (await further()).makeSequence),
  ),
  memberRoute(routes.getSequence, handleGetSequence),
  memberRoute(
    routes.changeSequence,
    later(async () => (await further()).changeSequence),
  ),
  memberRoute(
    routes.turnSequence,
    later(async () => (await turning()).handleTurnSequence),
  ),
  memberRoute(
    routes.removeSequence,
    later(async () => (await further()).removeSequence),
  ),
  memberRoute(
    routes.getSequenceOutlook,
    later(async () => (await further()).getSequenceOutlook),
  ),
];

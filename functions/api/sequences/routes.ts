import * as routes from '@portolan/contract/sequence-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { later } from '../../runtime/later.ts';
import { handleGetSequence } from './get-sequence.ts';
import { handleListSequences } from './list-sequences.ts';
import type { Store } from './store.ts';

const making = () => import('./make-sequence.ts');
const changing = () => import('./change-sequence.ts');
const turning = () => import('./turn-sequence.ts');
const removing = () => import('./remove-sequence.ts');
const looking = () => import('./get-sequence-outlook.ts');

/** What checks messages, knows ready-made ones and looks ahead is read in when it is first asked for. */
export const sequences: FunctionRoutes<Store> = [
  memberRoute(routes.listSequences, handleListSequences),
  memberRoute(
    routes.makeSequence,
    later(async () => (await making()).handleMakeSequence),
  ),
  memberRoute(routes.getSequence, handleGetSequence),
  memberRoute(
    routes.changeSequence,
    later(async () => (await changing()).handleChangeSequence),
  ),
  memberRoute(
    routes.turnSequence,
    later(async () => (await turning()).handleTurnSequence),
  ),
  memberRoute(
    routes.removeSequence,
    later(async () => (await removing()).handleRemoveSequence),
  ),
  memberRoute(
    routes.getSequenceOutlook,
    later(async () => (await looking()).handleGetSequenceOutlook),
  ),
];

import * as routes from '@portolan/contract/sequence-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeSequence } from './change-sequence.ts';
import { handleGetSequence } from './get-sequence.ts';
import { handleGetSequenceOutlook } from './get-sequence-outlook.ts';
import { handleListSequences } from './list-sequences.ts';
import { handleMakeSequence } from './make-sequence.ts';
import { handleRemoveSequence } from './remove-sequence.ts';
import type { Store } from './store.ts';
import { handleTurnSequence } from './turn-sequence.ts';

export const sequences: FunctionRoutes<Store> = [
  memberRoute(routes.listSequences, handleListSequences),
  memberRoute(routes.makeSequence, handleMakeSequence),
  memberRoute(routes.getSequence, handleGetSequence),
  memberRoute(routes.changeSequence, handleChangeSequence),
  memberRoute(routes.turnSequence, handleTurnSequence),
  memberRoute(routes.removeSequence, handleRemoveSequence),
  memberRoute(routes.getSequenceOutlook, handleGetSequenceOutlook),
];

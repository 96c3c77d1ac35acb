import * as routes from '@portolan/contract/segment-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeSegment } from './change-segment.ts';
import { handleCountAudience } from './count-audience.ts';
import { handleKeepSegment } from './keep-segment.ts';
import { handleListSegments } from './list-segments.ts';
import { handleRemoveSegment } from './remove-segment.ts';
import type { Store } from './store.ts';

export const segments: FunctionRoutes<Store> = [
  memberRoute(routes.listSegments, handleListSegments),
  memberRoute(routes.keepSegment, handleKeepSegment),
  memberRoute(routes.changeSegment, handleChangeSegment),
  memberRoute(routes.removeSegment, handleRemoveSegment),
  memberRoute(routes.countAudience, handleCountAudience),
];

import * as routes from '@portolan/contract/campaign-message-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { later } from '../../runtime/later.ts';
import { handleAddImage } from './add-image.ts';
import { handleGetImage } from './get-image.ts';
import { handleGetTestSend } from './get-test-send.ts';
import type { Store } from './store.ts';

const further = async () => (await import('./further.ts')).further;

export const campaignMessages: FunctionRoutes<Store> = [
  memberRoute(
    routes.previewMessage,
    later(async () => (await further()).previewMessage),
  ),
  memberRoute(routes.addImage, handleAddImage),
  memberRoute(routes.getImage, handleGetImage),
  memberRoute(
    routes.sendTest,
    later(async () => (await further()).sendTest),
  ),
  memberRoute(routes.getTestSend, handleGetTestSend),
];

import * as routes from '@portolan/contract/campaign-message-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddImage } from './add-image.ts';
import { handleGetImage } from './get-image.ts';
import { handleGetTestSend } from './get-test-send.ts';
import { handlePreviewMessage } from './preview-message.ts';
import { handleSendTest } from './send-test.ts';
import type { Store } from './store.ts';

export const campaignMessages: FunctionRoutes<Store> = [
  memberRoute(routes.previewMessage, handlePreviewMessage),
  memberRoute(routes.addImage, handleAddImage),
  memberRoute(routes.getImage, handleGetImage),
  memberRoute(routes.sendTest, handleSendTest),
  memberRoute(routes.getTestSend, handleGetTestSend),
];

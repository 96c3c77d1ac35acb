import * as routes from '@portolan/contract/campaign-message-routes';
import { type FunctionRoutes, type MemberCall, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddImage } from './add-image.ts';
import { handleGetImage } from './get-image.ts';
import { handleGetTestSend } from './get-test-send.ts';
import type { Store } from './store.ts';

export const campaignMessages: FunctionRoutes<Store> = [
  // What renders, checks and weighs messages is loaded with the first of them: the other routes start without it.
  memberRoute(routes.previewMessage, async (call: MemberCall<typeof routes.previewMessage, Store>) =>
    (await import('./preview-message.ts')).handlePreviewMessage(call),
  ),
  memberRoute(routes.addImage, handleAddImage),
  memberRoute(routes.getImage, handleGetImage),
  memberRoute(routes.sendTest, async (call: MemberCall<typeof routes.sendTest, Store>) =>
    (await import('./send-test.ts')).handleSendTest(call),
  ),
  memberRoute(routes.getTestSend, handleGetTestSend),
];

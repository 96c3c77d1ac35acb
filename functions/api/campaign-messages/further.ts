import { handlePreviewMessage } from './preview-message.ts';
import { handleSendTest } from './send-test.ts';

/** What renders, checks and weighs messages, read in with the first of them: the other routes start without it. */
export const further = { previewMessage: handlePreviewMessage, sendTest: handleSendTest };

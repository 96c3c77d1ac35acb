import type { getTestSend } from '@portolan/contract/campaign-message-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';
import { testSendView } from './test-send-view.ts';

export const handleGetTestSend = async ({
  store,
  params,
}: MemberCall<typeof getTestSend, Store>): Handled<typeof getTestSend> => {
  const test = await store.testSends.find(params.testSendId);
  return test === null
    ? fail({ code: 'not-found' })
    : succeed({ body: testSendView(test), version: test.version });
};

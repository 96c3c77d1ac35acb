import type { sendTest } from '@portolan/contract/campaign-message-routes';
import { largestCampaign } from '@portolan/domain/campaigns/change-campaign';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { TestSend } from '@portolan/domain/campaigns/test-send';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import { storedBytes } from '@portolan/domain/work-plans/stored-bytes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';
import { testSendView } from './test-send-view.ts';

export const handleSendTest = async ({
  store,
  body,
  now,
  caller,
  directory,
  commit,
}: MemberCall<typeof sendTest, Store>): Handled<typeof sendTest> => {
  const languages = [...new Set(body.languages)];
  const spoken = languagesOf(body.message);
  if (!languages.every((language) => spoken.includes(language))) return fail({ code: 'message-unfinished' });
  // A test shows a message to colleagues; to others it goes as a campaign, with all that holds for one.
  const to = [...new Set(body.to)];
  const members = await Promise.all(
    to.map((personId) => directory.membership(store.organizationId, personId)),
  );
  if (members.includes(null)) return fail({ code: 'unknown-member' });
  const test: TestSend = {
    id: newId('testSend', now),
    message: body.message,
    languages,
    recipients: to.map((personId) => ({ personId, state: 'waiting' })),
    askedBy: caller.personId,
    askedAt: now.toISOString(),
    version: 1,
  };
  if (storedBytes(test) > largestCampaign) return fail({ code: 'message-too-large' });
  return commit({
    writes: [store.testSends.put(test, 'write-contention')],
    audit: { action: 'test-sent', target: test.id, versionBefore: null, versionAfter: 1, fields: [] },
    reply: { body: testSendView(test), version: 1 },
  });
};

import type { changeFeedbackSettings } from '@portolan/contract/feedback-routes';
import { changeFeedbackSettings as change } from '@portolan/domain/feedback/change-feedback-settings';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeFeedbackSettings = async (
  call: MemberCall<typeof changeFeedbackSettings, Store>,
): Handled<typeof changeFeedbackSettings> => {
  const { store, body } = call;
  const before = await store.feedbackSettings.find();
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { settings, fields } = change(before, body);
  const reply = { body: settings, version: settings.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.feedbackSettings.put(settings, 'write-contention')],
    audit: {
      action: 'feedback-settings-changed',
      target: store.organizationId,
      versionBefore: before.version,
      versionAfter: settings.version,
      fields: [...fields],
    },
    reply,
  });
};

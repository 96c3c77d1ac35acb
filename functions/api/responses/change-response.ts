import type { changeResponse } from '@portolan/contract/response-routes';
import { changeResponse as change } from '@portolan/domain/feedback/change-response';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { whetherMember } from './owner-is-member.ts';
import type { Store } from './store.ts';

export const handleChangeResponse = async (
  call: MemberCall<typeof changeResponse, Store>,
): Handled<typeof changeResponse> => {
  const { store, params, body, now, membership } = call;
  const [before, isMember] = await Promise.all([
    store.responses.find(params.responseId),
    whetherMember(store, body.owner),
  ]);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = change(
    before,
    body,
    { role: membership.role, personId: membership.personId, now },
    isMember,
  );
  if (!decided.ok) return decided;
  const { response, fields } = decided.value;
  const reply = { body: response, version: response.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.responses.put(response, { version: before.version }, 'write-contention')],
    audit: {
      action: 'response-changed',
      target: response.id,
      versionBefore: before.version,
      versionAfter: response.version,
      fields: [...fields],
    },
    reply,
  });
};

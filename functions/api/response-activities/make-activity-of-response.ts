import type { makeActivityOfResponse } from '@portolan/contract/response-activity-routes';
import { becomeActivity } from '@portolan/domain/feedback/change-response';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import { addActivityOfResponse } from '@portolan/domain/work-plans/activity-of-response';
import type { ElementFailure } from '@portolan/domain/work-plans/change-element';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { recordInHistory } from '@portolan/domain/work-plans/element-history';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { elementTemplate } from '../../runtime/plan-and-template.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/** A row of our own meets no other: what else could be wrong with a change of an element is wrong with the product. */
const refusalOf = ({ code }: ElementFailure): Refusal => {
  if (code === 'too-many-activities' || code === 'element-too-large') return { code };
  throw new Error(`A new row was refused: ${code}`);
};

/** The row, its history, the response and both audit records are written at once, or none of them. */
export const handleMakeActivityOfResponse = async (
  call: MemberCall<typeof makeActivityOfResponse, Store>,
): Handled<typeof makeActivityOfResponse> => {
  const { store, params, body, now, membership } = call;
  const { planId, elementId, text, responsible, timeframe } = body;
  const by = membership.personId;
  const [before, template, stored, member] = await Promise.all([
    store.responses.find(params.responseId),
    elementTemplate(store, planId, elementId),
    store.elements.find(planId, elementId),
    responsible?.kind === 'member' ? store.members.find(responsible.personId) : null,
  ]);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (template === null) return fail({ code: 'unknown-element' });
  if (responsible?.kind === 'member' && member === null) return fail({ code: 'unknown-member' });
  const activityId = newId('activity', now);
  const response = becomeActivity(before, { planId, elementId, activityId }, now);
  if (!response.ok) return response;
  const earlier = stored ?? untouchedElement(planId, elementId);
  const changed = addActivityOfResponse(
    template,
    earlier,
    { activityId, responseId: before.id, text, responsible, timeframe },
    { changeId: newId('change', now), baseVersion: earlier.version, by, now },
  );
  if (!changed.ok) return fail(refusalOf(changed.failure));
  const { element, changes } = changed.value;
  const { version } = element;
  const entry = await store.elements.historyEntry(element, by, now);
  return call.commit({
    writes: [
      store.responses.put(response.value, { version: before.version }, 'write-contention'),
      store.elements.put(element, earlier.version, 'write-contention'),
      store.elements.putHistoryEntry(
        element,
        now,
        recordInHistory(entry, { by, now, version, changes }),
        'anything',
        'write-contention',
      ),
    ],
    audit: {
      action: 'response-became-activity',
      target: before.id,
      versionBefore: before.version,
      versionAfter: response.value.version,
      fields: ['became', ...(before.status === response.value.status ? [] : ['status'])],
    },
    alsoAudited: [
      {
        action: 'element-changed',
        target: `${planId}/${elementId}`,
        versionBefore: earlier.version,
        versionAfter: version,
        fields: changes.map(({ path }) => path),
      },
    ],
    reply: { body: response.value, version: response.value.version },
  });
};

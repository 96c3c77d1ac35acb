import type { changeElement as route } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import { wasApplied } from '@portolan/domain/revisions/revised';
import { changeElement } from '@portolan/domain/work-plans/change-element';
import { contributorMay } from '@portolan/domain/work-plans/contributor';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { recordInHistory } from '@portolan/domain/work-plans/element-history';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { elementTemplate } from '../../runtime/plan-and-template.ts';
import { areMembers } from './responsible-members.ts';
import type { Store } from './store.ts';

export const handleChangeElement = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body, now, membership } = call;
  const { planId, elementId } = params;
  const by = membership.personId;
  const [template, stored] = await Promise.all([
    elementTemplate(store, planId, elementId),
    store.elements.find(planId, elementId),
  ]);
  if (template === null && stored === null) return fail({ code: 'not-found' });
  const before = stored ?? untouchedElement(planId, elementId);
  // First of all: what was applied stays so, even if the caller could not do it any more.
  if (wasApplied(before, body.changeId)) return succeed({ body: before, version: before.version });
  if (template === null) return fail({ code: 'element-retired', currentVersion: before.version });
  if (membership.role === 'contributor' && !contributorMay(before, body.changes, by))
    return fail({ code: 'not-your-activity' });
  if (call.version > before.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (!(await areMembers(store, body.changes))) return fail({ code: 'unknown-member' });
  const decided = changeElement(template, before, body.changes, {
    changeId: body.changeId,
    baseVersion: call.version,
    by,
    now,
  });
  if (!decided.ok) return fail({ ...decided.failure, currentVersion: before.version });
  const { element, changes } = decided.value;
  const reply = { body: element, version: element.version };
  if (changes.length === 0) return succeed(reply);
  const entry = await store.elements.historyEntry(element, by, now);
  return call.commit({
    writes: [
      store.elements.put(element, before.version, 'write-contention'),
      // The element's own condition puts all its writes in order, and with them its history.
      store.elements.putHistoryEntry(
        element,
        now,
        recordInHistory(entry, { by, now, version: element.version, changes }),
        'anything',
        'write-contention',
      ),
    ],
    audit: {
      action: 'element-changed',
      target: `${planId}/${elementId}`,
      versionBefore: before.version,
      versionAfter: element.version,
      fields: changes.map((change) => change.path).slice(0, 50),
    },
    reply,
  });
};

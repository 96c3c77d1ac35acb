import type { changeTemplateDraft } from '@portolan/contract/template-routes';
import { fail, succeed } from '@portolan/domain/result';
import { changeDraft, wasDraftChanged } from '@portolan/domain/templates/change-draft';
import { isPublished } from '@portolan/domain/templates/publish-draft';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { latestOf } from './latest-version.ts';
import type { Store } from './store.ts';

export const handleChangeTemplateDraft = async (
  call: MemberCall<typeof changeTemplateDraft, Store>,
): Handled<typeof changeTemplateDraft> => {
  const { store, params, body, now, version } = call;
  const [template, before] = await Promise.all([
    store.templates.find(params.templateId),
    store.templates.findDraft(params.templateId),
  ]);
  if (template === null || before === null) return fail({ code: 'not-found' });
  // A change whose answer was lost comes again with the version before it.
  if (wasDraftChanged(before, body.changeId)) return succeed({ body: before, version: before.version });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = changeDraft(before, body);
  if (!decided.ok) return decided;
  const draft = decided.value;
  const reply = { body: draft, version: draft.version };
  if (draft.version === before.version) return succeed(reply);
  const changed = {
    ...template,
    name: draft.name,
    changedAt: now.toISOString(),
    unpublished: !isPublished(draft, await latestOf(store, template)),
    version: template.version + 1,
  };
  return call.commit({
    writes: [
      store.templates.putDraft(draft, { version: before.version }, 'write-contention'),
      store.templates.put(changed, { version: template.version }, 'write-contention'),
    ],
    audit: {
      action: 'template-changed',
      target: template.id,
      versionBefore: before.version,
      versionAfter: draft.version,
      fields: Object.keys(body).filter((field) => field !== 'changeId'),
    },
    reply,
  });
};

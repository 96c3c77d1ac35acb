import type { changePanel } from '@portolan/contract/panel-routes';
import { changePanel as change } from '@portolan/domain/feedback/panel-rules';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isKnownForm } from './known-form.ts';
import type { Store } from './store.ts';

export const handleChangePanel = async ({
  store,
  params,
  body,
  version,
  commit,
}: MemberCall<typeof changePanel, Store>): Handled<typeof changePanel> => {
  const before = await store.panels.find(params.panelId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  // A form that is gone since may stay named; another one must be there.
  if (body.formId !== before.formId && !(await isKnownForm(store, body.formId)))
    return fail({ code: 'unknown-form' });
  const { panel, fields } = change(before, body);
  const reply = { body: panel, version: panel.version };
  if (fields.length === 0) return succeed(reply);
  return commit({
    writes: [store.panels.put(panel, { version: before.version }, 'write-contention')],
    audit: {
      action: 'panel-changed',
      target: panel.id,
      versionBefore: before.version,
      versionAfter: panel.version,
      fields: [...fields],
    },
    reply,
  });
};

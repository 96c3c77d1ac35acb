import { randomBytes } from 'node:crypto';
import type { makePanel } from '@portolan/contract/panel-routes';
import { makePanel as make, mostPanels } from '@portolan/domain/feedback/panel-rules';
import { newSlug } from '@portolan/domain/feedback/slugs';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { isKnownForm } from './known-form.ts';
import type { Store } from './store.ts';

export const handleMakePanel = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof makePanel, Store>): Handled<typeof makePanel> => {
  if (!(await isKnownForm(store, body.formId))) return fail({ code: 'unknown-form' });
  if ((await store.panels.all()).length >= mostPanels) return fail({ code: 'too-many-panels' });
  const panel = make(body, {
    id: newId('panel', now),
    slug: newSlug(randomBytes),
    by: membership.personId,
    now,
  });
  const page = { kind: 'panel', organizationId: store.organizationId, panelId: panel.id } as const;
  return commit({
    writes: [
      store.panels.put(panel, 'absent', 'write-contention'),
      store.panelMembers.putKey(panel.id, randomBytes(32).toString('base64url'), 'write-contention'),
      store.pageAddresses.putPage(panel.slug, page, 'write-contention'),
    ],
    audit: {
      action: 'panel-made',
      target: panel.id,
      versionBefore: null,
      versionAfter: panel.version,
      fields: [],
    },
    reply: { body: panel, version: panel.version },
  });
};

import type { createTemplate } from '@portolan/contract/template-routes';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import { copyTemplate } from '@portolan/domain/templates/copy-template';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { findTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

export const handleCreateTemplate = async (
  call: MemberCall<typeof createTemplate, Store>,
): Handled<typeof createTemplate> => {
  const { store, body, now } = call;
  const from = await findTemplate(store, body.from);
  if (from === null) return fail({ code: 'unknown-template' });
  const { template, draft } = copyTemplate(from, { id: newId('template', now), name: body.name, now });
  return call.commit({
    writes: [
      store.templates.put(template, 'absent', 'write-contention'),
      store.templates.putDraft(draft, 'absent', 'write-contention'),
    ],
    audit: {
      action: 'template-created',
      target: template.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: template, version: template.version },
  });
};

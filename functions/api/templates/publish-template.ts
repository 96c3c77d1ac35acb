import type { publishTemplate } from '@portolan/contract/template-routes';
import { fail } from '@portolan/domain/result';
import { publishDraft } from '@portolan/domain/templates/publish-draft';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { templateIn } from '../../runtime/templates.ts';
import { latestOf } from './latest-version.ts';
import type { Store } from './store.ts';

export const handlePublishTemplate = async (
  call: MemberCall<typeof publishTemplate, Store>,
): Handled<typeof publishTemplate> => {
  const { store, params, now, version: seen } = call;
  const [before, draft] = await Promise.all([
    store.templates.find(params.templateId),
    store.templates.findDraft(params.templateId),
  ]);
  if (before === null || draft === null) return fail({ code: 'not-found' });
  if (draft.version !== seen) return fail({ code: 'stale-version', currentVersion: draft.version });
  const previous = (await latestOf(store, before)) ?? (await templateIn(store, before.copiedFrom));
  const decided = publishDraft(before, draft, previous, now);
  if (!decided.ok) {
    const { failure } = decided;
    return failure.code === 'template-unfinished'
      ? fail({
          code: failure.code,
          violations: failure.findings.slice(0, 100).map(({ pointer, code }) => ({ pointer, message: code })),
        })
      : fail({ code: failure.code });
  }
  const { template, version } = decided.value;
  return call.commit({
    writes: [
      store.templates.checkDraft(draft, 'write-contention'),
      store.templates.put(template, { version: before.version }, 'write-contention'),
      store.templateVersions.put(version, 'write-contention'),
    ],
    audit: {
      action: 'template-published',
      target: template.id,
      versionBefore: before.version,
      versionAfter: template.version,
      fields: [`version ${version.version}`],
    },
    reply: { body: template, version: template.version },
  });
};

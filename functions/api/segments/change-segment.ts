import type { changeSegment } from '@portolan/contract/segment-routes';
import { fail, succeed } from '@portolan/domain/result';
import { sameValue } from '@portolan/domain/revisions/revised';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeSegment = async ({
  store,
  params: { segmentId },
  body,
  version,
  commit,
}: MemberCall<typeof changeSegment, Store>): Handled<typeof changeSegment> => {
  const before = await store.segments.find(segmentId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const fields = [
    ...(before.name === body.name ? [] : ['name']),
    ...(sameValue(before.rules, body.rules) ? [] : ['rules']),
  ];
  if (fields.length === 0) return succeed({ body: before, version: before.version });
  const segment = { ...before, ...body, version: before.version + 1 };
  return commit({
    writes: [store.segments.put(segment, { version: before.version }, 'write-contention')],
    audit: {
      action: 'segment-changed',
      target: segmentId,
      versionBefore: before.version,
      versionAfter: segment.version,
      fields,
    },
    reply: { body: segment, version: segment.version },
  });
};

import type { removeSegment } from '@portolan/contract/segment-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemoveSegment = async ({
  store,
  params: { segmentId },
  commit,
}: MemberCall<typeof removeSegment, Store>): Handled<typeof removeSegment> => {
  const segment = await store.segments.find(segmentId);
  if (segment === null) return fail({ code: 'not-found' });
  return commit({
    writes: [store.segments.remove(segment, 'write-contention')],
    audit: {
      action: 'segment-removed',
      target: segmentId,
      versionBefore: segment.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};

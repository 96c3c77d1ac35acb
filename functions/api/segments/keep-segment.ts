import type { keepSegment } from '@portolan/contract/segment-routes';
import { mostSegments } from '@portolan/domain/campaigns/segment';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleKeepSegment = async ({
  store,
  body,
  now,
  commit,
}: MemberCall<typeof keepSegment, Store>): Handled<typeof keepSegment> => {
  if ((await store.segments.all()).length >= mostSegments) return fail({ code: 'too-many-segments' });
  const segment = { id: newId('segment', now), ...body, version: 1 };
  return commit({
    writes: [store.segments.put(segment, 'absent', 'write-contention')],
    audit: {
      action: 'segment-kept',
      target: segment.id,
      versionBefore: null,
      versionAfter: segment.version,
      fields: [],
    },
    reply: { body: segment, version: segment.version },
  });
};

import { erasureProgressSort } from '@portolan/data/keys';
import { copyMark } from '@portolan/data/tables';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import type { StreamRecord } from '../../runtime/stream-event.ts';

export type Routed = {
  readonly queue: 'invitations' | 'projections' | 'days' | 'exports' | 'erasures';
  readonly message: ChangeMessage;
};

/** What the projector derives from, by what their partitions' keys say first after the organization's id. */
const projected = new Set([
  'ORGANIZATION',
  'WORK-PLANS',
  'ELEMENTS',
  'PLAN-SUMMARIES',
  'CONSENTS',
  'SUBMISSIONS',
  'BARRIERS',
  'COMMENTS',
  'PROGRAMS',
  'PROGRAM-MEASURES',
  'GRANTEES',
  'REVIEWS',
  'ANNOUNCEMENTS',
  'RESOURCES',
]);

/** Of these, a record that is gone matters as one that changed does: its copies go too. */
const withdrawn = new Set(['ANNOUNCEMENTS', 'RESOURCES', 'BARRIERS']);

/** Which worker must hear of a changed item, and what it is told; null for what nobody waits for. */
export const routeChange = (record: StreamRecord): Routed | null => {
  const { Keys, NewImage, OldImage } = record.dynamodb;
  const [, organizationId = '', head = '', ...bucket] = Keys.pk.S.split('#');
  const isGone = record.eventName === 'REMOVE';
  const image = isGone ? OldImage : NewImage;
  const sortKey = Keys.sk.S;
  const version = Number(image?.record?.M.version?.N ?? 0);
  // A program as its clinic holds it may bring a nudge.
  if (head === 'JOINED-PROGRAMS' && !isGone)
    return { queue: 'days', message: { kind: 'record', organizationId, collection: head, sortKey, version } };
  // What the projector copied is a source of nothing, and it knows when it took a copy away.
  if (image?.[copyMark] !== undefined || (isGone && !withdrawn.has(head))) return null;
  if (projected.has(head)) {
    const collection = [head, ...bucket].join('#');
    return {
      queue: 'projections',
      message: { kind: 'record', organizationId, collection, sortKey, version },
    };
  }
  const [programId = ''] = bucket;
  switch (head) {
    case 'INVITATIONS':
      return {
        queue: 'invitations',
        message: { kind: 'invitation', organizationId, invitationId: sortKey, version },
      };
    case 'PARTICIPATION-INVITATIONS':
      return {
        queue: 'invitations',
        message: {
          kind: 'participation-invitation',
          organizationId,
          programId,
          invitationId: sortKey,
          version,
        },
      };
    case 'EXPORTS':
      return {
        queue: 'exports',
        message: { kind: 'export', organizationId, exportId: sortKey, version },
      };
    case 'CLOSING':
      // One that waits for its day is the clock's.
      return sortKey === erasureProgressSort
        ? { queue: 'erasures', message: { kind: 'erasure', organizationId } }
        : null;
    default:
      return null;
  }
};

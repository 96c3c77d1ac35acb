import { erasureProgressSort } from '@portolan/data/keys';
import { copyMark } from '@portolan/data/tables';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import type { StreamRecord } from '../../runtime/stream-event.ts';

export type Routed = {
  readonly queue:
    | 'invitations'
    | 'projections'
    | 'rollups'
    | 'days'
    | 'exports'
    | 'erasures'
    | 'feedback'
    | 'feedback-letters'
    | 'campaigns'
    | 'domains';
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
  'FORM-OFFERS',
]);

/** Of these, a record that is gone matters as one that changed does: its copies go too. */
const withdrawn = new Set(['ANNOUNCEMENTS', 'RESOURCES', 'BARRIERS']);

/** What the rollups are made from. */
const addedUp = new Set(['APPROVED-MONTHS', 'CONSENTS', 'ORGANIZATION', 'PROGRAMS', 'PROGRAM-MEASURES']);

/** What feedback's letters are about. */
const written = new Set(['FORM-INVITATIONS', 'PANEL-MEMBERS', 'NEWS']);

/** What feedback is counted and shared by. */
const counted = new Set(['RESPONSES', 'FORMS', 'CONSENTS']);

/** What campaigns, and the letters about them, follow from. */
const campaigned = new Set([
  'CAMPAIGN-RUNS',
  'CAMPAIGNS',
  'CONSENTS',
  'MAIL-SETTINGS',
  'ORGANIZATION',
  'SEQUENCES',
  'SIGN-UPS',
  'TEST-SENDS',
]);

/** Of what one worker alone is told, in words of its own. */
const routeByItself = (
  organizationId: string,
  head: string,
  [programId = '']: readonly string[],
  sortKey: string,
  version: number,
): Routed | null => {
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

/** Which workers must hear of a changed item, and what they are told; nothing for what nobody waits for. */
export const routeChange = (record: StreamRecord): Routed[] => {
  const { Keys, NewImage, OldImage } = record.dynamodb;
  const [, organizationId = '', head = '', ...bucket] = Keys.pk.S.split('#');
  const isGone = record.eventName === 'REMOVE';
  const image = isGone ? OldImage : NewImage;
  const sortKey = Keys.sk.S;
  const version = Number(image?.record?.M.version?.N ?? 0);
  // A program as its clinic holds it may bring a nudge.
  if (head === 'JOINED-PROGRAMS' && !isGone)
    return [
      { queue: 'days', message: { kind: 'record', organizationId, collection: head, sortKey, version } },
    ];
  // An erasure waits for it, should there be one.
  if (head === 'SENDING-DOMAIN' && isGone)
    return [{ queue: 'erasures', message: { kind: 'erasure', organizationId } }];
  // What the projector copied is a source of nothing, and it knows when it took a copy away.
  if (image?.[copyMark] !== undefined || (isGone && !withdrawn.has(head))) return [];
  const collection = [head, ...bucket].join('#');
  const message = { kind: 'record', organizationId, collection, sortKey, version } as const;
  const followed: Routed[] = [
    ...(projected.has(head) ? [{ queue: 'projections', message } as const] : []),
    ...(addedUp.has(head) && !isGone ? [{ queue: 'rollups', message } as const] : []),
    ...(counted.has(head) && !isGone ? [{ queue: 'feedback', message } as const] : []),
    ...(written.has(head) && !isGone ? [{ queue: 'feedback-letters', message } as const] : []),
    ...(campaigned.has(head) && !isGone ? [{ queue: 'campaigns', message } as const] : []),
    ...(head === 'SENDING-DOMAIN' && !isGone ? [{ queue: 'domains', message } as const] : []),
  ];
  if (followed.length > 0) return followed;
  const one = routeByItself(organizationId, head, bucket, sortKey, version);
  return one === null ? [] : [one];
};

import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import type { StreamRecord } from '../../runtime/stream-event.ts';

export type Routed = { readonly queue: 'invitations'; readonly message: ChangeMessage };

/** Which worker must hear of a changed item, and what it is told; null for what nobody waits for. */
export const routeChange = (record: StreamRecord): Routed | null => {
  if (record.eventName === 'REMOVE') return null;
  const { Keys, NewImage } = record.dynamodb;
  const [, organizationId = '', collection, programId = ''] = Keys.pk.S.split('#');
  const version = Number(NewImage?.record?.M.version?.N ?? 0);
  switch (collection) {
    case 'INVITATIONS':
      return {
        queue: 'invitations',
        message: { kind: 'invitation', organizationId, invitationId: Keys.sk.S, version },
      };
    case 'PARTICIPATION-INVITATIONS': {
      const invitationId = Keys.sk.S;
      return {
        queue: 'invitations',
        message: { kind: 'participation-invitation', organizationId, programId, invitationId, version },
      };
    }
    default:
      return null;
  }
};

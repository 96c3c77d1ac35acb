import { openConsents } from '@portolan/data/programs/consents';
import type { Bond, Sharing } from '@portolan/data/sharing/settle';
import { settlePart } from '@portolan/data/sharing/settle-part';
import type { CopyMessage, MessageQueue, RecordMessage } from '@portolan/domain/messaging/change-message';
import { followProgram } from './follow-consent.ts';
import { followRecord } from './follow-record.ts';

export type ProjectorDependencies = {
  readonly sharing: Sharing;
  /** The projector's own queue, for what concerns many. */
  readonly queue: MessageQueue;
};

/** Consents lie with clinics, so whoever of the two has one is the clinic. */
const sidesOf = async (
  { database }: Sharing,
  { organizationId, to, programId }: CopyMessage,
): Promise<{ readonly bond: Bond; readonly from: 'clinic' | 'foundation' }> => {
  const isClinics = (await openConsents(database, organizationId).find(programId)) !== null;
  const [clinicId, foundationId] = isClinics ? [organizationId, to] : [to, organizationId];
  return {
    bond: { clinicId, foundationId, programId },
    from: isClinics ? 'clinic' : 'foundation',
  };
};

const followCopy = async (sharing: Sharing, message: CopyMessage): Promise<void> => {
  const { bond, from } = await sidesOf(sharing, message);
  const { collection, sortKey } = message;
  if (collection === 'PROGRAMS') return followProgram(sharing, bond);
  return settlePart(sharing, bond, { from, collection, sortKey });
};

/**
 * Makes what clinics and foundations hold of each other what it should be, by the records and consents as they are now. What
 * a message says of versions is not looked at, so a message that comes twice, late or out of order changes nothing.
 */
export const createProjector =
  ({ sharing, queue }: ProjectorDependencies) =>
  (message: RecordMessage | CopyMessage): Promise<void> => {
    switch (message.kind) {
      case 'record':
        return followRecord(sharing, queue, message);
      case 'copy':
        return followCopy(sharing, message);
    }
  };

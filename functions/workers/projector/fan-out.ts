import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { collections } from '@portolan/data/sharing/collections';
import type { Sharing } from '@portolan/data/sharing/settle';
import type { CopyMessage, MessageQueue } from '@portolan/domain/messaging/change-message';

/** The queue does not take messages now; what was to be told of comes again. */
class QueueRefused extends Error {
  constructor() {
    super('The queue did not take every message');
    this.name = 'QueueRefused';
  }
}

export const sendAll = async (queue: MessageQueue, messages: readonly CopyMessage[]): Promise<void> => {
  if (messages.length === 0) return;
  const { refused } = await queue.send(messages);
  if (refused.length > 0) throw new QueueRefused();
};

/** A record of a foundation that every clinic of a program should hold a copy of, one message a clinic. */
export const tellClinicsOf = async (
  { database }: Sharing,
  queue: MessageQueue,
  changed: Omit<CopyMessage, 'kind' | 'to'>,
): Promise<void> => {
  const clinics = await openParticipations(database, changed.organizationId).activeIn(changed.programId);
  await sendAll(
    queue,
    clinics.map(({ clinicId }) => ({ kind: 'copy', ...changed, to: clinicId })),
  );
};

/** Every program of a foundation, after something of the foundation itself has changed. */
export const tellOfEveryProgram = async (
  sharing: Sharing,
  queue: MessageQueue,
  organizationId: string,
): Promise<void> => {
  for (const { id } of await openPrograms(sharing.database, organizationId).all())
    await tellClinicsOf(sharing, queue, {
      organizationId,
      collection: collections.programs,
      sortKey: id,
      programId: id,
    });
};

/** A record that concerns every clinic of every program of a foundation; a clinic that is in two is told once. */
export const tellAllClinics = async (
  { database }: Sharing,
  queue: MessageQueue,
  changed: Omit<CopyMessage, 'kind' | 'to' | 'programId'>,
): Promise<void> => {
  const told = new Map<string, CopyMessage>();
  const rows = openParticipations(database, changed.organizationId);
  for (const { id: programId } of await openPrograms(database, changed.organizationId).all())
    for (const { clinicId } of await rows.activeIn(programId))
      told.set(clinicId, { kind: 'copy', ...changed, to: clinicId, programId });
  await sendAll(queue, [...told.values()]);
};

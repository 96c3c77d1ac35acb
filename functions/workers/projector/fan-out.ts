import { partitionOf } from '@portolan/data/keys';
import { activeClinics } from '@portolan/data/sharing/active-clinics';
import { collections } from '@portolan/data/sharing/collections';
import type { Sharing } from '@portolan/data/sharing/settle';
import { listItems } from '@portolan/data/sharing/stored-copies';
import type { CopyMessage, MessageQueue } from '@portolan/domain/messaging/change-message';
import { sendAll } from '../../runtime/send-all.ts';

type Changed = Omit<CopyMessage, 'kind' | 'to'>;

const programsOf = async ({ database }: Sharing, foundationId: string): Promise<string[]> =>
  (await listItems(database, partitionOf(foundationId, collections.programs))).map(({ sk }) => sk);

/** A record of a foundation that every clinic of a program should hold a copy of, one message a clinic. */
export const tellClinicsOf = async (
  { database }: Sharing,
  queue: MessageQueue,
  changed: Changed,
): Promise<void> => {
  const clinics = await activeClinics(database, changed.organizationId, changed.programId);
  await sendAll(
    queue,
    clinics.map((to) => ({ kind: 'copy', ...changed, to })),
  );
};

/** Every program of a foundation, after something of the foundation itself has changed. */
export const tellOfEveryProgram = async (
  sharing: Sharing,
  queue: MessageQueue,
  organizationId: string,
): Promise<void> => {
  for (const programId of await programsOf(sharing, organizationId))
    await tellClinicsOf(sharing, queue, {
      organizationId,
      collection: collections.programs,
      sortKey: programId,
      programId,
    });
};

/** A record that concerns every clinic of every program of a foundation; a clinic that is in two is told once. */
export const tellAllClinics = async (
  sharing: Sharing,
  queue: MessageQueue,
  changed: Omit<Changed, 'programId'>,
): Promise<void> => {
  const told = new Map<string, CopyMessage>();
  for (const programId of await programsOf(sharing, changed.organizationId))
    for (const to of await activeClinics(sharing.database, changed.organizationId, programId))
      told.set(to, { kind: 'copy', ...changed, to, programId });
  await sendAll(queue, [...told.values()]);
};

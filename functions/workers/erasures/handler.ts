import { openAuditLog } from '@portolan/data/audit/audit-log';
import { openClosing } from '@portolan/data/closings/closings';
import { emptyPartition, forgetPeopleIn, shutDoors } from '@portolan/data/closings/erase-items';
import { openExports } from '@portolan/data/exports/exports';
import { partitionOf } from '@portolan/data/keys';
import { tenantPartitions } from '@portolan/data/organizations/tenant-partitions';
import type { Sharing } from '@portolan/data/sharing/settle';
import { writeAll } from '@portolan/data/writing';
import { archiveKey, partKey } from '@portolan/domain/exports/export';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import { newId } from '@portolan/domain/ids';
import type { ErasureMessage } from '@portolan/domain/messaging/change-message';
import { isDue } from '@portolan/domain/organizations/closing';
import { endSharing, WrittenMeanwhile } from './end-sharing.ts';

export type ErasureDependencies = {
  readonly sharing: Sharing;
  readonly objects: Pick<ObjectStore, 'remove'>;
};

/** These stay until the end: the log without names for good, and the closing by which a repetition knows what to do. */
const lastOfAll: readonly string[] = ['AUDIT', 'CLOSING'];
const mostPasses = 5;

/** Something goes on writing to what was to be erased; the message comes again. */
class NeverEmpty extends Error {
  constructor() {
    super('What is erased is written again and again');
    this.name = 'NeverEmpty';
  }
}

const removeArchives = async ({ sharing, objects }: ErasureDependencies, organizationId: string) => {
  for (const { id, parts } of await openExports(sharing.database, organizationId).newestFirst()) {
    for (const { collection } of parts) await objects.remove(partKey(organizationId, id, collection));
    await objects.remove(archiveKey(organizationId, id));
  }
};

const eraseRecords = async ({ database, now }: Sharing, organizationId: string): Promise<void> => {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let erased = 0;
    for (const { collection, partitions } of await tenantPartitions(database, organizationId, now())) {
      if (lastOfAll.includes(collection.head)) continue;
      for (const pk of partitions) erased += await emptyPartition(database, 'tenant', pk);
    }
    // What was on its way when the doors were shut is found by looking once more.
    if (erased === 0) return;
  }
  throw new NeverEmpty();
};

/**
 * Erases an organization whose grace period is over, step by step, each of which can be repeated: whoever stopped half way is
 * gone on with by the same message. Sharing ends first, so that nothing is left with others but what consent said; the closing
 * itself goes last, in one transaction with the line of the audit log that says so.
 */
export const eraseOrganization =
  (dependencies: ErasureDependencies) =>
  async ({ organizationId }: ErasureMessage): Promise<void> => {
    const { sharing } = dependencies;
    const { database, now } = sharing;
    const closings = openClosing(database, organizationId);
    const found = await closings.find();
    if (found === null || !isDue(found, now())) return;
    const closing = found.begun ? found : { ...found, begun: true, version: found.version + 1 };
    if (!found.begun) {
      // From here on it cannot be called off.
      const begun = closings.put(closing, { version: found.version }, 'changed');
      if (!(await writeAll(database, [begun])).ok) throw new WrittenMeanwhile();
    }
    await endSharing(sharing, organizationId);
    await shutDoors(database, organizationId);
    await removeArchives(dependencies, organizationId);
    const partitions = await tenantPartitions(database, organizationId, now());
    await eraseRecords(sharing, organizationId);
    for (const { collection, partitions: months } of partitions)
      if (collection.head === 'AUDIT') for (const pk of months) await forgetPeopleIn(database, pk);
    // Until now the clock has woken this organization, so that a day that failed is followed by another.
    await emptyPartition(database, 'directory', partitionOf(organizationId, 'CLOCK'));
    const at = now();
    await writeAll(database, [
      closings.remove(closing, 'changed'),
      openAuditLog(database, organizationId).append({
        id: newId('audit', at),
        at: at.toISOString(),
        by: 'portolan',
        action: 'organization-erased',
        target: organizationId,
        versionBefore: null,
        versionAfter: null,
        fields: [],
      }),
    ]);
  };

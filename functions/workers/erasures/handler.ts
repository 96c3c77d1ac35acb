import { openAuditLog } from '@portolan/data/audit/audit-log';
import { openClosing } from '@portolan/data/closings/closings';
import {
  emptyPartition,
  emptyPartitions,
  forgetPeopleIn,
  shutDoors,
} from '@portolan/data/closings/erase-items';
import { openExports } from '@portolan/data/exports/exports';
import { partitionOf } from '@portolan/data/keys';
import { tenantPartitions } from '@portolan/data/organizations/tenant-partitions';
import type { Sharing } from '@portolan/data/sharing/settle';
import { writeAll } from '@portolan/data/writing';
import { archiveKey, partKey } from '@portolan/domain/exports/export';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import type { ErasureMessage } from '@portolan/domain/messaging/change-message';
import { type ErasureProgress, isDue, logExpiry } from '@portolan/domain/organizations/closing';
import { endSharing, WrittenMeanwhile } from './end-sharing.ts';
import { letGoOfDomain } from './let-go-of-domain.ts';

export type ErasureDependencies = {
  readonly sharing: Sharing;
  readonly objects: Pick<ObjectStore, 'remove'>;
};

/**
 * These stay until the end: the log, without names and for some years more, and the closing by which a repetition knows what to do; and
 * the domain, until the worker of domains has let go of it.
 */
const lastOfAll: readonly string[] = ['AUDIT', 'CLOSING', 'SENDING-DOMAIN'];
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
    for (const part of parts) await objects.remove(partKey(organizationId, id, part));
    await objects.remove(archiveKey(organizationId, id));
  }
};

/** Milliseconds of work in one go: then it is written down how far it is, and the next message goes on. */
const slice = 30_000;

/** Partitions that are emptied at a time. */
const atOnce = 10;

/**
 * Empties the organization's partitions, from the one at which there was no more time before. Resolves with the one to go on
 * with, or null when nothing is left. However long it takes to find out which there are, some are emptied.
 */
const eraseRecords = async (
  { database, now }: Sharing,
  organizationId: string,
  from: string | null,
  isOver: () => boolean,
): Promise<string | null> => {
  // What an earlier look named is looked at again, though what named it has gone.
  const known = new Map<string, Set<string>>();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const groups: string[][] = [];
    for (const { collection, partitions } of await tenantPartitions(database, organizationId, now())) {
      if (lastOfAll.includes(collection.head)) continue;
      const all = [...new Set([...(known.get(collection.head) ?? []), ...partitions])];
      known.set(collection.head, new Set(all));
      // Never of two collections at once: what names the one lies in the other.
      for (let start = 0; start < all.length; start += atOnce) groups.push(all.slice(start, start + atOnce));
    }
    const begun = pass === 0 ? groups.findIndex((group) => group.some((pk) => pk === from)) : 0;
    let isEmpty = begun <= 0;
    for (const [index, group] of groups.entries()) {
      if (index < begun) continue;
      const erased = await emptyPartitions(database, group, isOver);
      if (erased > 0) isEmpty = false;
      const next = erased > 0 ? group : groups[index + 1];
      if (next !== undefined && isOver()) return next[0] ?? null;
    }
    // What was on its way when the doors were shut is found by looking once more.
    if (isEmpty) return null;
  }
  throw new NeverEmpty();
};

/** Resolves with whether there was time for all of it. */
const forgetPeople = async (
  { database, now }: Sharing,
  organizationId: string,
  isOver: () => boolean,
): Promise<boolean> => {
  for (const { collection, partitions } of await tenantPartitions(database, organizationId, now()))
    if (collection.head === 'AUDIT')
      for (const pk of partitions) {
        await forgetPeopleIn(database, pk, logExpiry(now()), isOver);
        if (isOver()) return false;
      }
  return true;
};

/**
 * Erases an organization whose grace period is over, step by step, each of which can be repeated: whoever crashed half way is
 * gone on with by the same message, and whoever has no more time writes down how far it is. Sharing ends before anything is
 * erased, so that nothing is left with others but what consent said; the closing itself goes last, in one transaction with the
 * line of the audit log that says so.
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
    const until = now().getTime() + slice;
    const isOver = () => now().getTime() >= until;
    const progress = await closings.progress();
    /** A change that brings the next message. Whoever is refused knows that somebody else goes on. */
    const goOn = async (next: Omit<ErasureProgress, 'version'>): Promise<void> => {
      const version = progress?.version ?? 0;
      const expected = progress === null ? 'absent' : { version };
      await writeAll(database, [
        closings.putProgress({ ...next, version: version + 1 }, expected, 'changed'),
      ]);
    };
    // Nobody may share anything anew while what was shared is taken back.
    await shutDoors(database, organizationId);
    await letGoOfDomain(database, organizationId);
    if (progress?.isSharingOver !== true) {
      const after = await endSharing(sharing, organizationId, { after: progress?.after ?? null, isOver });
      if (after !== null) return goOn({ after, isSharingOver: false, emptying: null });
    }
    await removeArchives(dependencies, organizationId);
    const emptying = await eraseRecords(sharing, organizationId, progress?.emptying ?? null, isOver);
    const isDone = emptying === null && (await forgetPeople(sharing, organizationId, isOver));
    if (!isDone) return goOn({ after: null, isSharingOver: true, emptying });
    if (!(await letGoOfDomain(database, organizationId))) return;
    // Until now the clock has woken this organization, so that a day that failed is followed by another.
    await emptyPartition(database, 'directory', partitionOf(organizationId, 'CLOCK'));
    const at = now();
    const gone = await writeAll(database, [
      closings.remove(closing, 'changed'),
      closings.removeProgress('changed'),
      // The last line, kept as long as the rest of the log.
      openAuditLog(organizationId).appendOfProduct(
        at,
        {
          action: 'organization-erased',
          target: organizationId,
          versionBefore: null,
          versionAfter: null,
          fields: [],
        },
        logExpiry(at),
      ),
    ]);
    if (!gone.ok) throw new WrittenMeanwhile();
  };

import { openAuditLog } from '@portolan/data/audit/audit-log';
import { partitionOf } from '@portolan/data/keys';
import { itemsIn } from '@portolan/data/organizations/tenant-partitions';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { collections } from '@portolan/data/sharing/collections';
import { endWithProgram, settleJoinedProgram } from '@portolan/data/sharing/joined-program-copies';
import { settleParticipation } from '@portolan/data/sharing/participation-rows';
import type { Bond, Sharing } from '@portolan/data/sharing/settle';
import { settlePart } from '@portolan/data/sharing/settle-part';
import { partsOf } from '@portolan/data/sharing/shared-parts';
import { type Write, writeAll } from '@portolan/data/writing';
import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import { closeProgram } from '@portolan/domain/programs/close-program';
import { endConsent } from '@portolan/domain/programs/consent';

/** Somebody wrote at the same moment; the message comes again. */
export class WrittenMeanwhile extends Error {
  constructor() {
    super('Somebody else wrote to what was to be closed');
    this.name = 'WrittenMeanwhile';
  }
}

const writeOrComeAgain = async (
  { database }: Sharing,
  writes: readonly Write<'changed' | 'write-contention'>[],
) => {
  if (!(await writeAll(database, writes)).ok) throw new WrittenMeanwhile();
};

const noted = (
  { database, now }: Sharing,
  organizationId: string,
  what: Pick<AuditRecord, 'action' | 'target' | 'versionBefore' | 'versionAfter'>,
) => {
  const at = now();
  return openAuditLog(database, organizationId).append({
    id: newId('audit', at),
    at: at.toISOString(),
    by: 'portolan',
    fields: [],
    ...what,
  });
};

/** All that the two hold of each other, made what the consent says now; here, and not by a message that comes later. */
const settleBond = async (sharing: Sharing, bond: Bond): Promise<void> => {
  await settleParticipation(sharing, bond, 'anything');
  await settleJoinedProgram(sharing, bond);
  for (const part of await partsOf(sharing.database, bond)) await settlePart(sharing, bond, part);
};

/** Ends every consent of a clinic that closes, and takes its copies away; what was accepted stays with the foundations. */
const leavePrograms = async (sharing: Sharing, clinicId: string): Promise<void> => {
  const consents = openConsents(sharing.database, clinicId);
  for (const consent of await consents.all()) {
    if (consent.status === 'active') {
      const ended = endConsent(consent, 'portolan', 'clinic-closed', sharing.now());
      await writeOrComeAgain(sharing, [
        consents.put(ended, 'changed'),
        noted(sharing, clinicId, {
          action: 'consent-ended',
          target: consent.programId,
          versionBefore: consent.version,
          versionAfter: ended.version,
        }),
      ]);
    }
    const { foundationId, programId } = consent;
    await settleBond(sharing, { clinicId, foundationId, programId });
  }
};

/** Closes every program of a foundation that closes: its clinics' consents end, and what it had sent them goes. */
const closePrograms = async (sharing: Sharing, foundationId: string): Promise<void> => {
  const { database, now } = sharing;
  const programs = openPrograms(database, foundationId);
  const ids: string[] = [];
  for await (const page of itemsIn(database, 'tenant', partitionOf(foundationId, collections.programs)))
    ids.push(...page.map(({ sk }) => sk));
  for (const id of ids) {
    const program = await programs.find(id);
    if (program === null) continue;
    if (program.closed === null) {
      const decided = closeProgram(program, 'portolan', now());
      if (!decided.ok) throw new WrittenMeanwhile();
      const closed = decided.value;
      await writeOrComeAgain(sharing, [
        programs.put(closed, { version: program.version }, 'changed'),
        noted(sharing, foundationId, {
          action: 'program-closed',
          target: program.id,
          versionBefore: program.version,
          versionAfter: closed.version,
        }),
      ]);
    }
    const rows = partitionOf(foundationId, collections.participations(program.id));
    for await (const page of itemsIn(database, 'tenant', rows))
      for (const { sk: clinicId } of page) {
        const bond = { clinicId, foundationId, programId: program.id };
        await endWithProgram(sharing, bond);
        await settleBond(sharing, bond);
      }
  }
};

/** Nothing of an organization is shared with anybody from then on, and the copies have gone. A clinic has no programs, a foundation no consents. */
export const endSharing = async (sharing: Sharing, organizationId: string): Promise<void> => {
  await leavePrograms(sharing, organizationId);
  await closePrograms(sharing, organizationId);
};

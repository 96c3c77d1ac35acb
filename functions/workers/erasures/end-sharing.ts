import { openAuditLog } from '@portolan/data/audit/audit-log';
import { settleFeedbackOf } from '@portolan/data/feedback/settle-feedback';
import { partitionOf } from '@portolan/data/keys';
import { itemsIn } from '@portolan/data/organizations/items-in';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { scale } from '@portolan/data/rollups/rolling';
import { settleFigures } from '@portolan/data/rollups/settle-bond';
import { collections } from '@portolan/data/sharing/collections';
import { endWithProgram, settleJoinedProgram } from '@portolan/data/sharing/joined-program-copies';
import { settleParticipation } from '@portolan/data/sharing/participation-rows';
import type { Bond, Sharing } from '@portolan/data/sharing/settle';
import { settlePart } from '@portolan/data/sharing/settle-part';
import { partsOf } from '@portolan/data/sharing/shared-parts';
import { listItems } from '@portolan/data/sharing/stored-copies';
import { type Write, writeAll } from '@portolan/data/writing';
import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import type { ErasureProgress } from '@portolan/domain/organizations/closing';
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

const noted = ({ now }: Sharing, organizationId: string, what: Omit<AuditRecord, 'id' | 'at' | 'by'>) =>
  openAuditLog(organizationId).appendOfProduct(now(), what);

/** All that the two hold of each other but figures, made what the consent says now; here, and not by a message that comes later. */
const settleBond = async (sharing: Sharing, bond: Bond): Promise<void> => {
  await settleParticipation(sharing, bond, 'anything');
  await settleJoinedProgram(sharing, bond);
  for (const part of await partsOf(sharing.database, bond)) await settlePart(sharing, bond, part);
};

/** Ends every consent of a clinic that closes, and takes its copies away; what was accepted stays with the foundations. */
const leavePrograms = async (sharing: Sharing, clinicId: string): Promise<void> => {
  const consents = openConsents(sharing.database, clinicId);
  const bonds: Bond[] = [];
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
          fields: ['status'],
        }),
      ]);
    }
    const { foundationId, programId } = consent;
    const bond = { clinicId, foundationId, programId };
    await settleBond(sharing, bond);
    await settleFeedbackOf(sharing, bond);
    bonds.push(bond);
  }
  // What was approved until now stays with the foundations. Of one that closes nobody adds up what is about to go.
  await settleFigures({ ...sharing, scale }, bonds);
};

/** Closes a program, so that its clinics' consents end and nobody takes part in it any more. */
const close = async (sharing: Sharing, foundationId: string, programId: string): Promise<void> => {
  const { database, now } = sharing;
  const programs = openPrograms(database, foundationId);
  const program = await programs.find(programId);
  if (program === null || program.closed !== null) return;
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
      fields: ['closed'],
    }),
  ]);
};

type Place = NonNullable<ErasureProgress['after']>;
/** Where to go on, and when to stop. */
export type Stretch = { readonly after: Place | null; readonly isOver: () => boolean };

const toTheEnd: Stretch = { after: null, isOver: () => false };

/**
 * Closes every program of a foundation that closes: its clinics' consents end, and what it had sent them goes. Resolves with
 * the clinic that was the last there was time for, or null when all are done.
 */
const closePrograms = async (
  sharing: Sharing,
  foundationId: string,
  { after, isOver }: Stretch,
): Promise<Place | null> => {
  const { database } = sharing;
  const part = async (programId: string, clinicId: string) => {
    const bond = { clinicId, foundationId, programId };
    await endWithProgram(sharing, bond);
    await settleBond(sharing, bond);
  };
  const ids: string[] = [];
  for await (const page of itemsIn(database, 'tenant', partitionOf(foundationId, collections.programs)))
    ids.push(...page.map(({ sk }) => sk));
  // All before any clinic: from here on nobody joins one.
  for (const programId of ids) await close(sharing, foundationId, programId);
  for (const programId of ids) {
    if (after !== null && programId < after.programId) continue;
    const rows = partitionOf(foundationId, collections.participations(programId));
    const last = after?.programId === programId ? after.clinicId : undefined;
    for await (const page of itemsIn(database, 'tenant', rows, last))
      for (const { sk: clinicId } of page) {
        await part(programId, clinicId);
        if (isOver()) return { programId, clinicId };
      }
    // Whose row came while the others were gone through.
    for (const { sk: clinicId, status } of await listItems(database, rows))
      if (status === 'active') await part(programId, clinicId);
  }
  return null;
};

/**
 * Nothing of an organization is shared with anybody from then on, and the copies have gone. A clinic has no programs, a
 * foundation no consents. Resolves with where to go on if there was no time for all of it.
 */
export const endSharing = async (
  sharing: Sharing,
  organizationId: string,
  stretch: Stretch = toTheEnd,
): Promise<Place | null> => {
  await leavePrograms(sharing, organizationId);
  return closePrograms(sharing, organizationId, stretch);
};

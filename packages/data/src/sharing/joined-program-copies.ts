import { type Consent, endConsent } from '@portolan/domain/programs/consent';
import { joinedProgramOf } from '@portolan/domain/programs/join-program';
import type { Program } from '@portolan/domain/programs/program';
import { openAuditLog } from '../audit/audit-log.ts';
import { openDirectory } from '../directory/directory.ts';
import { partitionOf } from '../keys.ts';
import { openConsents } from '../programs/consents.ts';
import { openGrantees } from '../programs/grantees.ts';
import { joinedProgramKind } from '../programs/joining-records.ts';
import { openPrograms } from '../programs/programs.ts';
import { writeAll } from '../writing.ts';
import { consentGiven } from './active-consent.ts';
import { collections } from './collections.ts';
import { type Bond, type Sharing, settle } from './settle.ts';
import { settleCopy } from './settle-copy.ts';
import { markUnder } from './stored-copies.ts';

/** Shows the clinic the program it takes part in, with its own award, dates and nudges, while its consent holds. */
export const settleJoinedProgram = (sharing: Sharing, bond: Bond): Promise<void> => {
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  return settleCopy(sharing, {
    clinicId,
    key: { pk: partitionOf(clinicId, collections.joinedPrograms), sk: programId },
    kind: joinedProgramKind,
    allowed: async () => {
      const consent = await consentGiven(database, bond);
      if (consent === null) return null;
      const program = await openPrograms(database, foundationId).find(programId);
      if (program === null) return { consent, copy: null };
      const grantee = await openGrantees(database, foundationId).find(programId, clinicId);
      const entry = await openDirectory(database).entry(foundationId);
      return {
        consent,
        copy: {
          mark: markUnder(consent, program.version, grantee.version),
          record: joinedProgramOf(consent, program, grantee, entry?.name ?? consent.foundationName),
        },
      };
    },
    parting: async () => ({ goesIf: [] }),
  });
};

/**
 * When a consent ended whose program is closed: with the program, however late that is seen, so that nothing that was accepted
 * meanwhile is kept; or when it was given, if it was given later. Of a program that is gone nobody knows when.
 */
const endOf = ({ givenAt }: Consent, program: Program | null, now: Date): Date => {
  const closedAt = program?.closed?.at;
  if (closedAt === undefined) return now;
  return new Date(closedAt > givenAt ? closedAt : givenAt);
};

/** Ends the clinic's consent once its program is closed, or gone. The audit log of the clinic says that the product did it. */
export const endWithProgram = (sharing: Sharing, bond: Bond): Promise<void> => {
  const { database, now } = sharing;
  const { clinicId, foundationId, programId } = bond;
  return settle(sharing, async () => {
    const consent = await consentGiven(database, bond);
    if (consent === null) return 'right';
    const program = await openPrograms(database, foundationId).find(programId);
    if (program !== null && program.closed === null) return 'right';
    const at = now();
    const ended = endConsent(consent, 'portolan', 'program-closed', endOf(consent, program, at));
    const written = await writeAll(database, [
      openConsents(database, clinicId).put(ended, 'consent-changed'),
      openAuditLog(clinicId).appendOfProduct(at, {
        action: 'consent-ended',
        target: programId,
        versionBefore: consent.version,
        versionAfter: ended.version,
        fields: ['status'],
      }),
    ]);
    return written.ok ? 'written' : 'refused';
  });
};

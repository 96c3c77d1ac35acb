import type { Consent } from '@portolan/domain/programs/consent';
import type { Database } from '../clients.ts';
import { openConsents } from '../programs/consents.ts';
import { openPrograms } from '../programs/programs.ts';
import type { Bond } from './settle.ts';

/** The clinic's consent to share with this foundation for this program, if it says so now. */
export const consentGiven = async (
  database: Database,
  { clinicId, foundationId, programId }: Bond,
): Promise<Consent | null> => {
  const consent = await openConsents(database, clinicId).find(programId);
  return consent?.status === 'active' && consent.foundationId === foundationId ? consent : null;
};

/**
 * The consent under which something may be copied now. None holds with a foundation that is gone: it would hold for good what
 * nobody would ever erase again.
 */
export const activeConsent = async (database: Database, bond: Bond): Promise<Consent | null> => {
  const consent = await consentGiven(database, bond);
  if (consent === null) return null;
  const program = await openPrograms(database, bond.foundationId).find(bond.programId);
  return program === null ? null : consent;
};

import type { Consent } from '@portolan/domain/programs/consent';
import type { Database } from '../clients.ts';
import { openConsents } from '../programs/consents.ts';
import type { Bond } from './settle.ts';

/** The clinic's consent to share with this foundation for this program, if it holds now. */
export const activeConsent = async (
  database: Database,
  { clinicId, foundationId, programId }: Bond,
): Promise<Consent | null> => {
  const consent = await openConsents(database, clinicId).find(programId);
  return consent?.status === 'active' && consent.foundationId === foundationId ? consent : null;
};

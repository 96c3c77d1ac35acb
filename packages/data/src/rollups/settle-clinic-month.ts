import { isDeepStrictEqual } from 'node:util';
import type { Month } from '@portolan/domain/months';
import type { ClinicMonth } from '@portolan/domain/rollups/cohort-month';
import { crossingTotals, endOf, isInPeriod, mayCross } from '@portolan/domain/rollups/roster';
import { openApprovals } from '../figures/approvals.ts';
import { openApprovedMonths } from '../figures/figures.ts';
import { openProgramMeasures } from '../measures/program-measures.ts';
import { type Bond, passOf, type Sharing, settle } from '../sharing/settle.ts';
import { openClinicMonths } from './clinic-months.ts';
import { termsOf } from './settle-roster.ts';

/** The month as it was approved last until the end; what is stored where no approval is left, and null where nothing may cross. */
const crossing = async (
  { database }: Sharing,
  clinicId: string,
  month: Month,
  end: string | null,
  stored: ClinicMonth | null,
): Promise<ClinicMonth | null> => {
  const approved = await openApprovedMonths(database, clinicId).find(month);
  // An approved month goes with its clinic alone, which is being erased; what it shared stays.
  if (approved === null) return stored;
  if (!mayCross(approved.firstApprovedAt, end)) return null;
  const { totals, firstApprovedAt, version } = approved;
  if (mayCross(approved.approvedAt, end)) return { month, totals, firstApprovedAt, version };
  // It was corrected after the end: what was approved before is still among the approvals.
  const last = await openApprovals(database, clinicId).lastUntil(month, end ?? '');
  if (last === null) return null;
  return { month, totals: last.totals, firstApprovedAt, version: last.number };
};

/**
 * Makes the foundation's copy of a clinic's month what the clinic approved, the consent and the grant period say now. A month approved
 * while the clinic took part stays when that ends, as it was approved last until then.
 */
export const settleClinicMonth = (
  sharing: Sharing,
  bond: Bond,
  bucket: number,
  month: Month,
): Promise<void> => {
  const { database } = sharing;
  const { clinicId, foundationId, programId } = bond;
  const months = openClinicMonths(database, foundationId);
  return settle(sharing, async () => {
    const stored = await months.find(programId, bucket, month, clinicId);
    const terms = await termsOf(sharing, bond);
    if (terms === null) return 'right';
    const { consent, program } = terms;
    const next = isInPeriod(program.grantPeriod, month)
      ? await crossing(sharing, clinicId, month, endOf(consent, program), stored)
      : null;
    if (next === null)
      return stored === null
        ? 'right'
        : passOf(database, months.remove(programId, bucket, stored, 'changed'));
    // A program's measures are only ever added to, and a clinic enters one after it came: no copy is made anew for them.
    const asking = await openProgramMeasures(database, foundationId).find(programId);
    const held = { clinicId, ...next, totals: crossingTotals(next.totals, asking) };
    if (isDeepStrictEqual(held, stored)) return 'right';
    const expected = stored === null ? 'absent' : { version: stored.version };
    return passOf(database, months.put(programId, bucket, held, expected, 'changed'));
  });
};

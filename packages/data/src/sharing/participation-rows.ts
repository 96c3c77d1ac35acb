import { isDeepStrictEqual } from 'node:util';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Participation } from '@portolan/domain/programs/participation';
import {
  activeParticipation,
  pastParticipation,
  portraitIn,
  portraitOf,
} from '@portolan/domain/programs/participation-of';
import { openOrganizationRecord } from '../organizations/organizations.ts';
import { openConsents } from '../programs/consents.ts';
import { openParticipations } from '../programs/participations.ts';
import { openPrograms } from '../programs/programs.ts';
import { openWorkPlans } from '../work-plans/work-plans.ts';
import { findPlanSummary } from './plan-summaries.ts';
import { type Bond, passOf, type Sharing, settle } from './settle.ts';

type Row = Omit<Participation, 'version'>;

/** A clinic that gives consent and has no record of its own. */
class ClinicMissing extends Error {
  constructor() {
    super('The record of a clinic that takes part is not there');
    this.name = 'ClinicMissing';
  }
}

const sharedPlan = async ({ database }: Sharing, clinicId: string, planId: string | null) => {
  const plan = planId === null ? null : await openWorkPlans(database, clinicId).find(planId);
  if (plan === null) return null;
  return { plan, summary: await findPlanSummary(database, clinicId, plan.id) };
};

const portrait = async ({ database }: Sharing, clinicId: string) => {
  const organization = await openOrganizationRecord(database, clinicId).find();
  if (organization === null) throw new ClinicMissing();
  return portraitOf(organization);
};

const rowFor = async (
  sharing: Sharing,
  clinicId: string,
  consent: Consent,
  stored: Participation | null,
  changed: 'plan' | 'anything',
): Promise<Row> => {
  if (consent.status === 'ended')
    return pastParticipation(clinicId, consent, stored ?? (await portrait(sharing, clinicId)));
  const known = stored !== null && changed === 'plan' ? portraitIn(stored) : null;
  return activeParticipation(
    clinicId,
    consent,
    known ?? (await portrait(sharing, clinicId)),
    await sharedPlan(sharing, clinicId, consent.planId),
  );
};

/**
 * Makes a clinic's row in a program what its consent, profile and plan say now; `plan` where only the plan changed, which
 * spares reading the profile. The row stays when the consent ends, so that nobody takes it for one that was never there.
 */
export const settleParticipation = (
  sharing: Sharing,
  { clinicId, foundationId, programId }: Bond,
  changed: 'plan' | 'anything',
): Promise<void> => {
  const { database } = sharing;
  const rows = openParticipations(database, foundationId);
  return settle(sharing, async () => {
    const stored = await rows.find(programId, clinicId);
    const consent = await openConsents(database, clinicId).find(programId);
    if (consent === null) return 'right';
    // A foundation that was erased has no program any more; nothing may appear in its partitions again.
    if (stored === null && (await openPrograms(database, foundationId).find(programId)) === null)
      return 'right';
    const next = await rowFor(sharing, clinicId, consent, stored, changed);
    if (stored !== null && isDeepStrictEqual({ ...next, version: stored.version }, stored)) return 'right';
    const version = stored?.version ?? 0;
    const expected = stored === null ? 'absent' : { version };
    return passOf(database, rows.put({ ...next, version: version + 1 }, expected, 'changed'));
  });
};

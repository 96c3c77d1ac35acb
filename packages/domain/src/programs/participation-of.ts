import type { Organization } from '../organizations/organization.ts';
import { placeOf } from '../organizations/place.ts';
import type { PlanSummary } from '../work-plans/plan-summary.ts';
import type { WorkPlan } from '../work-plans/work-plan.ts';
import type { Consent } from './consent.ts';
import type { LiveShare, Participation } from './participation.ts';

/** What a row says of the clinic itself. */
type Portrait = Pick<Participation, 'name' | 'place'> & Omit<LiveShare, 'plan'>;

export const portraitOf = ({ profile }: Organization): Portrait => ({
  name: profile.name,
  place: placeOf(profile),
  ehrVendor: profile.ehrVendor,
  portalVendor: profile.portalVendor,
  sites: profile.sites.length,
  patientsPerYear: profile.patientsPerYear,
});

/** The portrait that an active row shows already; null where it shows none. */
export const portraitIn = (row: Participation): Portrait | null => {
  if (row.live === null) return null;
  const { plan: _, ...rest } = row.live;
  return { name: row.name, place: row.place, ...rest };
};

const livePlan = (plan: WorkPlan, summary: PlanSummary | null): NonNullable<LiveShare['plan']> => ({
  id: plan.id,
  template: plan.template,
  firstMonth: plan.firstMonth,
  elements: summary?.elements ?? {},
  lastActiveOn: summary?.lastActiveOn ?? null,
});

/** A clinic's row in a program while its consent holds. */
export const activeParticipation = (
  clinicId: string,
  consent: Consent,
  { name, place, ...portrait }: Portrait,
  plan: { readonly plan: WorkPlan; readonly summary: PlanSummary | null } | null,
): Omit<Participation, 'version'> => ({
  programId: consent.programId,
  clinicId,
  name,
  place,
  status: 'active',
  consentVersion: consent.version,
  joinedAt: consent.givenAt,
  leftAt: null,
  live: { ...portrait, plan: plan === null ? null : livePlan(plan.plan, plan.summary) },
});

/** What remains of a clinic that left: its name and the days it came and went. */
export const pastParticipation = (
  clinicId: string,
  consent: Consent,
  { name, place }: Pick<Participation, 'name' | 'place'>,
): Omit<Participation, 'version'> => ({
  programId: consent.programId,
  clinicId,
  name,
  place,
  status: 'left',
  consentVersion: consent.version,
  joinedAt: consent.givenAt,
  leftAt: consent.ended?.at ?? null,
  live: null,
});

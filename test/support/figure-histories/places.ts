import { idNumber } from '@portolan/data/records.test-support';
import type { Scale } from '@portolan/domain/rollups/pace';

export const clinics = [1, 2, 3].map((number) => idNumber('organization', number));
export const foundations = [idNumber('organization', 11), idNumber('organization', 12)] as const;
/** The first foundation has two programs, so that a clinic may be in both. */
export const programs = [
  { id: idNumber('program', 1), foundationId: foundations[0] },
  { id: idNumber('program', 2), foundationId: foundations[0] },
  { id: idNumber('program', 3), foundationId: foundations[1] },
] as const;
export const sites = [idNumber('site', 1), idNumber('site', 2)] as const;
/** Two before clinics join, the one they join in, and one after. */
export const months = ['2026-07', '2026-08', '2026-09', '2026-10'] as const;

/** Two clinics fill a bucket, and a third change in a row must wait. */
export const smallScale: Scale = { bucketSize: 2, burst: 2, intervalSeconds: 360 };

/** How each series counts: whether it has a denominator, and whether a clinic is the sum of its sites. */
export const series = [
  { id: 'phone-calls', isRate: false, bySite: true },
  { id: 'appointments-kept', isRate: true, bySite: true },
  { id: 'patients-enrolled', isRate: false, bySite: false },
] as const;

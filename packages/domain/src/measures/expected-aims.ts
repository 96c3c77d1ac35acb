import type { Profile } from '../organizations/profile.ts';
import type { Aim, Figure } from './measure-settings.ts';

export type Expectations = Pick<
  Profile,
  'patientsPerYear' | 'patientsWithAccessTarget' | 'patientsViewedTarget'
>;

const target = (figure: Figure): Aim => ({ baseline: null, startUp: null, midProject: null, target: figure });

/** The share of the patients of a year that is expected; nothing without both, or where there are no patients. */
const shareOf = (patients: number | null, ofAll: number | null): Figure | null =>
  patients === null || ofAll === null || ofAll === 0 || patients > ofAll ? null : { n: patients, d: ofAll };

/**
 * What a clinic's profile says it expects by the end of the grant, as aims by series (ORG-4): patients with access and who
 * viewed, over the unduplicated patients of a year; and as many enrolled as have access.
 */
export const expectedAims = ({
  patientsPerYear,
  patientsWithAccessTarget,
  patientsViewedTarget,
}: Expectations): Record<string, Aim> => {
  const access = shareOf(patientsWithAccessTarget, patientsPerYear);
  const viewed = shareOf(patientsViewedTarget, patientsPerYear);
  return {
    ...(patientsWithAccessTarget !== null && {
      'patients-enrolled': target({ n: patientsWithAccessTarget }),
    }),
    ...(access !== null && { 'access-rate': target(access) }),
    ...(viewed !== null && { 'viewed-rate': target(viewed) }),
  };
};

/** Aims as they hold: what was set, and what is expected where nothing was; point by point. */
export const aimsInForce = (
  own: Readonly<Record<string, Aim>>,
  expected: Readonly<Record<string, Aim>>,
): Record<string, Aim> => {
  const set = new Map(Object.entries(own));
  const following = Object.entries(expected).map(([series, aim]) => {
    const mine = set.get(series);
    return [
      series,
      {
        baseline: mine?.baseline ?? aim.baseline,
        startUp: mine?.startUp ?? aim.startUp,
        midProject: mine?.midProject ?? aim.midProject,
        target: mine?.target ?? aim.target,
      },
    ] as const;
  });
  return { ...own, ...Object.fromEntries(following) };
};

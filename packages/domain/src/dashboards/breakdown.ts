import type { Measure } from '../measures/measure.ts';
import type { Figure } from '../measures/measure-settings.ts';
import { type Breakdown, languageMixes, sizeBands } from '../rollups/cohort-month.ts';
import type { OwnFigure } from './own-figures.ts';
import { readFigure } from './value.ts';

/** A group of fewer clinics is hidden from peers: who knows the others' figures would know the last one's. */
export const fewestForPeers = 3;

/** The clinics that have a trait in common. */
export type Group = {
  /** The trait's value; an empty vendor is "not said", null is a clinic that has left. */
  readonly trait: string | null;
  readonly clinics: number;
  readonly reported: number;
  /** Sums over those that reported; null where nobody did, and of medians. */
  readonly figure: Figure | null;
  readonly value: number | null;
};

const orderOf: Readonly<Record<Breakdown, readonly string[] | null>> = {
  ehrVendor: null,
  portalVendor: null,
  size: sizeBands,
  languages: languageMixes,
};

const add = (kind: Measure['kind'], figures: readonly Figure[]): Figure | null => {
  if (figures.length === 0 || kind === 'median') return null;
  const n = figures.reduce((sum, figure) => sum + figure.n, 0);
  return kind === 'rate' ? { n, d: figures.reduce((sum, { d = 0 }) => sum + d, 0) } : { n };
};

/** Bands in their order, vendors by the number of their clinics, what is not said at the end. */
const inOrder = (by: Breakdown, groups: readonly Group[]): Group[] => {
  const order = orderOf[by];
  return groups.toSorted((one, other) => {
    if (one.trait === null || other.trait === null) return one.trait === null ? 1 : -1;
    if (order !== null) return order.indexOf(one.trait) - order.indexOf(other.trait);
    if (one.trait === '' || other.trait === '') return one.trait === '' ? 1 : -1;
    return other.clinics - one.clinics || one.trait.localeCompare(other.trait);
  });
};

/**
 * Clinics by a trait. A group's figure is the sum of its clinics' (of rates: of numerators and denominators), never an average.
 * Vendors are compared as they are written, without regard to case and outer spaces.
 */
export const breakdownBy = (
  measure: Pick<Measure, 'kind' | 'decimals'>,
  by: Breakdown,
  own: readonly OwnFigure[],
): Group[] => {
  const groups = new Map<string | null, { trait: string | null; members: OwnFigure[] }>();
  for (const clinic of own) {
    const trait = clinic.traits === null ? null : clinic.traits[by].trim();
    const key = trait === null ? null : trait.toLocaleLowerCase('en');
    const group = groups.get(key) ?? { trait, members: [] };
    group.members.push(clinic);
    groups.set(key, group);
  }
  return inOrder(
    by,
    [...groups.values()].map(({ trait, members }) => {
      const figures = members.flatMap(({ figure }) => figure ?? []);
      const figure = add(measure.kind, figures);
      const value = figure === null ? null : readFigure(measure, figure);
      return { trait, clinics: members.length, reported: figures.length, figure, value };
    }),
  );
};

/**
 * The groups that peers may see. Hidden are groups in which fewer than three clinics reported; and where that leaves one hidden
 * group alone, or hidden groups of fewer than three together, the next smallest too, or they would follow from the total.
 */
export const forPeers = (groups: readonly Group[]): { shown: Group[]; hidden: Group[] } => {
  const bySize = groups
    .filter(({ reported }) => reported > 0)
    .toSorted((one, other) => one.reported - other.reported);
  const hidden = new Set<Group>(bySize.filter(({ reported }) => reported < fewestForPeers));
  const clinicsHidden = () => [...hidden].reduce((sum, { reported }) => sum + reported, 0);
  for (const group of bySize) {
    if (hidden.size === 0 || (hidden.size > 1 && clinicsHidden() >= fewestForPeers)) break;
    hidden.add(group);
  }
  return {
    shown: groups.filter((group) => !hidden.has(group)),
    hidden: groups.filter((group) => hidden.has(group)),
  };
};

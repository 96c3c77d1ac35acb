import { fail, type Result, succeed } from '../result.ts';
import { shapeOf } from './known-measures.ts';
import { type Measure, type MeasureKind, measureIdOf, seriesOf } from './measure.ts';
import type { Aim, Figure } from './measure-settings.ts';

export type MeasureFailure = {
  readonly code: 'unknown-measure' | 'measure-kind-fixed' | 'figure-does-not-fit';
};

/** Measures and aims, as clinics and programs set them alike. */
export type MeasureChoice = {
  readonly ids: readonly string[];
  readonly custom: readonly Measure[];
  readonly aims: Readonly<Record<string, Aim>>;
};
export type ChoiceChanges = {
  readonly ids?: readonly string[] | undefined;
  readonly custom?: readonly Measure[] | undefined;
  /** By series; null takes an aim away. Those not named stay. */
  readonly aims?: Readonly<Record<string, Aim | null>> | undefined;
};

const ownId = /^msr_/;

/** How a measure's figures are counted and added: fixed, for figures may stand under it. Words, unit and direction may change. */
const countsAlike = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind &&
  one.overMonths === other.overMonths &&
  one.overSites === other.overSites &&
  one.decimals === other.decimals &&
  one.dimension === other.dimension;

/** The faults of a list of custom measures that takes the place of another. `taken`: ids that others' measures have. */
const faultOfCustoms = (
  before: readonly Measure[],
  after: readonly Measure[],
  taken: readonly Measure[],
): MeasureFailure | null => {
  const byId = new Map(after.map((measure) => [measure.id, measure]));
  const isOthers = (id: string) => taken.some((measure) => measure.id === id);
  if (byId.size < after.length || after.some(({ id }) => !ownId.test(id) || isOthers(id)))
    return { code: 'unknown-measure' };
  const kept = before.every((measure) => {
    const next = byId.get(measure.id);
    return next !== undefined && countsAlike(measure, next);
  });
  return kept ? null : { code: 'measure-kind-fixed' };
};

/** Whether a figure has the parts that its kind asks for: of rates two, the first no larger than the second; of others one. */
export const fits = (kind: MeasureKind, { n, d }: Figure): boolean =>
  kind === 'rate' ? d !== undefined && n <= d : d === undefined;

const faultOfAim = (customs: readonly Measure[], series: string, aim: Aim | null): MeasureFailure | null => {
  const shape = shapeOf(customs, measureIdOf(series));
  if (shape === null || !seriesOf(shape).includes(series)) return { code: 'unknown-measure' };
  const figures = aim === null ? [] : [aim.baseline, aim.startUp, aim.midProject, aim.target];
  return figures.every((figure) => figure === null || fits(shape.kind, figure))
    ? null
    : { code: 'figure-does-not-fit' };
};

const isEmpty = ({ baseline, startUp, midProject, target }: Aim): boolean =>
  baseline === null && startUp === null && midProject === null && target === null;

/**
 * Measures and aims after a change. `others`: measures that somebody else made, which can be aimed at and not chosen: whoever
 * made them says whether they are recorded. An aim that says nothing is none.
 */
export const choiceAfter = (
  before: MeasureChoice,
  { ids = before.ids, custom = before.custom, aims = {} }: ChoiceChanges,
  others: readonly Measure[] = [],
): Result<MeasureChoice, MeasureFailure> => {
  const customFault = faultOfCustoms(before.custom, custom, others);
  if (customFault !== null) return fail(customFault);
  if (!ids.every((id) => shapeOf(custom, id) !== null)) return fail({ code: 'unknown-measure' });
  const known = [...custom, ...others];
  const named = Object.entries(aims);
  for (const [series, aim] of named) {
    const fault = faultOfAim(known, series, aim);
    if (fault !== null) return fail(fault);
  }
  const next = new Map(Object.entries(before.aims));
  for (const [series, aim] of named)
    if (aim === null || isEmpty(aim)) next.delete(series);
    else next.set(series, aim);
  return succeed({ ids: [...new Set(ids)], custom, aims: Object.fromEntries(next) });
};

import { newId } from '@portolan/domain/ids';
import { longestDefinition, longestMeasureName, type Measure } from '@portolan/domain/measures/measure';
import type { Bilingual } from '@portolan/domain/work-plans/template';

/** What somebody says of a measure of their own. */
export type CustomDraft = Pick<
  Measure,
  'kind' | 'unit' | 'direction' | 'overMonths' | 'overSites' | 'decimals' | 'name' | 'definition'
> & { readonly numerator: Bilingual; readonly denominator: Bilingual };

export const wordFields = ['name', 'definition', 'numerator', 'denominator'] as const;
export type WordField = (typeof wordFields)[number];
export const longestOf = (field: WordField): number =>
  field === 'name' ? longestMeasureName : longestDefinition;

const nothing: Bilingual = { en: '', es: '' };

export const newCustomDraft = (): CustomDraft => ({
  kind: 'count',
  unit: 'requests',
  direction: 'up',
  overMonths: 'sum',
  overSites: 'sum',
  decimals: 0,
  name: nothing,
  definition: nothing,
  numerator: nothing,
  denominator: nothing,
});

export const customDraftOf = (measure: Measure): CustomDraft => ({
  ...measure,
  numerator: measure.numerator ?? nothing,
  denominator: measure.denominator ?? nothing,
});

/** One text stands for the other where that is missing. */
const inBoth = ({ en, es }: Bilingual): Bilingual => ({
  en: en.trim() || es.trim(),
  es: es.trim() || en.trim(),
});

/** The fields that this kind of measure has words for. */
export const fieldsOf = (kind: Measure['kind']): readonly WordField[] =>
  kind === 'rate' ? wordFields : ['name', 'definition'];

/** Which fields are missing, and which are too long. */
export const faultsOf = (draft: CustomDraft): ReadonlyMap<WordField, 'missing' | 'too-long'> => {
  const faults = new Map<WordField, 'missing' | 'too-long'>();
  for (const field of fieldsOf(draft.kind)) {
    const { en, es } = inBoth(draft[field]);
    if (en === '' && field !== 'definition') faults.set(field, 'missing');
    if (en.length > longestOf(field) || es.length > longestOf(field)) faults.set(field, 'too-long');
  }
  return faults;
};

/** The measure as it is kept: nothing adds medians, and rates alone have two parts. */
export const customMeasureOf = (draft: CustomDraft, before: Measure | null, now: Date): Measure => {
  const isRate = draft.kind === 'rate';
  const isMedian = draft.kind === 'median';
  return {
    id: before?.id ?? newId('measure', now),
    kind: draft.kind,
    unit: draft.unit,
    direction: draft.direction,
    overMonths: isMedian ? 'each' : draft.overMonths,
    overSites: isMedian ? 'whole' : draft.overSites,
    decimals: draft.decimals,
    dimension: before?.dimension ?? null,
    name: inBoth(draft.name),
    definition: inBoth(draft.definition),
    numerator: isRate ? inBoth(draft.numerator) : null,
    denominator: isRate ? inBoth(draft.denominator) : null,
    source: before?.source ?? nothing,
  };
};

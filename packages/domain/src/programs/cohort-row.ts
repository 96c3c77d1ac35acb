import type { Day } from '../days.ts';
import type { Month } from '../months.ts';
import { stateIn } from '../work-plans/element-fact.ts';
import { type ElementState, elementStates } from '../work-plans/element-state.ts';
import type { WorkPlan } from '../work-plans/work-plan.ts';
import type { Participation } from './participation.ts';

export type StateCounts = Readonly<Record<ElementState, number>>;

/** A clinic in the heat map: what its participation comes to in one month. */
export type CohortRow = {
  readonly clinicId: string;
  readonly name: string;
  readonly place: string;
  readonly ehrVendor: string;
  readonly portalVendor: string;
  readonly sites: number;
  /** Unduplicated persons a year; null where the clinic has not said. */
  readonly patientsPerYear: number | null;
  /** False until the clinic has chosen the plan that it shares. */
  readonly hasPlan: boolean;
  /** By element id, for the elements that the clinic's own version of the template has. */
  readonly states: ReadonlyMap<string, ElementState>;
  readonly counts: StateCounts;
  /** The share of its elements that are done, from 0 to 1. */
  readonly progress: number;
  readonly lastActiveOn: Day | null;
  /** The coaches assigned to it. */
  readonly coaches: readonly string[];
};

/** How many there are of each state. */
const countStates = (states: Iterable<ElementState>): StateCounts => {
  const all = [...states];
  const count = (state: ElementState) => all.filter((other) => other === state).length;
  return {
    late: count('late'),
    'on-track': count('on-track'),
    done: count('done'),
    'not-started': count('not-started'),
  };
};

type RowContext = {
  /** The ids of the elements of a template version; plans of one cohort may be of several. */
  readonly elementsOf: (template: WorkPlan['template']) => readonly string[];
  readonly month: Month;
  readonly coaches: readonly string[];
};

/** What an element that is not in the shared facts has come to: nobody has touched it. */
const untouched = 'untouched';

/** A clinic that takes part, as it stands in a month. */
export const cohortRow = (
  { clinicId, name, place, live }: Participation,
  { elementsOf, month, coaches }: RowContext,
): CohortRow => {
  const plan = live?.plan ?? null;
  const states = new Map(
    plan === null
      ? []
      : elementsOf(plan.template).map((id) => [id, stateIn(plan.elements[id] ?? untouched, month)] as const),
  );
  const counts = countStates(states.values());
  return {
    clinicId,
    name,
    place,
    ehrVendor: live?.ehrVendor ?? '',
    portalVendor: live?.portalVendor ?? '',
    sites: live?.sites ?? 0,
    patientsPerYear: live?.patientsPerYear ?? null,
    hasPlan: plan !== null,
    states,
    counts,
    progress: states.size === 0 ? 0 : counts.done / states.size,
    lastActiveOn: plan?.lastActiveOn ?? null,
    coaches,
  };
};

/** How many of these clinics stand where with one element. */
export const countElement = (rows: readonly CohortRow[], elementId: string): StateCounts =>
  countStates(rows.flatMap(({ states }) => states.get(elementId) ?? []));

/** An order of the heat map: what needs attention first, by each of four measures. */
export const cohortOrders = ['late', 'name', 'activity', 'progress'] as const;
export type CohortOrder = (typeof cohortOrders)[number];

const compare = (one: number | string, other: number | string) => (one < other ? -1 : Number(one > other));

/** Most late first; by name; longest without activity first, never active before all; least progress first. */
const differ = (order: CohortOrder, one: CohortRow, other: CohortRow): number => {
  switch (order) {
    case 'late':
      return other.counts.late - one.counts.late;
    case 'name':
      return 0;
    case 'activity':
      return compare(one.lastActiveOn ?? '', other.lastActiveOn ?? '');
    case 'progress':
      return one.progress - other.progress;
  }
};

/** In an order; what is alike in it by name, in the reader's language. */
export const inOrder = (rows: readonly CohortRow[], order: CohortOrder, language: string): CohortRow[] => {
  const { compare: byName } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return rows.toSorted(
    (one, other) =>
      differ(order, one, other) || byName(one.name, other.name) || compare(one.clinicId, other.clinicId),
  );
};

export const isElementState = (text: string): text is ElementState =>
  elementStates.some((state) => state === text);

import type { Measure } from './measure.ts';

/** How a measure counts, without its words: what rules and sums need, in a bundle of any size. */
export type MeasureShape = Pick<
  Measure,
  'kind' | 'unit' | 'direction' | 'overMonths' | 'overSites' | 'decimals' | 'dimension'
>;

const count = {
  kind: 'count',
  direction: 'up',
  overMonths: 'sum',
  overSites: 'sum',
  decimals: 0,
  dimension: null,
} as const;
const rate = { ...count, kind: 'rate' } as const;

/** The standard measures by id, in the order in which they are shown (KPI-1). Their words are in `catalogue`. */
export const standardMeasures = {
  // A stock: who is enrolled in May was enrolled in April. A patient may be enrolled once and seen at two sites.
  'patients-enrolled': { ...count, unit: 'patients', overMonths: 'last', overSites: 'whole' },
  // People: those who came in two months, or to two sites, are not two people.
  'patients-used': { ...count, unit: 'patients', overMonths: 'each', overSites: 'whole' },
  // Both look back over twelve months, so that the last month says it all.
  'access-rate': { ...rate, unit: 'patients', overMonths: 'last', overSites: 'whole' },
  'viewed-rate': { ...rate, unit: 'patients', overMonths: 'last', overSites: 'whole' },
  'messages-sent': { ...count, unit: 'messages' },
  'secure-messages-sent': { ...count, unit: 'messages' },
  'secure-messages-received': { ...count, unit: 'messages' },
  'reports-sent': { ...count, unit: 'reports' },
  'reports-viewed': { ...count, unit: 'reports' },
  'appointments-made': { ...count, unit: 'appointments' },
  // Canceled early, an appointment can be given to somebody else; canceled often, it is a worry. It has no good direction.
  'appointments-cancelled': { ...count, unit: 'appointments', direction: 'none' },
  'appointments-kept': { ...rate, unit: 'appointments' },
  'refill-requests': { ...count, unit: 'requests' },
  'answered-24h': { ...rate, unit: 'requests' },
  'response-time': {
    ...count,
    kind: 'median',
    unit: 'hours',
    direction: 'down',
    overMonths: 'each',
    overSites: 'whole',
    decimals: 1,
  },
  'portal-hits': { ...count, unit: 'hits', dimension: 'feature' },
  'phone-calls': { ...count, unit: 'calls', direction: 'down' },
  'staff-hours': { ...count, unit: 'hours', direction: 'none', decimals: 2 },
  'portal-cost': { ...count, unit: 'dollars', direction: 'none' },
} as const satisfies Readonly<Record<string, MeasureShape>>;

export type StandardMeasureId = keyof typeof standardMeasures;

const shapes: ReadonlyMap<string, MeasureShape> = new Map(Object.entries(standardMeasures));

/** How a standard measure counts; null for what is none. */
export const standardShapeOf = (measureId: string): MeasureShape | null => shapes.get(measureId) ?? null;

/** What clinics and programs begin with that have not chosen: what leaders of portal projects are told to follow (KPI-1). */
export const firstChoice: readonly StandardMeasureId[] = [
  'patients-enrolled',
  'patients-used',
  'access-rate',
  'viewed-rate',
  'messages-sent',
  'secure-messages-sent',
  'secure-messages-received',
  'reports-sent',
  'reports-viewed',
  'appointments-made',
  'appointments-cancelled',
];

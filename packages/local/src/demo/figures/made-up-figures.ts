import type { CellChange } from '@portolan/domain/figures/cell-change';
import { portalFeatures } from '@portolan/domain/measures/measure';
import { addMonths, type Month } from '@portolan/domain/months';

/** What a clinic's figures are made up from. Shares are of the unduplicated patients a year. */
export type Portrait = {
  readonly name: string;
  /** Unduplicated persons. */
  readonly patientsPerYear: number;
  /** The share enrolled in the first month, and the one it grows toward. */
  readonly enrolled: readonly [first: number, later: number];
};

type Figure = { readonly n: number; readonly d?: number };

/** Numbers from 0 to 1 that look thrown and are the same for a name every time. Source: mulberry32. */
const diceOf = (name: string): (() => number) => {
  let state = [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** How often each feature is opened by a hundred patients who use the portal in a month. */
const hitsPerHundred: Readonly<Record<(typeof portalFeatures)[number], number>> = {
  messages: 170,
  results: 240,
  records: 60,
  appointments: 95,
  refills: 55,
  payments: 30,
  forms: 35,
  education: 12,
  telehealth: 18,
  proxy: 9,
};

/** `progress` runs from 0 in the first month to 1 a year later; `around` throws a figure a few percent off. */
const figuresIn = (
  { patientsPerYear, enrolled: [first, later] }: Portrait,
  progress: number,
  around: (value: number, spread?: number) => number,
): Readonly<Record<string, Figure>> => {
  const grown = first + (later - first) * (1 - (1 - progress) ** 2);
  const enrolled = Math.round(patientsPerYear * grown);
  const used = around(enrolled * (0.26 + 0.14 * progress));
  const viewed = around(enrolled * (0.48 + 0.12 * progress), 0.01);
  const received = around(used * 0.62);
  const refills = around(used * 0.21);
  const reports = around(patientsPerYear * 0.068);
  const asked = received + refills;
  const scheduled = around(patientsPerYear * 0.27);
  const made = around(used * 0.19);
  return {
    'patients-enrolled': { n: enrolled },
    'patients-used': { n: used },
    'access-rate': { n: enrolled, d: patientsPerYear },
    'viewed-rate': { n: viewed, d: patientsPerYear },
    'messages-sent': { n: around(used * 2.6) },
    'secure-messages-sent': { n: around(received * 1.25) },
    'secure-messages-received': { n: received },
    'reports-sent': { n: reports },
    'reports-viewed': { n: Math.round(reports * (0.3 + 0.25 * progress)) },
    'appointments-made': { n: made },
    'appointments-cancelled': { n: Math.round(made * 0.17) },
    'answered-24h': { n: Math.round(asked * (0.66 + 0.22 * progress)), d: asked },
    'response-time': { n: around(290 - 160 * progress) },
    'phone-calls': { n: around(patientsPerYear * (0.125 - 0.025 * progress)) },
    'appointments-kept': { n: Math.round(scheduled * (0.83 + 0.04 * progress)), d: scheduled },
    'refill-requests': { n: refills },
    'staff-hours': { n: around(5200 + 900 * progress) },
    'portal-cost': { n: around(1850, 0.01) },
    ...Object.fromEntries(
      portalFeatures.map((feature) => [
        `portal-hits.${feature}`,
        { n: around((used * hitsPerHundred[feature]) / 100) },
      ]),
    ),
  };
};

/** What a clinic would have entered from the first month on, for the clinic as a whole. The same every time. */
export const madeUpFigures = (portrait: Portrait, first: Month, months: number): CellChange[] => {
  const die = diceOf(portrait.name);
  const around = (value: number, spread = 0.04) => Math.round(value * (1 - spread + 2 * spread * die()));
  return Array.from({ length: months }, (_, index) => {
    const figures = figuresIn(portrait, Math.min(1, index / 11), around);
    return Object.entries(figures).map(
      ([series, figure]): CellChange => ({
        month: addMonths(first, index),
        series,
        place: 'clinic',
        was: null,
        figure,
      }),
    );
  }).flat();
};

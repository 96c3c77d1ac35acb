import type { Approval } from '@portolan/domain/figures/month-figures';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import type { FigurePlace } from './figure-place.ts';
import { months, type programs, series } from './places.ts';

/** A figure that was approved; `d` null of what has no denominator. */
export type Figure = { readonly n: bigint; readonly d: bigint | null };
/** A month as a foundation should hold it. */
type Crossed = {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly version: number;
  readonly firstAt: string;
};
/** How a clinic stands to a program, by its consent and approvals. */
export type Standing = {
  readonly program: (typeof programs)[number];
  readonly clinicId: string;
  readonly consent: Consent;
  readonly terms: Program;
  readonly end: string | null;
  readonly from: string;
  readonly until: string;
  readonly crossed: ReadonlyMap<string, Crossed>;
};

const figuresIn = ({ cells }: Approval): ReadonlyMap<string, Figure> => {
  const figures = new Map<string, Figure>();
  for (const { id, isRate, bySite } of series) {
    const places = Object.entries(cells[id] ?? {}).filter(([place]) => bySite || place === 'clinic');
    if (places.length === 0) continue;
    let [n, d] = [0n, 0n];
    for (const [, { figure }] of places) {
      n += BigInt(figure.n);
      d += BigInt(figure.d ?? 0);
    }
    figures.set(id, { n, d: isRate ? d : null });
  }
  return figures;
};

const crossedOf = (place: FigurePlace, clinicId: string, { grantPeriod }: Program, end: string | null) => {
  const crossed = new Map<string, Crossed>();
  for (const month of months) {
    if (month < grantPeriod.firstDay.slice(0, 7) || month > grantPeriod.lastDay.slice(0, 7)) continue;
    const all = place.approvals(clinicId).filter((one) => one.month === month);
    const may = all.filter(({ at }) => end === null || at <= end);
    const last = may.find(({ number }) => number === may.length);
    const first = all.find(({ number }) => number === 1);
    if (last && first)
      crossed.set(month, { figures: figuresIn(last), version: last.number, firstAt: first.at });
  }
  return crossed;
};

const monthBefore = (instant: string): string => {
  const day = new Date(instant);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 7);
};

/** Null for one that never joined. */
export const standingOf = (
  place: FigurePlace,
  clinicId: string,
  program: (typeof programs)[number],
): Standing | null => {
  const consent = place.consent(clinicId, program.id);
  if (consent === undefined) return null;
  const terms = place.program(program);
  const end = [consent.ended?.at, terms.closed?.at].filter((at) => at !== undefined).toSorted()[0] ?? null;
  const crossed = crossedOf(place, clinicId, terms, end);
  const reported = [...crossed].filter(([, { figures }]) => figures.size > 0).map(([month]) => month);
  const begins = [terms.grantPeriod.firstDay.slice(0, 7), consent.givenAt.slice(0, 7)].toSorted()[1] ?? '';
  const ends = terms.grantPeriod.lastDay.slice(0, 7);
  return {
    program,
    clinicId,
    consent,
    terms,
    end,
    from: [begins, ...reported].toSorted()[0] ?? '',
    until: end === null ? ends : ([ends, monthBefore(end)].toSorted()[0] ?? ''),
    crossed,
  };
};

import { isDeepStrictEqual } from 'node:util';
import { sumsKind } from '@portolan/data/rollups/stored-sums';
import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import type { ClinicMonth, RosterEntry } from '@portolan/domain/rollups/cohort-month';
import type { StoredItem } from '../histories/memory-table.ts';
import { type FigurePlace, pkOf } from './figure-place.ts';
import { type Figure, type Standing, standingOf } from './figure-standing.ts';
import { clinics, foundations, months, programs, series } from './places.ts';

/*
 * What foundations should hold, worked out from the entries alone, in another way than the product does: cell by cell from the
 * approvals, clinic by clinic, in big integers, without buckets.
 */

const isAsked = ({ from, until }: Standing, month: string) => month >= from && month <= until;
const hasReported = ({ crossed }: Standing, month: string) => (crossed.get(month)?.figures.size ?? 0) > 0;

/** The last instant that is in time: noon in Greenwich on the day after the due day. */
const isPunctual = (firstAt: string, month: string, { cadence, dueDays }: ProgramMeasures): boolean => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = cadence === 'monthly' ? number : Math.ceil(number / 3) * 3;
  return Date.parse(firstAt) < Date.UTC(year, last, dueDays) + 36 * 3_600_000;
};

const classOf = ({ n, d }: Figure): number | null => {
  if (d !== null) return d === 0n ? null : Number(n === d ? 19n : (n * 20n) / d);
  const digits = n.toString();
  if (n === 0n) return 0;
  return 1 + 3 * (digits.length - 1) + (digits >= '5' ? 2 : digits >= '2' ? 1 : 0);
};

const addedUp = (standings: readonly Standing[], month: string, asking: ProgramMeasures) => {
  const came = standings.filter((one) => hasReported(one, month));
  const ofSeries = series.flatMap(({ id }) => {
    const figures = came.flatMap(({ crossed }) => crossed.get(month)?.figures.get(id) ?? []);
    if (figures.length === 0) return [];
    const bins: number[] = [];
    for (const figure of figures) {
      const bin = classOf(figure);
      if (bin !== null) bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const total = (part: 'n' | 'd') =>
      Number(figures.reduce((sum, figure) => sum + (figure[part] ?? 0n), 0n));
    const filled = Array.from(bins, (count) => count ?? 0);
    return [[id, { n: total('n'), d: total('d'), clinics: figures.length, bins: filled }] as const];
  });
  return {
    expected: standings.filter((one) => isAsked(one, month) || hasReported(one, month)).length,
    reported: came.length,
    inTime: came.filter(({ crossed }) => isPunctual(crossed.get(month)?.firstAt ?? '', month, asking)).length,
    series: Object.fromEntries(ofSeries),
  };
};
type Added = ReturnType<typeof addedUp>;

/** Adds what different programs count. */
const together = (parts: readonly Added[]): Added => {
  const all = parts.flatMap((part) => Object.entries(part.series));
  const ids = [...new Set(all.map(([id]) => id))];
  const total = (pick: (part: Added) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  return {
    expected: total(({ expected }) => expected),
    reported: total(({ reported }) => reported),
    inTime: total(({ inTime }) => inTime),
    series: Object.fromEntries(
      ids.map((id) => {
        const own = all.filter(([one]) => one === id).map(([, sum]) => sum);
        const length = Math.max(...own.map(({ bins }) => bins.length));
        const sum = (pick: (one: (typeof own)[number]) => number) => own.reduce((n, one) => n + pick(one), 0);
        const bins = Array.from({ length }, (_, bin) => sum((one) => one.bins[bin] ?? 0));
        return [id, { n: sum(({ n }) => n), d: sum(({ d }) => d), clinics: sum((one) => one.clinics), bins }];
      }),
    ),
  };
};

/** In which of the foundation's programs a clinic counts for a month. */
const chosen = (standings: readonly Standing[], month: string): Standing | undefined => {
  const byId = standings.toSorted((one, other) => (one.program.id < other.program.id ? -1 : 1));
  return byId.find((one) => hasReported(one, month)) ?? byId.find((one) => isAsked(one, month));
};

const totalsText = (figures: ReadonlyMap<string, Figure>) =>
  Object.fromEntries(
    [...figures].map(([id, { n, d }]) => [id, { n: Number(n), ...(d !== null && { d: Number(d) }) }]),
  );

const empty: Added = { expected: 0, reported: 0, inTime: 0, series: {} };

/** What is held and should not be, is missing, or is otherwise than it should be. */
export const figureDrifts = async (place: FigurePlace): Promise<string[]> => {
  const drifts: string[] = [];
  const held = new Map(
    [...place.memory.dump()].filter(([, { pk }]) =>
      /#(ROSTER#|CLINIC-MONTHS#|PROGRAM-SUMS#|FOUNDATION-SUMS)/.test(pk),
    ),
  );
  const take = (pk: string, sk: string): StoredItem | undefined => {
    const item = held.get(`${pk} ${sk}`);
    held.delete(`${pk} ${sk}`);
    return item;
  };
  const compare = (what: string, is: unknown, should: unknown) => {
    if (!isDeepStrictEqual(is, should))
      drifts.push(`${what} is ${JSON.stringify(is)} and should be ${JSON.stringify(should)}`);
  };
  const compareSums = (pk: string, month: string, should: Added, isKnown: boolean) => {
    const item = take(pk, month);
    const sums = item === undefined ? undefined : sumsKind.fromItem(item).sums;
    // Sums that nobody needs any more stay, with nothing in them.
    if (sums !== undefined || isKnown) compare(`${pk} ${month}`, sums ?? empty, should);
  };
  for (const foundationId of foundations) {
    const own = programs.filter((program) => program.foundationId === foundationId);
    const standings = own.flatMap((program) =>
      clinics.flatMap((clinicId) => standingOf(place, clinicId, program) ?? []),
    );
    for (const one of standings) {
      const { program, clinicId, end, consent } = one;
      const bucket = place.recordAt<{ bucket: number }>(
        foundationId,
        `ROSTER-PLACES#${program.id}`,
        clinicId,
      )?.bucket;
      const entry = take(pkOf(foundationId, `ROSTER#${program.id}#${bucket}`), clinicId)?.record as
        | RosterEntry
        | undefined;
      const { profile } = place.organization(clinicId);
      compare(
        `roster of ${program.id} ${clinicId}`,
        entry && { ...entry, name: '', version: 0, traits: entry.traits?.ehrVendor },
        {
          clinicId,
          name: '',
          from: one.from,
          until: one.until,
          traits: end === null ? profile.ehrVendor : undefined,
          alsoIn: standings
            .filter((other) => other.clinicId === clinicId && other.program.id !== program.id)
            .map((other) => other.program.id),
          version: 0,
        },
      );
      if (end === null && consent.status === 'active') compare('its name', entry?.name, profile.name);
      for (const month of months) {
        const item = take(
          pkOf(foundationId, `CLINIC-MONTHS#${program.id}#${bucket}`),
          `${month}#${clinicId}`,
        );
        const crossed = one.crossed.get(month);
        compare(
          `${month} of ${program.id} ${clinicId}`,
          item?.record as ClinicMonth | undefined,
          crossed && {
            month,
            totals: totalsText(crossed.figures),
            firstApprovedAt: crossed.firstAt,
            version: crossed.version,
          },
        );
      }
    }
    for (const month of months) {
      const parts: Added[] = [];
      let isKnown = false;
      for (const program of own) {
        const its = standings.filter((one) => one.program === program);
        const asking = await place.measures(program);
        const known = its.some(({ crossed }) => crossed.has(month));
        compareSums(
          pkOf(foundationId, `PROGRAM-SUMS#${program.id}`),
          month,
          addedUp(its, month, asking),
          known,
        );
        isKnown ||= known;
        const counting = its.filter(
          (one) =>
            chosen(
              standings.filter(({ clinicId }) => clinicId === one.clinicId),
              month,
            ) === one,
        );
        parts.push(addedUp(counting, month, asking));
      }
      compareSums(pkOf(foundationId, 'FOUNDATION-SUMS'), month, together(parts), isKnown);
    }
  }
  return [...drifts, ...[...held.keys()].map((key) => `${key} should not be there`)];
};

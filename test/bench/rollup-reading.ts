import { gzipSync } from 'node:zlib';
import { openApprovedMonths } from '@portolan/data/figures/figures';
import { idNumber } from '@portolan/data/records.test-support';
import { openClinicMonths } from '@portolan/data/rollups/clinic-months';
import { scale } from '@portolan/data/rollups/rolling';
import { openSums } from '@portolan/data/rollups/sums';
import { rollupsPolicy } from '@portolan/data/worker-key-policies';
import { writeAll } from '@portolan/data/writing';
import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import { addMonths, monthsFrom } from '@portolan/domain/months';
import type { ClinicMonth } from '@portolan/domain/rollups/cohort-month';
import { sumsOf } from '@portolan/domain/rollups/sums';
import { createRollups } from '@portolan/functions/workers/rollups/handler';
import { startTestDatabase } from '../support/database.ts';
import { MemoryTables } from '../support/histories/memory-table.ts';
import { type Figure, median } from './figure.ts';
import { chance, figuresOf, firstMonth, join, start } from './filing.ts';
import { meteredMemory } from './metered-memory.ts';

const [clinics, months, measures] = [10_000, 24, 12];
const asking = newProgramMeasures();

export const lower = (name: string, value: number, limit: number | null, unit: string): Figure => ({
  name,
  value,
  limit,
  unit,
  better: 'lower',
});

const clinicMonth = (random: () => number, month: string, series: number): ClinicMonth => ({
  month,
  totals: figuresOf(random, series),
  firstApprovedAt: `${addMonths(month, 1)}-05T08:00:00.000Z`,
  version: 1,
});

const storedOf = (month: string, held: readonly ClinicMonth[]) => ({
  month,
  sums: sumsOf(
    held.map((one) => ({ isExpected: true, month: one })),
    asking,
  ),
  counted: null,
  computedAt: new Date(start).toISOString(),
  pace: 1_790_000_000,
  version: 1,
});

/** The dashboard's totals of so many clinics, months and measures: what is read, and what goes to the browser. */
const dashboard = async (cohort: number, span: number, series: number) => {
  const { database, used } = meteredMemory(new MemoryTables({ pageItems: 1000 }));
  const random = chance(3);
  const [foundationId, programId] = [idNumber('organization', 1), idNumber('program', 1)];
  const sums = openSums(database, foundationId);
  for (const month of monthsFrom(firstMonth, span)) {
    const held = Array.from({ length: cohort }, () => clinicMonth(random, month, series));
    await writeAll(database, [sums.put(sums.programKey(programId, month), storedOf(month, held), 'there')]);
  }
  const [writes, before] = [used.writes / 2 / span, used.reads];
  const found = await sums.programMonths(programId, firstMonth, addMonths(firstMonth, span - 1));
  const body = JSON.stringify({
    months: found.map(({ month, sums: added, computedAt, version }) => ({
      month,
      sums: added,
      computedAt,
      version,
    })),
  });
  return {
    reads: used.reads - before,
    queries: used.queries,
    writes,
    bytes: gzipSync(body).length,
  };
};

const dashboards = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const cohort of [10, 400, clinics]) {
    const { reads, queries, bytes, writes } = await dashboard(cohort, months, measures);
    const of = `${cohort} clinics, 24 months, 12 measures`;
    figures.push(
      lower(`read units of a program's totals, ${of}`, reads, 8, 'units'),
      lower(`queries of a program's totals, ${of}`, queries, 1, 'queries'),
      // Larger numbers take more digits: ten thousand clinics in one program need a second unit.
      lower(`write units of a month's sums, ${of}`, writes, cohort === clinics ? null : 1, 'units'),
      lower(`bytes to the browser, gzip, ${of}`, bytes, null, 'bytes'),
    );
  }
  for (const span of [6, 12])
    figures.push(
      lower(
        `read units of a program's totals, 400 clinics, ${span} months, 12 measures`,
        (await dashboard(400, span, measures)).reads,
        8,
        'units',
      ),
    );
  for (const series of [6, 24]) {
    const { reads, writes } = await dashboard(400, months, series);
    figures.push(
      lower(
        `read units of a program's totals, 400 clinics, 24 months, ${series} measures`,
        reads,
        8,
        'units',
      ),
      lower(`write units of a month's sums, ${series} measures`, writes, null, 'units'),
    );
  }
  return figures;
};

const rounds = 15;

/**
 * On the embedded engine, in one run: a clinic of 50 approves a month of 24, the worker adds it up and a dashboard's totals are
 * read, over reading every clinic's months and adding them up then.
 */
const addingOver = async (): Promise<Figure[]> => {
  const engine = await startTestDatabase();
  try {
    const { foundationId, places } = await join(engine.behind, 50, 1);
    const programId = places[0]?.programId ?? '';
    const database = engine.under(rollupsPolicy);
    const [held, sums] = [openClinicMonths(database, foundationId), openSums(database, foundationId)];
    const random = chance(5);
    const span = monthsFrom(firstMonth, months);
    const [last, to] = [span.at(-2) ?? firstMonth, span.at(-1) ?? firstMonth];
    for (const month of span.slice(0, -1)) {
      const all = places.map(({ clinicId }) => ({ clinicId, ...clinicMonth(random, month, measures) }));
      await writeAll(
        database,
        all.map((one) => held.put(programId, 0, one, 'absent', 'no')),
      );
      await writeAll(database, [sums.put(sums.programKey(programId, month), storedOf(month, all), 'there')]);
    }
    let now = start;
    const work = createRollups({
      sharing: { database, now: () => new Date(now), pause: async () => undefined, scale },
      queue: { send: async () => ({ refused: [] }) },
    });
    const tell = (clinicId: string, month: string) =>
      work([
        {
          kind: 'record',
          organizationId: clinicId,
          collection: 'APPROVED-MONTHS',
          sortKey: month,
          version: 1,
        },
      ]);
    const timed = async (each: (round: number) => Promise<unknown>): Promise<number> => {
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { clinicId = '' } = places[round] ?? {};
        const { month, totals, firstApprovedAt } = clinicMonth(random, to, measures);
        const approved = { month, totals, firstApprovedAt, approvedAt: firstApprovedAt, version: 1 };
        await writeAll(engine.behind, [
          openApprovedMonths(engine.behind, clinicId).put(approved, 'anything', 'no'),
        ]);
        now += 420_000;
        const begun = performance.now();
        await each(round);
        took.push(performance.now() - begun);
      }
      return median(took);
    };
    const followed = await timed(async (round) => {
      await tell(places[round]?.clinicId ?? '', to);
      await sums.programMonths(programId, firstMonth, to);
    });
    const kept = await timed(() => sums.programMonths(programId, firstMonth, to));
    const onReading = await timed(async () => {
      const all = Map.groupBy(await held.between(programId, 0, firstMonth, last), ({ month }) => month);
      return span.map((month) =>
        sumsOf(
          (all.get(month) ?? []).map((one) => ({ isExpected: true, month: one })),
          asking,
        ),
      );
    });
    return [
      lower(
        "time from an approval until its program's totals are read, over adding them up on reading, 50 clinics",
        followed / onReading,
        null,
        '×',
      ),
      lower(
        "time to read a program's totals, over adding them up on reading, 50 clinics",
        kept / onReading,
        0.5,
        '×',
      ),
    ];
  } finally {
    await engine.stop();
  }
};

/** What it costs to look at what was added up. */
export const readingCosts = async (): Promise<Figure[]> => [...(await dashboards()), ...(await addingOver())];

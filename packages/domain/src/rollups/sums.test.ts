import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedQuartiles } from './bins.ts';
import type { ClinicMonth } from './cohort-month.ts';
import { addSums, type ClinicInMonth, emptySums, isInTime, sumsOf } from './sums.ts';

const asking = { cadence: 'monthly', dueDays: 15 } as const;
const month = '2026-09';
const punctual = '2026-10-03T09:00:00.000Z';

const clinic = (totals: ClinicMonth['totals'] | null, changes: Partial<ClinicMonth> = {}): ClinicInMonth => ({
  isExpected: true,
  month: totals === null ? null : { month, totals, firstApprovedAt: punctual, version: 1, ...changes },
});

describe('the sums of a month', () => {
  it('divide sums: 9 of 10 and 95 of 190 are 104 of 200, which is 52 %, and not the 70 % between 90 % and 50 %', () => {
    const { series } = sumsOf(
      [clinic({ kept: { n: 9, d: 10 } }), clinic({ kept: { n: 95, d: 190 } })],
      asking,
    );
    expect(series.kept).toMatchObject({ n: 104, d: 200, clinics: 2 });
    expect((series.kept?.n ?? 0) / (series.kept?.d ?? 1)).toBe(0.52);
  });

  it('take a blank for no zero: who reported nothing of a series is in no count of it', () => {
    const sums = sumsOf(
      [clinic({ calls: { n: 0 } }), clinic({ kept: { n: 1, d: 2 } }), clinic(null)],
      asking,
    );
    expect(sums).toEqual({
      expected: 3,
      reported: 2,
      inTime: 2,
      series: {
        calls: { n: 0, d: 0, clinics: 1, bins: [1] },
        // 50 % is the eleventh class of 5 %.
        kept: { n: 1, d: 2, clinics: 1, bins: [...Array.from({ length: 10 }, () => 0), 1] },
      },
    });
  });

  it('are of one month: people of two months are never in one sum', () => {
    const [may, june] = [clinic({ used: { n: 200 } }), clinic({ used: { n: 200 } })];
    expect([sumsOf([may], asking), sumsOf([june], asking)].map(({ series }) => series.used?.n)).toEqual([
      200, 200,
    ]);
  });

  it('count who reported unasked among those expected, so that nobody reads "2 of 1"', () => {
    const unasked = { ...clinic({ calls: { n: 7 } }), isExpected: false };
    expect(sumsOf([unasked, clinic(null), { isExpected: false, month: null }], asking)).toMatchObject({
      expected: 2,
      reported: 1,
    });
  });

  it('take a month that was taken back for one that nobody reported', () => {
    expect(sumsOf([clinic({})], asking)).toEqual({ ...emptySums, expected: 1 });
  });

  it('count a rate over nobody, but put it in no class', () => {
    expect(sumsOf([clinic({ kept: { n: 0, d: 0 } })], asking).series.kept).toEqual({
      n: 0,
      d: 0,
      clinics: 1,
      bins: [],
    });
  });
});

describe('whether a month came in time', () => {
  const at = (firstApprovedAt: string, cadence: 'monthly' | 'quarterly' = 'monthly', of = month) =>
    isInTime({ month: of, firstApprovedAt }, { cadence, dueDays: 15 });
  it('goes by the first approval, until the due day is over everywhere on Earth', () => {
    expect(at('2026-10-16T11:59:59.000Z')).toBe(true);
    expect(at('2026-10-16T12:00:00.000Z')).toBe(false);
  });
  it('asks for a quarter with its last month', () => {
    expect(at('2026-10-10T00:00:00.000Z', 'quarterly', '2026-07')).toBe(true);
    expect(at('2026-10-10T00:00:00.000Z', 'monthly', '2026-07')).toBe(false);
  });
});

const figures = fc.oneof(
  fc.record({ n: fc.nat(1_000_000_000) }),
  fc.tuple(fc.nat(1_000_000_000), fc.nat(1_000_000_000)).map(([one, other]) => ({
    n: Math.min(one, other),
    d: Math.max(one, other),
  })),
);
const clinics = fc.array(
  fc.record({
    isExpected: fc.boolean(),
    month: fc.option(
      fc.record({
        month: fc.constant(month),
        totals: fc.dictionary(fc.constantFrom('a', 'b', 'c'), figures, { noNullPrototype: true }),
        firstApprovedAt: fc.constantFrom(punctual, '2026-11-30T00:00:00.000Z'),
        version: fc.constant(1),
      }),
      { nil: null },
    ),
  }),
  { maxLength: 30 },
);

it('is the same however clinics are put into buckets, and in whatever order, to the last digit', () => {
  fc.assert(
    fc.property(clinics, fc.integer({ min: 1, max: 7 }), (all, size) => {
      const buckets = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, (index + 1) * size),
      );
      const parts = buckets.map((bucket) => sumsOf(bucket, asking));
      expect(addSums(parts.toReversed())).toEqual(sumsOf(all, asking));
      const { expected, reported, inTime, series } = sumsOf(all, asking);
      expect(inTime <= reported && reported <= expected).toBe(true);
      for (const { bins, clinics: count } of Object.values(series))
        expect(bins.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(count);
    }),
  );
});

describe('quartiles of a histogram', () => {
  it('are estimates from classes: of eight clinics between 40 % and 45 % the median is in their middle', () => {
    const bins = [...Array.from({ length: 8 }, () => 0), 8];
    const { lower, median, upper } = estimatedQuartiles(bins, true) ?? { lower: 0, median: 0, upper: 0 };
    expect([lower, median, upper].map((share) => Math.round(share * 10_000))).toEqual([4125, 4250, 4375]);
  });
  it('go through classes of 1, 2, 5 and 10', () => {
    // Two clinics from 100 to 200, two from 200 to 500.
    expect(estimatedQuartiles([0, 0, 0, 0, 0, 0, 0, 2, 2], false)).toEqual({
      lower: 150,
      median: 200,
      upper: 350,
    });
  });
  it('are none of nobody', () => expect(estimatedQuartiles([0, 0], true)).toBeNull());
  it('are within a class of those of the figures themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }), (values) => {
        const sums = sumsOf(
          values.map((n) => clinic({ calls: { n } })),
          asking,
        );
        const { median } = estimatedQuartiles(sums.series.calls?.bins ?? [], false) ?? { median: -1 };
        const sorted = values.toSorted((one, other) => one - other);
        const real = sorted[Math.ceil(values.length / 2) - 1] ?? 0;
        expect(median).toBeGreaterThanOrEqual(Math.floor(real / 2.5) - 1);
        expect(median).toBeLessThanOrEqual(real * 2.5 + 2);
      }),
    );
  });
});

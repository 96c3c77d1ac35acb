import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assumptions, assumptions } from './assumptions.ts';
import { type Basis, billOf, type Line, totalOf } from './bill.ts';
import { type Consumption, type FunctionUse, noUse } from './consumption.ts';
import { billOfCampaign, billOfEmails } from './email-bill.ts';
import { consumption, installation } from './example.test-support.ts';
import { type PriceList, prices } from './prices.ts';

type Values = Partial<Record<keyof Assumptions, number>>;

/** Everything assumed to be nothing, except what is named: the operator's own figures do not move these tests. */
const assuming = (values: Values): Assumptions => {
  const keys = Object.keys(assumptions) as (keyof Assumptions)[];
  return Object.fromEntries(
    keys.map((key) => [key, { value: values[key] ?? 0, unit: '', why: '' }]),
  ) as Assumptions;
};

/** A dollar for one of each, except what is named. */
const costing = (usd: Partial<Record<keyof PriceList, number>>): PriceList => {
  const names = Object.keys(prices) as (keyof PriceList)[];
  return Object.fromEntries(
    names.map((name) => [name, { ...prices[name], usd: usd[name] ?? 1, per: 1 }]),
  ) as PriceList;
};

const basis: Basis = {
  consumption,
  installation,
  assumptions: assuming({
    coreMegabytes: 1024,
    databaseMs: 5,
    coldStartShare: 0.1,
    coldStartMs: 200,
    clinicAgeMonths: 8,
  }),
  prices: costing({ writeUnit: 5, wafRule: 2 }),
};

const line = (lines: readonly Line[], price: Line['price']) => lines.filter((one) => one.price === price);
const quantityOf = (lines: readonly Line[], price: Line['price']) =>
  line(lines, price).reduce((sum, { quantity }) => sum + quantity, 0);

describe('the bill of one clinic', () => {
  const lines = billOf(basis, 1);

  it('counts the computing at the share of a core, the waits and the cold starts', () => {
    // 2,000 ms on half a core are 4,000; 200 waits of 5 ms are 1,000; 10 cold starts of 200 ms are 2,000: 7 s of half a GB.
    expect(quantityOf(lines, 'lambdaGigabyteSecond')).toBeCloseTo(3.5, 10);
  });
  it('counts units as they were measured, each at its price', () => {
    expect(line(lines, 'readUnit')).toMatchObject([{ quantity: 30, usd: 30 }]);
    expect(line(lines, 'writeUnit')).toMatchObject([{ quantity: 7, usd: 35 }]);
  });
  it('counts what was stored before, and what each month adds', () => {
    expect(quantityOf(lines, 'tableStorage')).toBe(3);
    expect(quantityOf(lines, 'pointInTimeRecovery')).toBe(3);
    expect(quantityOf(lines, 'backupStorage')).toBe(270);
  });
  it('counts what everybody shares once', () => {
    expect(line(lines, 'wafRule')).toMatchObject([{ quantity: 4, usd: 8, fixed: true }]);
    expect(line(lines, 'alarmMetric')).toMatchObject([{ quantity: 3, fixed: true }]);
  });
  it('counts the clock once, however many clinics there are', () => {
    const shared = { people: { ...noUse, invocations: 3, readUnits: 4 } };
    const striking: Basis = { ...basis, consumption: { ...consumption, shared } };
    const plain = totalOf(billOf(basis, 1));
    const [one, many] = [billOf(striking, 1), billOf(striking, 1000)];
    expect(totalOf(one)).toBeGreaterThan(plain);
    for (const lines of [one, many])
      expect(line(lines, 'lambdaRequest').filter(({ fixed }) => fixed)).toMatchObject([{ quantity: 3 }]);
  });
  it('counts the function at the edge for files: the API goes past it', () => {
    const withFunction: Basis = {
      ...basis,
      installation: { ...installation, edgeFunctions: 1 },
      assumptions: assuming({ fileRequestsPerVisit: 6 }),
    };
    expect(quantityOf(billOf(withFunction, 1), 'cloudfrontFunction')).toBe(60);
  });
  it('divides a price that is asked for many', () => {
    const cheap = {
      ...basis,
      prices: { ...basis.prices, readUnit: { ...prices.readUnit, usd: 0.125, per: 1_000_000 } },
    };
    expect(line(billOf(cheap, 1), 'readUnit')[0]?.usd).toBeCloseTo(0.00000375, 12);
  });
  it('is refused for a function that the templates do not have', () => {
    const stray = { ...basis, consumption: { ...consumption, functions: { elsewhere: noUse } } };
    expect(() => billOf(stray, 1)).toThrow('no function elsewhere');
  });
});

describe('the bill of many clinics', () => {
  it('multiplies what each uses and not what all share', () => {
    const [one, many] = [billOf(basis, 1), billOf(basis, 1000)];
    for (const [index, { fixed, usd }] of one.entries())
      expect(many[index]?.usd).toBeCloseTo(fixed ? usd : usd * 1000, 6);
  });
  it('keeps a trace each second and one in twenty of the others, where tracing is on', () => {
    const traced: Basis = {
      ...basis,
      installation: { ...installation, tracing: true },
      assumptions: assuming({ minutesOfTracing: 1 }),
    };
    // 100 invocations a clinic: under the 60 of a minute nothing is left out, above it 95 %.
    expect(quantityOf(billOf(traced, 0.5), 'trace')).toBeCloseTo(50, 10);
    expect(quantityOf(billOf(traced, 10), 'trace')).toBeCloseTo(60 + 940 * 0.05, 10);
  });
});

describe('the bill of emails', () => {
  it('is that of the mail service and of the workers, times the emails', () => {
    const perEmail = { people: { ...noUse, invocations: 2, writeUnits: 3, messages: 1 } };
    const lines = billOfEmails(
      { ...basis, assumptions: assuming({ requestsPerMessage: 3 }) },
      perEmail,
      1000,
    );
    expect(quantityOf(lines, 'email')).toBe(1000);
    expect(quantityOf(lines, 'writeUnit')).toBe(3000);
    expect(quantityOf(lines, 'lambdaRequest')).toBe(2000);
    expect(quantityOf(lines, 'queueRequest')).toBe(3000);
  });

  it('of a campaign has the wait for the rate in it', () => {
    const perEmail = { 'worker-sending': { ...noUse, invocations: 0.01 } };
    const slow = { ...basis, assumptions: assuming({ campaignRate: 1, coldStartShare: 0, databaseMs: 5 }) };
    // A thousand seconds at half a gigabyte.
    expect(quantityOf(billOfCampaign(slow, perEmail, 1000), 'lambdaGigabyteSecond')).toBeCloseTo(500, 6);
  });
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const use: fc.Arbitrary<FunctionUse> = fc.record({
  invocations: amount,
  milliseconds: amount,
  calls: amount,
  readUnits: amount,
  writeUnits: amount,
  messages: amount,
});
const consumed: fc.Arbitrary<Consumption> = fc.record({
  functions: fc.record({ people: use }),
  people: amount,
  visits: amount,
  apiRequests: amount,
  answeredBytes: amount,
  loggedBytes: amount,
  emails: amount,
  storedBytes: amount,
  addedBytes: amount,
  shared: fc.constant({}),
});

const added = (one: Consumption, more: Consumption): Consumption => {
  const sum = (key: Exclude<keyof Consumption, 'functions' | 'shared'>) => one[key] + more[key];
  const people = Object.fromEntries(
    (Object.keys(noUse) as (keyof FunctionUse)[]).map((key) => [
      key,
      (one.functions.people?.[key] ?? 0) + (more.functions.people?.[key] ?? 0),
    ]),
  ) as FunctionUse;
  return {
    functions: { people },
    people: sum('people'),
    visits: sum('visits'),
    apiRequests: sum('apiRequests'),
    answeredBytes: sum('answeredBytes'),
    loggedBytes: sum('loggedBytes'),
    emails: sum('emails'),
    storedBytes: sum('storedBytes'),
    addedBytes: sum('addedBytes'),
    shared: {},
  };
};

describe('by the prices and assumptions of today', () => {
  const today = (of: Consumption): Basis => ({ consumption: of, installation, assumptions, prices });

  it('more consumption never costs less, in any line', () => {
    fc.assert(
      fc.property(consumed, consumed, fc.integer({ min: 1, max: 10_000 }), (one, more, clinics) => {
        const [less, greater] = [billOf(today(one), clinics), billOf(today(added(one, more)), clinics)];
        for (const [index, { usd }] of less.entries())
          expect(greater[index]?.usd).toBeGreaterThanOrEqual(usd * (1 - 1e-12));
      }),
    );
  });
  it('more clinics never cost less together, nor more each', () => {
    fc.assert(
      fc.property(
        consumed,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        (one, few, others) => {
          const [less, greater] = [few, few + others].map((clinics) => totalOf(billOf(today(one), clinics)));
          expect(greater).toBeGreaterThanOrEqual(less ?? Number.NaN);
          expect((greater ?? Number.NaN) / (few + others)).toBeLessThanOrEqual(
            ((less ?? Number.NaN) / few) * (1 + 1e-9),
          );
        },
      ),
    );
  });
  it('no price and no assumption is negative, and every price has its page', () => {
    for (const { usd, per, page } of Object.values(prices)) {
      expect(usd).toBeGreaterThan(0);
      expect(per).toBeGreaterThan(0);
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[\w/-]+\/pricing\//);
    }
    for (const { value, why } of Object.values(assumptions)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(why).not.toBe('');
    }
  });
});

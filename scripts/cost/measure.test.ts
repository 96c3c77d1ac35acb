import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Use } from './clinic-month.ts';
import { type noUse, sumOf } from './consumption.ts';
import { type Measured, measure } from './measure.ts';

const use: Use = {
  visitsPerPerson: 2,
  minutesInView: 1,
  elementsPerVisit: 1,
  savesPerVisit: 2,
  commentsPerVisit: 1,
  exports: 1,
  ownersChores: 1,
  invitations: 1,
  calendarReads: 4,
};

let measured: Measured;
// It lives a whole month of a clinic: seconds on a free machine, minutes on a busy one.
beforeAll(async () => {
  measured = await measure(use);
}, 240_000);

const entryOf = (route: string) => {
  const found = measured.entries.find((entry) => entry.route.endsWith(route));
  if (found === undefined) throw new Error(`Nothing was measured of ${route}`);
  return found.use;
};

describe('a measured month', () => {
  it('has every function that a clinic uses', () => {
    const known: string[] = [
      ...apiFunctions.map(({ name }) => `api-${name}`),
      ...workerFunctions.map(({ name }) => `worker-${name}`),
    ];
    const used = Object.keys(measured.consumption.functions);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(used).toEqual(
      expect.arrayContaining([
        'api-people',
        'api-work-plans',
        'api-discussions',
        'api-calendars',
        'api-exports',
        'worker-router',
        'worker-invitations',
        'worker-projector',
        'worker-days',
        'worker-exports',
      ]),
    );
  });
  it('is the same by function as by route', () => {
    const { functions } = measured.consumption;
    const [byFunction, byRoute] = [
      sumOf(Object.values(functions)),
      sumOf(measured.entries.map((entry) => entry.use)),
    ];
    for (const [key, value] of Object.entries(byRoute))
      expect(byFunction[key as keyof typeof noUse]).toBeCloseTo(value, 6);
  });
  it('is the same by table as by function', () => {
    const used = sumOf(Object.values(measured.consumption.functions));
    const tables = Object.values(measured.tables);
    expect(tables).toHaveLength(2);
    for (const kind of ['readUnits', 'writeUnits'] as const) {
      for (const table of tables) expect(table[kind]).toBeGreaterThan(0);
      expect(tables.reduce((sum, table) => sum + table[kind], 0)).toBeCloseTo(used[kind], 6);
    }
  });
  it('counts visits that stand for others as often as they are made', () => {
    const { people, visits, apiRequests } = measured.consumption;
    expect({ people, visits }).toEqual({ people: 5, visits: 10 });
    expect(entryOf('GET /api/v1/me').invocations).toBe(10);
    expect(entryOf('/calendars/{calendarToken}').invocations).toBe(4);
    // Three of the five may write: two saves in each of two visits.
    expect(
      entryOf('PATCH /api/v1/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}')
        .invocations,
    ).toBe(12);
    const routed = measured.entries.filter(({ route }) => route !== '');
    expect(apiRequests).toBe(sumOf(routed.map((entry) => entry.use)).invocations);
  });
  it('reads where it reads and writes where it writes', () => {
    const read = entryOf('/work-plans/{planId}/elements');
    expect(read.readUnits / read.invocations).toBeGreaterThan(2);
    expect(read.writeUnits).toBe(0);
    const saved = entryOf(
      'PATCH /api/v1/organizations/{organizationId}/work-plans/{planId}/elements/{elementId}',
    );
    // Element, history and audit record in one transaction, which counts twice.
    expect(saved.writeUnits / saved.invocations).toBeGreaterThanOrEqual(6);
    expect(saved.writeUnits / saved.invocations).toBeLessThan(100);
  });
  it('weighs answers, log lines, what is stored and the letter', () => {
    const { answeredBytes, loggedBytes, storedBytes, addedBytes, emails, apiRequests } = measured.consumption;
    expect(answeredBytes / apiRequests).toBeGreaterThan(1000);
    expect(loggedBytes / apiRequests).toBeGreaterThan(100);
    expect(loggedBytes / apiRequests).toBeLessThan(1000);
    expect(storedBytes).toBeGreaterThan(50_000);
    expect(addedBytes).toBeGreaterThan(0);
    // The invitation, and what is due on the days that stand for a month.
    expect(emails).toBeGreaterThan(1);
  });
  it('takes little for a letter: a few messages, units and milliseconds', () => {
    const { 'worker-router': router, 'worker-invitations': invitations } = measured.perEmail;
    expect(router?.invocations).toBeGreaterThan(0);
    expect(invitations?.messages).toBeGreaterThanOrEqual(1);
    expect(invitations?.messages).toBeLessThanOrEqual(3);
    expect(invitations?.writeUnits).toBeGreaterThanOrEqual(2);
    expect(invitations?.writeUnits).toBeLessThan(20);
  });
  it('takes less for a mail of a campaign: a share of what its chunk takes, and what is heard of it', () => {
    const { 'worker-campaigns': freezing, 'worker-sending': sending } = measured.perCampaignEmail;
    const heard = measured.perCampaignEmail['worker-mail-events'];
    expect((freezing?.writeUnits ?? 0) + (sending?.writeUnits ?? 0)).toBeLessThan(0.5);
    expect(sending?.invocations).toBeLessThan(0.1);
    expect(heard?.messages).toBeGreaterThanOrEqual(1);
  });
});

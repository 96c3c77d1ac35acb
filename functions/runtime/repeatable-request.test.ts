import { auditRecord, idNumber, personNumber, workPlan } from '@portolan/data/records.test-support';
import { fail } from '@portolan/domain/result';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MemberCall, memberRoute } from './bound-route.ts';
import {
  ana,
  claimsOf,
  createNote,
  eventFor,
  now,
  serve,
  startWorld,
  type World,
} from './runtime.test-support.ts';

let world: World;
let organizations = 100;
let clinic = '';
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.database.stop());
const nextClinic = async () => {
  organizations += 1;
  clinic = idNumber('organization', organizations);
  await world.admit(clinic, ana, 'owner');
};
beforeEach(nextClinic);

let made = 0;
/** Makes a plan with an id of its own each time it is run, as handlers do. */
const create = async ({ commit, body }: MemberCall<typeof createNote>) => {
  made += 1;
  const plan = workPlan(made);
  return commit({
    writes: [world.store(clinic).workPlans.put(plan, 'absent', 'write-contention')],
    audit: { action: 'work-plan-created', target: plan.id, versionBefore: null, versionAfter: 1, fields: [] },
    reply: { body: { note: `${body.note} ${plan.id}` }, version: 1 },
  });
};
const ask = (given: Parameters<typeof eventFor>[1] = {}, handle: typeof create = create) =>
  serve(
    [memberRoute(createNote, handle)],
    world.dependencies,
    eventFor(createNote, { ...given, params: { organizationId: clinic, ...given.params } }),
  );
const plans = async () => (await world.store(clinic).workPlans.newestFirst({ limit: 50 })).items;
const audits = async () =>
  (await world.store(clinic).auditLog.newestFirst({ limit: 50 }, now.toISOString(), now)).items;

describe('a creation that comes twice', () => {
  it('is answered as it was the first time, and done once', async () => {
    const first = await ask();
    const second = await ask();
    expect(first.response.statusCode).toBe(201);
    expect(second.response).toEqual(first.response);
    expect([await plans(), await audits()]).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  it('is answered as it was, however the same body is written', async () => {
    const first = await ask({ body: '{"note":"x"}' });
    expect((await ask({ body: ' { "note" : "\\u0078" } ' })).response).toEqual(first.response);
  });

  it.each([
    ['another body', { body: '{"note":"y"}' }],
    ['another path', { params: { planId: idNumber('workPlan', 2) } }],
  ])('is refused with %s, and does nothing', async (_, given) => {
    await ask();
    expect((await ask(given)).json).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
    expect(await plans()).toHaveLength(1);
  });

  it("is another's own: two people may choose one key", async () => {
    const ben = personNumber(2);
    await world.admit(clinic, ben, 'editor');
    const [first, second] = [await ask(), await ask({ claims: claimsOf(ben) })];
    expect(second.json).not.toEqual(first.json);
    expect(await plans()).toHaveLength(2);
  });

  it('in two organizations is done in both', async () => {
    await ask();
    await nextClinic();
    expect((await ask()).response.statusCode).toBe(201);
    expect(await plans()).toHaveLength(1);
  });

  it('many times at once is done once, and all get one answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), async (count) => {
        await nextClinic();
        const answers = await Promise.all(Array.from({ length: count }, () => ask()));
        expect(new Set(answers.map(({ response }) => `${response.statusCode} ${response.body}`)).size).toBe(
          1,
        );
        expect(answers[0]?.response.statusCode).toBe(201);
        expect([await plans(), await audits()]).toMatchObject([{ length: 1 }, { length: 1 }]);
      }),
      { numRuns: 8 },
    );
  });

  it('with another body at the same time is done once, and the other is refused', async () => {
    const answers = await Promise.all([ask({ body: '{"note":"x"}' }), ask({ body: '{"note":"y"}' })]);
    expect(answers.map(({ response }) => response.statusCode).toSorted()).toEqual([201, 409]);
    expect(answers.map(({ json }) => json)).toContainEqual(
      expect.objectContaining({ code: 'idempotency-key-reused' }),
    );
    expect(await plans()).toHaveLength(1);
  });

  it("gets the first answer even where its twin's work refuses it", async () => {
    let twin: Awaited<ReturnType<typeof ask>> | undefined;
    const late = await ask({}, async () => {
      // Between the look at what was answered and the decision, the twin is done.
      twin = await ask();
      return fail({ code: 'already-member' });
    });
    expect(late.response).toEqual(twin?.response);
    expect(late.response.statusCode).toBe(201);
  });

  it('is tried again after a refusal, which is not remembered', async () => {
    expect((await ask({}, async () => fail({ code: 'already-member' }))).response.statusCode).toBe(409);
    expect((await ask()).response.statusCode).toBe(201);
  });

  it('leaves nothing half done when its writes are refused', async () => {
    const refused = await ask({}, async ({ commit }) =>
      commit({
        writes: [world.store(clinic).workPlans.put(workPlan(999), { version: 7 }, 'stale-version')],
        audit: { ...auditRecord(1, now.toISOString()), action: 'work-plan-created' },
        reply: { body: { note: '' }, version: 1 },
      }),
    );
    expect(refused.json).toMatchObject({ status: 412, code: 'stale-version' });
    expect([await plans(), await audits()]).toEqual([[], []]);
    expect((await ask()).response.statusCode).toBe(201);
  });
});

import { approveMonth, listFigures, reopenMonth, submitMonth } from '@portolan/contract/figure-routes';
import { addMonths, monthIn } from '@portolan/domain/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { change, figuresOf } from '../support/cedar-figures.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const thisMonth = monthIn('America/Denver', new Date());
const { approvals, ask, atCedar, enter, monthAt, resultsOf, sign } = figuresOf(() => world);
const owner = () => world.cedar.owner;
const contributor = () => personIn(world.cedar, 'contributor');

test('a month goes from entry to approval and correction, and what was approved before is kept', async () => {
  const month = addMonths(thisMonth, -29);
  await enter(
    contributor(),
    change(month, { n: 40 }),
    change(month, { n: 3, d: 4 }, { series: 'answered-24h' }),
  );
  expect((await sign(contributor(), submitMonth, month)).status).toBe(200);
  expect(await resultsOf(contributor(), change(month, { n: 41 }, { was: { n: 40 } }))).toEqual([
    'month-not-open',
  ]);
  expect(codeOf(await sign(contributor(), submitMonth, month))).toBe('month-not-open');
  expect(codeOf(await sign(contributor(), approveMonth, month))).toBe('wrong-role');
  expect((await sign(personIn(world.cedar, 'editor'), approveMonth, month)).status).toBe(200);
  expect(codeOf(await sign(owner(), approveMonth, month))).toBe('month-already-approved');
  // The same file again, into the approved month.
  expect(await resultsOf(owner(), change(month, { n: 40 }))).toEqual(['unchanged']);

  expect(codeOf(await sign(contributor(), reopenMonth, month))).toBe('wrong-role');
  expect((await sign(owner(), reopenMonth, month)).status).toBe(200);
  expect(codeOf(await sign(owner(), reopenMonth, month))).toBe('month-already-open');
  expect(
    await resultsOf(
      owner(),
      change(month, { n: 41 }, { was: { n: 40 } }),
      change(month, { n: 7 }, { series: 'messages-sent' }),
    ),
  ).toEqual(['corrected', 'applied']);
  expect((await sign(owner(), approveMonth, month)).status).toBe(200);

  const items = await approvals(month);
  expect(items.map(({ number, totals }) => [number, totals])).toEqual([
    [2, { 'phone-calls': { n: 41 }, 'answered-24h': { n: 3, d: 4 }, 'messages-sent': { n: 7 } }],
    [1, { 'phone-calls': { n: 40 }, 'answered-24h': { n: 3, d: 4 } }],
  ]);
  expect(await monthAt(month)).toMatchObject({ status: 'approved', approved: { number: 2 } });
});

test('nobody signs what they did not see, or nothing at all', async () => {
  const month = addMonths(thisMonth, -30);
  expect(codeOf(await sign(owner(), submitMonth, month, 0))).toBe('month-empty');
  expect(codeOf(await sign(owner(), approveMonth, month, 0))).toBe('month-empty');
  expect(codeOf(await sign(owner(), reopenMonth, month, 0))).toBe('month-already-open');
  await enter(owner(), change(month, { n: 40 }));
  await enter(contributor(), change(month, { n: 50 }, { was: { n: 40 } }));
  const stale = await sign(owner(), approveMonth, month, 1);
  expect([stale.status, codeOf(stale)]).toEqual([412, 'stale-version']);
  expect(stale.json).toMatchObject({ currentVersion: 2 });
});

test('of two who approve at once, one does, and there is one approval', async () => {
  const month = addMonths(thisMonth, -31);
  await enter(owner(), change(month, { n: 40 }));
  const both = await Promise.all([
    sign(owner(), approveMonth, month, 1),
    sign(personIn(world.cedar, 'editor'), approveMonth, month, 1),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const items = await approvals(month);
  expect(items).toHaveLength(1);
});

test('an unlikely figure asks for a comment before it is handed in or approved', async () => {
  const stock = { series: 'patients-enrolled' };
  const [before, month] = [addMonths(thisMonth, -33), addMonths(thisMonth, -32)];
  await enter(owner(), change(before, { n: 900 }, stock), change(month, { n: 90 }, stock));
  for (const route of [submitMonth, approveMonth]) {
    const asked = await sign(owner(), route, month);
    expect([asked.status, codeOf(asked)]).toEqual([422, 'warnings-unexplained']);
    expect(asked.json).toMatchObject({
      violations: [{ pointer: '/cells/patients-enrolled/clinic', message: 'stock-falling' }],
    });
  }
  const note = 'The other site has a portal of its own now.';
  expect(await resultsOf(owner(), change(month, { n: 90 }, { ...stock, was: { n: 90 }, note }))).toEqual([
    'applied',
  ]);
  expect((await sign(owner(), submitMonth, month)).status).toBe(200);
});

test('a figure approved by mistake can be taken back', async () => {
  const month = addMonths(thisMonth, -34);
  await enter(owner(), change(month, { n: 40 }));
  await sign(owner(), approveMonth, month);
  await sign(owner(), reopenMonth, month);
  expect(await resultsOf(owner(), change(month, null, { was: { n: 40 } }))).toEqual(['corrected']);
  expect((await sign(owner(), approveMonth, month)).status).toBe(200);
  expect(await monthAt(month)).toMatchObject({ cells: {}, approved: { number: 2 } });
});

test('a viewer reads and enters nothing, and a foundation does not reach the clinic at all', async () => {
  const viewer = personIn(world.cedar, 'viewer');
  const query = { from: thisMonth, to: thisMonth };
  expect((await send(world, listFigures, viewer.token, { params: atCedar(), query })).status).toBe(200);
  expect(codeOf(await ask(viewer, change(thisMonth, { n: 1 })))).toBe('wrong-role');
  expect(codeOf(await ask(world.foundation.owner, change(thisMonth, { n: 1 })))).toBe('not-found');
});

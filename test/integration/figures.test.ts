import { approveMonth, enterFigures, listFigures } from '@portolan/contract/figure-routes';
import {
  changeOrganization,
  getOrganization,
  listAuditRecords,
} from '@portolan/contract/organization-routes';
import { auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn, monthsFrom } from '@portolan/domain/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf } from '../support/answers.ts';
import { change, figuresOf } from '../support/cedar-figures.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const thisMonth = monthIn('America/Denver', new Date());
const { approvals, ask, atCedar, enter, monthAt, read, resultsOf, sign } = figuresOf(() => world);
const owner = () => world.cedar.owner;
const contributor = () => personIn(world.cedar, 'contributor');

test('many people enter one month at once, and every figure is there once', async () => {
  const month = addMonths(thisMonth, -1);
  const series = ['phone-calls', 'messages-sent', 'reports-sent', 'reports-viewed', 'refill-requests'];
  const people = [owner(), personIn(world.cedar, 'editor'), contributor()];
  const answers = await Promise.all(
    people.flatMap((who, index) =>
      series
        .filter((_, place) => place % people.length === index)
        .map((name) => enter(who, change(month, { n: 10 + index }, { series: name }))),
    ),
  );
  expect(answers.flat()).toEqual(series.map(() => ({ result: 'applied' })));
  const found = await monthAt(month);
  expect(Object.keys(found.cells).toSorted()).toEqual(series.toSorted());
  expect(found.version).toBe(series.length);
  expect(found.cells['messages-sent']?.clinic?.by).toBe(people[1]?.personId);
});

test('of two who fill one cell at once, one is told what the other has entered', async () => {
  const month = addMonths(thisMonth, -2);
  const both = await Promise.all([
    enter(owner(), change(month, { n: 1 })),
    enter(contributor(), change(month, { n: 2 })),
  ]);
  const stood = (await monthAt(month)).cells['phone-calls']?.clinic?.figure;
  const results = both.flat();
  expect(results).toContainEqual({ result: 'applied' });
  expect(results).toContainEqual({ result: 'refused', why: 'changed-meanwhile', stored: stood });
});

test('a request whose answer was lost changes nothing the second time, not even the audit log', async () => {
  const year = monthsFrom(addMonths(thisMonth, -15), 12).map((month, index) => change(month, { n: index }));
  expect(new Set(await resultsOf(owner(), ...year))).toEqual(new Set(['applied']));
  const before = await world.dump();
  expect(new Set(await resultsOf(owner(), ...year))).toEqual(new Set(['unchanged']));
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('a year pasted at once is one record in the audit log, which names its months and no figure', async () => {
  const year = monthsFrom(addMonths(thisMonth, -28), 12);
  await enter(owner(), ...year.map((month) => change(month, { n: 77_777 })));
  const answer = await demand(world, listAuditRecords, owner().token, { params: atCedar() });
  const [newest] = z.object({ items: z.array(auditRecordSchema) }).parse(answer.json).items;
  expect(newest).toMatchObject({ action: 'figures-entered', target: world.cedar.id, fields: year });
  expect(JSON.stringify(newest)).not.toContain('77777');
});

test('bad figures are refused one by one, and the good ones among them are taken', async () => {
  const month = addMonths(thisMonth, -3);
  const bad = [
    change(month, { n: 9, d: 8 }, { series: 'answered-24h' }),
    change(month, { n: 9 }, { series: 'appointments-kept' }),
    change(month, { n: 9, d: 10 }),
    change(addMonths(thisMonth, 1), { n: 1 }),
    change('2001-01', { n: 1 }),
    change(month, { n: 1 }, { series: 'sighs' }),
    change(month, { n: 1 }, { series: 'portal-hits.sighs' }),
    change(month, { n: 1 }, { place: newId('site', new Date()) }),
    change(month, { n: 4 }, { series: 'messages-sent' }),
    change(month, { n: 5 }, { series: 'messages-sent' }),
  ];
  expect(await resultsOf(owner(), ...bad)).toEqual([
    'numerator-above-denominator',
    'denominator-missing',
    'denominator-not-asked',
    'month-in-the-future',
    'month-outside-the-period',
    'unknown-measure',
    'unknown-measure',
    'unknown-site',
    'applied',
    'named-twice',
  ]);
  expect((await monthAt(month)).cells).toMatchObject({ 'messages-sent': { clinic: { figure: { n: 4 } } } });
});

test.each<[string, unknown]>([
  ['less than nothing', { n: -1 }],
  ['a fraction of a person', { n: 1.5 }],
  ['text', { n: '12' }],
  ['more than anybody has', { n: 1_000_000_001 }],
  ['what no number is', { n: null }],
])('a request with a figure that is %s is refused whole', async (_, figure) => {
  const month = addMonths(thisMonth, -4);
  const before = await world.dump();
  const body = {
    changes: [change(month, { n: 1 }, { series: 'messages-sent' }), { ...change(month, null), figure }],
  };
  const answer = await send(world, enterFigures, owner().token, { params: atCedar(), body });
  expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid-request']);
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('more than three years at once are refused, to write and to read', async () => {
  const many = monthsFrom(addMonths(thisMonth, -36), 37).map((month) => change(month, { n: 1 }));
  expect(codeOf(await ask(owner(), ...many))).toBe('too-many-months');
  for (const [from, to] of [
    ['2020-01', '2023-01'],
    ['2023-01', '2022-12'],
  ]) {
    const query = { from: from ?? '', to: to ?? '' };
    const answer = await send(world, listFigures, owner().token, { params: atCedar(), query });
    expect(codeOf(answer)).toBe('too-many-months');
  }
  expect(await read('2020-01', '2022-12')).toEqual([]);
});

test("a clinic's total is its sites' or its own, and sites are those of its profile", async () => {
  const month = addMonths(thisMonth, -5);
  const sites = ['North', 'South'].map((name) => ({ id: newId('site', new Date()), name, city: '' }));
  const [north = '', south = ''] = sites.map(({ id }) => id);
  const { headers } = await demand(world, getOrganization, owner().token, { params: atCedar() });
  await demand(world, changeOrganization, owner().token, {
    params: atCedar(),
    headers: { 'if-match': headers.etag ?? '' },
    body: { changeId: newId('change', new Date()), fields: { sites } },
  });
  const rate = { series: 'answered-24h' };
  const bySite = [
    change(month, { n: 9, d: 10 }, { ...rate, place: north }),
    change(month, { n: 95, d: 190 }, { ...rate, place: south }),
  ];
  expect(await resultsOf(owner(), ...bySite)).toEqual(['applied', 'applied']);
  expect(await resultsOf(owner(), change(month, { n: 1, d: 2 }, rate))).toEqual(['entered-by-site']);
  expect((await sign(owner(), approveMonth, month)).status).toBe(200);
  const items = await approvals(month);
  expect(items[0]?.totals).toMatchObject({ 'answered-24h': { n: 104, d: 200 } });
});

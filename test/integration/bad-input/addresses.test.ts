import { apiBase, type Route } from '@portolan/contract/route';
import { routes } from '@portolan/contract/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../support/answers.ts';
import { changedItems } from '../../support/table-dump.ts';
import { turnsOf } from '../../support/turns.ts';
import { pathOf } from '../../support/valid-requests.ts';
import { createWorld, everyRoute, type World } from '../../support/world.ts';
import { granted, type Trial, trialFindings, wire } from './trials.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** As they stand in an address: some of them no browser would send. */
const hostileSegments = [
  'x',
  '.',
  '..',
  '%2e%2e',
  '%2F',
  '%',
  '%zz',
  '%00',
  '%ff',
  '%E2%80%AE',
  '%ED%A0%80',
  '__proto__',
  'constructor',
  '*',
  'null',
  '-1',
  '{organizationId}',
  'ORG%23*',
  "'%20OR%201=1",
  'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0',
  'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K%0A',
  'x'.repeat(4000),
];

const parametersOf = ({ path }: Route) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const addressTrials = async (route: Route): Promise<Trial[]> => {
  const request = await granted(world, route);
  return parametersOf(route).flatMap((name, index) =>
    turnsOf(hostileSegments, 5, route, index).map((segment): Trial => {
      const marked = pathOf(route, { ...request.params, [name]: 'HERE' });
      const path = marked.replace('HERE', () => segment);
      return {
        what: `${name} ${segment.slice(0, 40)}`,
        request: { ...wire(route, request), path },
        expected: ['not-found'],
      };
    }),
  );
};

const isPaged = (route: Route) => route.errors.includes('invalid-cursor');
const sealed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const queryTrials = async (route: Route): Promise<Trial[]> => {
  const request = await granted(world, route);
  const asking = (query: Record<string, string>, expected: Trial['expected']): Trial => ({
    what: JSON.stringify(query).slice(0, 80),
    request: { ...wire(route, request), query: { ...request.query, ...query } },
    expected,
  });
  const searches = ['?%zz', '?=', '?&&', '?%00=%00', `?${'a=1&'.repeat(500)}`];
  const raw = turnsOf(searches, 2, route).map((search): Trial => {
    const asked = wire(route, request);
    return {
      what: search.slice(0, 20),
      request: { ...asked, query: {}, path: `${asked.path}${search}` },
      expected: 'anything',
    };
  });
  if (!isPaged(route)) return raw;
  const limits = ['0', '101', '-1', '1e2', '', 'abc', '1.5', ' 1', '1,2', '٣'];
  const cursors = [
    '',
    'x',
    '%',
    '../..',
    sealed({}),
    sealed(null),
    sealed({ list: 'x', sk: 'y' }),
    '2026-13.',
  ];
  return [
    ...raw,
    ...limits.map((limit) => asking({ limit }, ['invalid-request'])),
    ...cursors.map((cursor) => asking({ cursor }, ['invalid-cursor'])),
    asking({ cursor: 'x'.repeat(1025) }, ['invalid-request']),
    asking({ unknown: '1' }, ['invalid-request']),
    asking(JSON.parse('{"__proto__":"1"}'), 'anything'),
  ];
};

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

describe.each(everyRoute)('$id', ({ route }) => {
  test('finds nothing at an address that is none', async () =>
    expect(await trialFindings(world, route, await addressTrials(route))).toEqual([]));

  test('takes no query but the one it declares', async () =>
    expect(await trialFindings(world, route, await queryTrials(route))).toEqual([]));

  test('names the methods its address knows to whoever uses another', async () => {
    const declared = routes.filter(({ path }) => path === route.path).map(({ method }) => method);
    const request = wire(route, await granted(world, route));
    const before = await world.dump();
    const undeclared = methods.filter((name) => !declared.some((known) => known === name));
    for (const method of turnsOf(undeclared, 2, route)) {
      const answer = await world.ask({ ...request, method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow?.split(', ').toSorted()).toEqual(declared.toSorted());
      if (method !== 'HEAD') expect(codeOf(answer)).toBe('method-not-allowed');
    }
    expect(changedItems(before, await world.dump())).toEqual([]);
  });
});

const nowhere = [
  '',
  '/',
  '/nothing',
  '/organizations/',
  '//organizations',
  '/me/',
  '/me/x',
  '/ME',
  '/openapi.json/x',
  '/../v1/me',
];

test.each(nowhere)(`${apiBase}%s is no address`, async (path) => {
  const answer = await world.ask({ method: 'GET', path, token: world.outsider.token, headers: {} });
  expect(answer.status).toBe(404);
  expect(codeOf(answer)).toBe('not-found');
});

import type { ProblemCode } from '@portolan/contract/problem';
import type { Route } from '@portolan/contract/route';
import { newId } from '@portolan/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, comparable, succeeded } from '../../support/answers.ts';
import { everyModule } from '../../support/requests/every-module.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, homesOf, type ValidRequest } from '../../support/valid-requests.ts';
import { createWorld, everyRoute, type World } from '../../support/world.ts';
import { freshName } from '../../support/world-people.ts';
import { granted, type Trial, trialFindings } from './trials.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const withHeader = (route: Route, request: ValidRequest, name: string, value: string | undefined) => {
  const { [name]: _, ...headers } = request.headers;
  return asked(route, { ...request, headers: { ...headers, ...(value !== undefined && { [name]: value }) } });
};

/** What somebody else, who saw the same version, writes into the same place. */
const rival = (route: Route, request: ValidRequest): ValidRequest => {
  const changeId = newId('change', new Date());
  const own = everyModule.find(({ rivals }) => rivals?.[route.id])?.rivals?.[route.id];
  if (own !== undefined) return { ...request, body: own() };
  switch (route.id) {
    case 'changeOrganization':
      return {
        ...request,
        body: { changeId, fields: { ehrVendor: freshName('Southwind'), patientsPerYear: 9100 } },
      };
    case 'changeElement':
      return {
        ...request,
        body: {
          changeId,
          changes: [{ kind: 'answer', promptId: 'vision', value: freshName('Another vision') }],
        },
      };
    default:
      return request;
  }
};

/** What ends something can be granted once; whoever comes later hears that it is over. */
const ended: Readonly<Record<string, ProblemCode>> = {
  publishTemplate: 'nothing-to-publish',
  closeProgram: 'program-closed',
  removeComment: 'not-found',
  removeClinicComment: 'not-found',
  removeForm: 'not-found',
  removeCampaign: 'not-found',
  removeSequence: 'not-found',
  removeSendingDomain: 'no-domain',
};

const versioned = everyRoute.filter(({ route }) => route.precondition === 'if-match');
const repeatable = everyRoute.filter(({ route }) => route.precondition === 'idempotency-key');

describe.each(versioned)('$id', ({ route }) => {
  test('asks for the version it builds on', async () => {
    const request = await granted(world, route);
    const values = [
      undefined,
      '',
      '*',
      'abc',
      '"abc"',
      '1',
      '"-1"',
      '"1.5"',
      '""',
      '"1", "2"',
      `"${'9'.repeat(40)}"`,
    ];
    const trials = values.map(
      (value): Trial => ({
        what: `If-Match: ${value}`,
        request: withHeader(route, request, 'if-match', value),
        expected: ['if-match-required'],
      }),
    );
    expect(await trialFindings(world, route, trials)).toEqual([]);
  });

  test('refuses what was written upon an older version', async () => {
    const request = await granted(world, route);
    const first = await world.ask(asked(route, request));
    expect(succeeded(first)).toBe(true);
    const stale: Trial = {
      what: 'stale',
      request: asked(route, rival(route, request)),
      expected: [ended[route.id] ?? 'stale-version', 'conflict'],
    };
    expect(await trialFindings(world, route, [stale])).toEqual([]);
  });
});

/** Another creation: another body, or where there is none, another subject. */
const otherwise = async (route: Route, request: ValidRequest): Promise<ValidRequest> => {
  const other = await granted(world, route);
  const body = route.body === null ? request.body : { ...Object(request.body), ...differently(route) };
  return { ...request, body, params: route.body === null ? other.params : request.params };
};
const differently = (route: Route) => {
  const own = everyModule.find(({ differences }) => differences?.[route.id])?.differences?.[route.id];
  if (own !== undefined) return own();
  return route.id === 'createInvitation' ? { language: 'es' } : { name: freshName('Another name') };
};

describe.each(repeatable)('$id', ({ route }) => {
  const header = 'idempotency-key';

  test('asks for a key', async () => {
    const request = await granted(world, route);
    const keys = [
      undefined,
      '',
      'short',
      'with a space',
      'x'.repeat(129),
      'ключ-ключ'.slice(0, 0),
      'tab\tinside-it',
    ];
    const trials = keys.map(
      (key): Trial => ({
        what: `key ${key}`,
        request: withHeader(route, request, header, key),
        expected: ['idempotency-key-required'],
      }),
    );
    expect(await trialFindings(world, route, trials)).toEqual([]);
  });

  test('answers a repeated request as it did the first', async () => {
    const request = asked(route, await granted(world, route));
    const first = await world.ask(request);
    const before = await world.dump();
    const second = await world.ask(request);
    expect(first.status).toBe(route.reply.status);
    expect(comparable(second)).toBe(comparable(first));
    expect(changedItems(before, await world.dump())).toEqual([]);
  });

  test('answers requests that come at once with one creation', async () => {
    const request = asked(route, await granted(world, route));
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.ask(request)));
    const before = await world.dump();
    expect(new Set(answers.map(comparable)).size).toBe(1);
    expect(comparable(await world.ask(request))).toBe(comparable(answers[0]!));
    expect(changedItems(before, await world.dump())).toEqual([]);
  });

  test('refuses the key for another request', async () => {
    const request = await granted(world, route);
    const first = await world.ask(asked(route, request));
    expect(succeeded(first)).toBe(true);
    const reused: Trial = {
      what: 'the same key',
      request: asked(route, await otherwise(route, request)),
      expected: ['idempotency-key-reused'],
    };
    expect(await trialFindings(world, route, [reused])).toEqual([]);
  });

  test('knows the same key of another person as another', async () => {
    const mine = await granted(world, route);
    await world.ask(asked(route, mine));
    const theirs = await granted(world, route);
    const other = homesOf(world, route)[1];
    const { token } = route.access.kind === 'member' ? other.owner : world.cedar.owner;
    const headers = { ...theirs.headers, [header]: mine.headers[header] ?? '' };
    const params = {
      ...theirs.params,
      ...(route.access.kind === 'member' && { organizationId: other.id }),
    };
    const answer = await world.ask(asked(route, { ...theirs, params, headers, token }));
    expect(codeOf(answer)).not.toBe('idempotency-key-reused');
  });
});

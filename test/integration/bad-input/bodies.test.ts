import type { Route } from '@portolan/contract/route';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { misfitsOf, succeeded } from '../../support/answers.ts';
import { spoiled } from '../../support/hostile-json.ts';
import { changedItems } from '../../support/table-dump.ts';
import { turnsOf } from '../../support/turns.ts';
import { createWorld, everyRoute, type World } from '../../support/world.ts';
import { granted, type Trial, trialFindings, wire } from './trials.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const withBody = everyRoute.filter(({ route }) => route.body !== null);

const padded = (json: string, bytes: number) => json.padEnd(bytes);

const bodyTrials = async (route: Route): Promise<Trial[]> => {
  const request = await granted(world, route);
  const text = JSON.stringify(request.body);
  const sending = (body: string): Trial['request'] => ({ ...wire(route, request), body });
  const typed = (type: string | undefined): Trial['request'] => {
    const { 'content-type': _, ...headers } = wire(route, request).headers;
    return { ...sending(text), headers: { ...headers, ...(type !== undefined && { 'content-type': type }) } };
  };
  const each = <Of>(of: readonly Of[], make: (value: Of) => Trial): Trial[] =>
    turnsOf(of, 2, route).map(make);
  return [
    ...each(
      [
        '',
        ' ',
        '{',
        text.slice(0, -1),
        `${text}x`,
        '{"a":1,}',
        "{'a':1}",
        '{"a":NaN}',
        'undefined',
        '\u0000',
      ],
      (body): Trial => ({
        what: `malformed ${body.slice(0, 20)}`,
        request: sending(body),
        expected: ['malformed-json'],
      }),
    ),
    ...each(
      ['null', '[]', '"text"', '1', 'true', '[{}]'],
      (body): Trial => ({
        what: `no object but ${body}`,
        request: sending(body),
        expected: ['invalid-request'],
      }),
    ),
    ...each(
      ['unknown', '__proto__', 'constructor', 'organizationID'],
      (name): Trial => ({
        what: `with the unknown field ${name}`,
        request: sending(`{"${name}":{},${text.slice(1)}`),
        expected: ['invalid-request'],
      }),
    ),
    {
      what: 'nested deep',
      request: sending(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      expected: ['invalid-request'],
    },
    ...each(
      [
        undefined,
        '',
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
        'application/json-patch+json',
        'application/jsonp',
        'image/png',
      ],
      (type): Trial => ({
        what: `sent as ${type}`,
        request: typed(type),
        expected: ['unsupported-media-type'],
      }),
    ),
    {
      what: 'sent as JSON in capitals',
      request: typed('Application/JSON; charset=UTF-8'),
      expected: 'success',
    },
  ];
};

describe.each(withBody)('$id', ({ route }) => {
  test('takes no body but the JSON it asks for', async () =>
    expect(await trialFindings(world, route, await bodyTrials(route))).toEqual([]));

  test('survives any body that is spoiled in one place', async () => {
    let request = await granted(world, route);
    let before = await world.dump();
    const survives = fc.asyncProperty(spoiled, async (spoil) => {
      const body = spoil(request.body);
      const answer = await world.ask({ ...wire(route, request), body });
      const after = await world.dump();
      const changed = changedItems(before, after);
      before = after;
      expect(misfitsOf(route, answer), body).toEqual([]);
      if (!succeeded(answer)) expect(changed, body).toEqual([]);
      // Something strange may have been granted; what is spoiled next must be valid again.
      if (changed.length === 0) return;
      request = await granted(world, route);
      before = await world.dump();
    });
    await fc.assert(survives, { seed: 20_260_901, numRuns: 6, endOnFailure: true });
  });
});

describe.each(everyRoute)('$id', ({ route }) => {
  test('takes no body that is too large', async () => {
    const request = await granted(world, route);
    const text = JSON.stringify(request.body ?? {});
    const trials = [route.bodyLimit + 1, 1024 * 1024 + 1].map(
      (bytes): Trial => ({
        what: `${bytes} bytes`,
        request: {
          ...wire(route, request),
          headers: { ...wire(route, request).headers, 'content-type': 'application/json' },
          body: padded(text, bytes),
        },
        expected: ['body-too-large'],
      }),
    );
    expect(await trialFindings(world, route, trials)).toEqual([]);
  });
});

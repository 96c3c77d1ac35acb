import { edgeHeader } from '@portolan/contract/edge-header';
import { succeed } from '@portolan/domain/result';
import { expect, it } from 'vitest';
import { memberRoute, publicRoute } from './bound-route.ts';
import { changeNote, edgeSecret, eventFor, leaveNote, readNote, serve } from './runtime.test-support.ts';

const reached: string[] = [];
const untouchable = () => {
  reached.push('the database');
  throw new Error('nobody comes this far');
};
const dependencies = {
  directory: new Proxy({} as never, { get: untouchable }),
  store: untouchable,
  now: () => new Date(),
};
const note = async () => {
  reached.push('a handler');
  return succeed({ body: null });
};
const bound = [
  publicRoute(leaveNote, note),
  memberRoute(changeNote, untouchable),
  memberRoute(readNote, untouchable),
];
const ask = (event: unknown) => serve(bound, dependencies, event);

/** An event with another header of the edge, or none. */
const saying = (said: string | undefined, event: ReturnType<typeof eventFor>) => {
  const { [edgeHeader]: _, ...headers } = event.headers;
  return { ...event, headers: { ...headers, ...(said !== undefined && { [edgeHeader]: said }) } };
};

it.each([
  ['says nothing of the edge', undefined],
  ['says nothing in its place', ''],
  ['says something else', 'x'.repeat(edgeSecret.length)],
  ['says it in part', edgeSecret.slice(0, -1)],
  ['says more than it', `${edgeSecret}x`],
  ['says it twice', `${edgeSecret},${edgeSecret}`],
])('a request that %s is refused by every route, before anything else is looked at', async (_, said) => {
  const events = [
    eventFor(leaveNote),
    eventFor(leaveNote, { body: '{"note":' }),
    eventFor(changeNote),
    eventFor(readNote, { claims: null }),
    { ...eventFor(readNote), routeKey: 'GET /api/v1/elsewhere' },
    { ...eventFor(readNote), routeKey: '$default' },
  ];
  for (const event of events) {
    const { response, json, lines } = await ask(saying(said, event));
    expect(json).toMatchObject({ status: 403, code: 'not-through-the-edge', correlationId: 'request-1' });
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(lines).toMatchObject([{ status: 403, code: 'not-through-the-edge', fault: null }]);
    if (said) expect(JSON.stringify([response, lines])).not.toContain(said);
  }
  expect(reached).toEqual([]);
});

it('a request that says the secret of the edge is served', async () => {
  expect((await ask(eventFor(leaveNote, { claims: null }))).response.statusCode).toBe(204);
  expect(reached).toEqual(['a handler']);
});

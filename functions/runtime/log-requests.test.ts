import { fail, succeed } from '@portolan/domain/result';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberRoute, publicRoute } from './bound-route.ts';
import {
  ana,
  changeNote,
  claimsOf,
  clinicId,
  eventFor,
  leaveNote,
  serve,
  startWorld,
  type World,
} from './runtime.test-support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.admit(clinicId, ana, 'owner');
});
afterAll(() => world.database.stop());

class VendorFault extends Error {
  override readonly name = 'VendorFault';
}
const outcomes = {
  success: (note: string) => succeed({ body: { note }, version: 1 }),
  refusal: (note: string) =>
    fail({
      code: 'invalid-answer' as const,
      conflicts: [{ path: note, yours: note, theirs: note, by: ana, at: '' }],
    }),
  fault: (note: string): never => {
    throw new VendorFault(`Cannot store ${note}\n    at ${note} (${note}.ts:1:1)`);
  },
};
const ask = (outcome: keyof typeof outcomes, given: Parameters<typeof eventFor>[1]) =>
  serve(
    [memberRoute(changeNote, async ({ body }) => outcomes[outcome](body.note))],
    world.dependencies,
    eventFor(changeNote, given),
  );

describe('a line of the log', () => {
  it('is written for each request: what was asked, and what became of it', async () => {
    const { lines } = await ask('success', {});
    expect(lines).toEqual([
      {
        correlationId: 'request-1',
        route: 'PATCH /api/v1/organizations/{organizationId}',
        status: 200,
        code: null,
        milliseconds: 0,
        fault: null,
      },
    ]);
  });

  it('has the code of a refusal', async () => {
    expect((await ask('refusal', {})).lines).toMatchObject([
      { status: 422, code: 'invalid-answer', fault: null },
    ]);
    expect((await ask('success', { body: '{' })).lines).toMatchObject([
      { status: 400, code: 'malformed-json' },
    ]);
  });

  it('says of a fault what it is called and where it came from', async () => {
    const { lines } = await ask('fault', {});
    expect(lines).toMatchObject([{ status: 500, code: 'internal-error', fault: { name: 'VendorFault' } }]);
    expect(lines[0]?.fault?.at).toContain('log-requests.test.ts');
  });

  it('is written for an event that is none', async () => {
    const { lines, json } = await serve([], world.dependencies, { hello: 'Ana Torres' });
    expect(json).toMatchObject({ status: 500, code: 'internal-error', correlationId: 'aws-1' });
    expect(lines).toMatchObject([{ correlationId: 'aws-1', route: 'unknown', status: 500 }]);
    expect(JSON.stringify(lines)).not.toContain('Ana Torres');
  });

  it('holds nothing of what was sent, nor of who sent it, whatever happens', async () => {
    const marked = fc.tuple(fc.stringMatching(/^[a-z]{12}$/), fc.string({ unit: 'grapheme', maxLength: 60 }));
    const where = fc.constantFrom(
      'body',
      'unknown field',
      'broken body',
      'query',
      'header',
      'claims',
      'path',
    );
    const outcome = fc.constantFrom(...(Object.keys(outcomes) as (keyof typeof outcomes)[]));
    await fc.assert(
      fc.asyncProperty(marked, where, outcome, async ([mark, noise], place, result) => {
        const text = `${noise}${mark}\n    at ${mark}`;
        const given = {
          body: { body: JSON.stringify({ note: text }) },
          'unknown field': { body: JSON.stringify({ note: 'x', [text]: text }) },
          'broken body': { body: `{"note":${text}` },
          query: { query: { [mark]: text } },
          header: { headers: { 'if-match': text, 'x-extra': text } },
          claims: { claims: { ...claimsOf(ana), name: mark, email: `${mark}@example.org` } },
          path: { params: { organizationId: text } },
        }[place];
        const { lines } = await ask(result, given);
        expect(lines).toHaveLength(1);
        expect(JSON.stringify(lines)).not.toContain(mark);
        expect(JSON.stringify(lines)).not.toContain('example.org');
      }),
    );
  });
});

describe('a fault', () => {
  it('is answered with a problem that says nothing of its cause', async () => {
    const leave = publicRoute(leaveNote, async () => {
      throw new TypeError('connect to db-1.internal as ana@example.org failed');
    });
    const { response, json } = await serve([leave], world.dependencies, eventFor(leaveNote));
    expect(json).toEqual({
      type: 'about:blank',
      title: 'Internal error',
      status: 500,
      code: 'internal-error',
      correlationId: 'request-1',
    });
    expect(response.headers['content-type']).toBe('application/problem+json');
  });
});

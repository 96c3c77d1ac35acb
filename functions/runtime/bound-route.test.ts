import { idNumber, personNumber } from '@portolan/data/records.test-support';
import { succeed } from '@portolan/domain/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberRoute, publicRoute } from './bound-route.ts';
import {
  ana,
  awardNote,
  changeNote,
  claimsOf,
  clinicId,
  eventFor,
  leaveNote,
  readNote,
  serve,
  startWorld,
  type World,
} from './runtime.test-support.ts';

const [viewer, officer, stranger] = [2, 3, 4].map(personNumber) as [string, string, string];
const foundationId = idNumber('organization', 2);
const nobodys = idNumber('organization', 9);

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.admit(clinicId, ana, 'owner');
  await world.admit(clinicId, viewer, 'viewer');
  await world.admit(foundationId, officer, 'officer');
});
afterAll(() => world.database.stop());

const reached: string[] = [];
const change = memberRoute(changeNote, async ({ store, caller, membership, body, version }) => {
  reached.push(store.organizationId);
  return succeed({ body: { note: `${body.note} ${caller.personId === membership.personId}` }, version });
});
const read = memberRoute(readNote, async ({ store }) =>
  succeed({ body: { note: store.organizationId }, version: 3 }),
);
const award = memberRoute(awardNote, async ({ store }) => {
  reached.push(store.organizationId);
  return succeed({ body: { note: store.organizationId }, version: 1 });
});
const leave = publicRoute(leaveNote, async () => succeed({ body: null }));
const ask = (event: unknown) => serve([change, read, award, leave], world.dependencies, event);

describe('a request of a member', () => {
  it('is served, in the organization of the path', async () => {
    const { response, json } = await ask(eventFor(readNote));
    expect(json).toEqual({ note: clinicId });
    expect(response).toMatchObject({
      statusCode: 200,
      headers: { etag: '"3"', 'cache-control': 'no-store' },
    });
  });
});

describe('a refusal', () => {
  // Each request has everything wrong that comes after what it is refused for.
  const malformed = { body: '{"note":', headers: { 'if-match': '' } };
  const elsewhere = { params: { organizationId: nobodys } };
  it.each([
    ['without a token', { ...malformed, ...elsewhere, claims: null }, 401, 'unauthenticated'],
    [
      'with claims that name nobody',
      { ...malformed, ...elsewhere, claims: { sub: 'ana' } },
      401,
      'unauthenticated',
    ],
    [
      'with an address that is not proven',
      { ...malformed, ...elsewhere, claims: { ...claimsOf(ana), email_verified: 'false' } },
      403,
      'email-not-verified',
    ],
    ['for an id that is none', { ...malformed, params: { organizationId: 'x' } }, 404, 'not-found'],
    ['for an organization that is not there', { ...malformed, ...elsewhere }, 404, 'not-found'],
    [
      "for somebody else's organization",
      { ...malformed, params: { organizationId: foundationId } },
      404,
      'not-found',
    ],
    ['of somebody who belongs nowhere', { ...malformed, claims: claimsOf(stranger) }, 404, 'not-found'],
    ['in the wrong role', { ...malformed, claims: claimsOf(viewer) }, 403, 'wrong-role'],
    [
      'in an organization of the other kind',
      { ...malformed, claims: claimsOf(officer), params: { organizationId: foundationId } },
      403,
      'clinic-only',
    ],
    ['without a version', malformed, 428, 'if-match-required'],
    ['without JSON', { body: '{"note":' }, 400, 'malformed-json'],
  ])('%s comes before those for what is wrong besides', async (_, given, status, code) => {
    reached.length = 0;
    const { response, json } = await ask(eventFor(changeNote, given));
    expect(json).toMatchObject({ status, code, correlationId: 'request-1' });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(reached).toEqual([]);
  });

  it('in a clinic, of what is for foundations, comes before the one for a role', async () => {
    reached.length = 0;
    const [asViewer, asOfficer] = await Promise.all([
      ask(eventFor(awardNote, { claims: claimsOf(viewer) })),
      ask(eventFor(awardNote, { claims: claimsOf(officer), params: { organizationId: foundationId } })),
    ]);
    expect(asViewer.json).toMatchObject({ status: 403, code: 'foundation-only' });
    expect(asOfficer.response.statusCode).toBe(200);
    expect(reached).toEqual([foundationId]);
  });

  it("for another's organization and for none are the same to the letter", async () => {
    const bodies = await Promise.all(
      [foundationId, nobodys, 'x', `${clinicId}#MEMBERS`].map(async (organizationId) => {
        const { response } = await ask(eventFor(changeNote, { params: { organizationId } }));
        return { ...response };
      }),
    );
    expect(new Set(bodies.map((response) => JSON.stringify(response))).size).toBe(1);
  });

  it('for a path that no route has is one too', async () => {
    const { response, json } = await ask({ ...eventFor(readNote), routeKey: 'GET /api/v1/elsewhere' });
    expect([response.statusCode, json]).toMatchObject([404, { code: 'not-found' }]);
  });
});

describe('a public route', () => {
  it('serves anybody, and answers nothing where there is nothing to say', async () => {
    const { response } = await ask(eventFor(leaveNote, { claims: null }));
    expect([response.statusCode, response.body]).toEqual([204, '']);
  });
});

describe('every answer', () => {
  it.each([
    ['a success', eventFor(readNote)],
    ['a refusal', eventFor(readNote, { claims: null })],
    ['a fault', { nothing: 'an event has' }],
  ])('carries the security headers: %s', async (_, event) => {
    const { headers } = (await ask(event)).response;
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
});

import { idNumber } from '@portolan/data/records.test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HttpEvent, httpEventSchema } from './http-event.ts';
import { parseParams, parseRequest } from './parse-request.ts';
import { changeNote, clinicId, createNote, eventFor, leaveNote, readNote } from './runtime.test-support.ts';

const organizationOnly = { organizationId: clinicId };
const parsed = (given: Parameters<typeof eventFor>[1]) =>
  parseRequest(changeNote, organizationOnly, httpEventSchema.parse(eventFor(changeNote, given)));
const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code;

describe('the parameters of a path', () => {
  const eventWith = (params: Record<string, string>): HttpEvent =>
    httpEventSchema.parse(eventFor(createNote, { params }));

  it('are those the path names', () => {
    expect(parseParams(createNote, eventWith({}))).toMatchObject({
      ok: true,
      value: { organizationId: clinicId, planId: idNumber('workPlan', 1) },
    });
  });

  it.each([
    ['an id of another kind', { planId: idNumber('invitation', 1) }],
    ['an id in small letters', { planId: idNumber('workPlan', 1).toLowerCase() }],
    ['a part of a key', { organizationId: `${clinicId}#X` }],
    ['nothing', { organizationId: '' }],
  ])('answer to %s as to one that does not exist', (_, params) => {
    expect(codeOf(parseParams(createNote, eventWith(params)))).toBe('not-found');
  });
});

describe('a request', () => {
  it('comes with its version, query and body', () => {
    expect(parsed({ headers: { 'if-match': '"12"' }, query: { limit: '5' }, body: '{"note":"ñ"}' })).toEqual({
      ok: true,
      value: {
        params: organizationOnly,
        query: { limit: '5' },
        body: { note: 'ñ' },
        version: 12,
        idempotencyKey: '',
      },
    });
  });

  it.each([
    ['no If-Match', { headers: { 'if-match': '' } }, 'if-match-required'],
    ['an If-Match that is no version of ours', { headers: { 'if-match': '"abc"' } }, 'if-match-required'],
    ['an If-Match of anything', { headers: { 'if-match': '*' } }, 'if-match-required'],
    ['an unknown query', { query: { offset: '3' } }, 'invalid-request'],
    ['a query of another form', { query: { limit: '-1' } }, 'invalid-request'],
    ['no JSON', { body: '{"note":' }, 'malformed-json'],
    ['nothing', { body: '' }, 'malformed-json'],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, 'unsupported-media-type'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'unsupported-media-type',
    ],
    ['almost our media type', { headers: { 'content-type': 'application/jsonx' } }, 'unsupported-media-type'],
    ['a field too many', { body: '{"note":"x","role":"owner"}' }, 'invalid-request'],
    ['a field too few', { body: '{}' }, 'invalid-request'],
    ['a list', { body: '[]' }, 'invalid-request'],
    ['null', { body: 'null' }, 'invalid-request'],
    ['a text that is too long', { body: JSON.stringify({ note: 'x'.repeat(201) }) }, 'invalid-request'],
    ['a body that is too large', { body: JSON.stringify({ note: 'x'.repeat(1000) }) }, 'body-too-large'],
  ])('with %s is refused', (_, given, code) => {
    expect(codeOf(parsed(given))).toBe(code);
  });

  it('says where it is wrong, and not with what', () => {
    expect(parsed({ body: '{"note":41}' })).toEqual({
      ok: false,
      failure: { code: 'invalid-request', violations: [{ pointer: '/note', message: 'invalid_type' }] },
    });
  });

  it('is measured in bytes, before it is parsed and however it is coded', () => {
    const body = (letter: string) => JSON.stringify({ note: letter.repeat(180), pad: letter.repeat(320) });
    expect(codeOf(parsed({ body: body('e') }))).toBe('invalid-request');
    expect(codeOf(parsed({ body: body('é') }))).toBe('body-too-large');
    const base64 = Buffer.from(body('é')).toString('base64');
    expect(codeOf(parsed({ body: base64, isBase64Encoded: true }))).toBe('body-too-large');
  });

  it('may be coded in base64', () => {
    const body = Buffer.from('{"note":"ñ"}').toString('base64');
    expect(parsed({ body, isBase64Encoded: true })).toMatchObject({
      ok: true,
      value: { body: { note: 'ñ' } },
    });
  });

  it('may name its media type as it likes', () => {
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON'])
      expect(parsed({ headers: { 'content-type': type } }).ok).toBe(true);
  });

  it('without a body may not bring a large one', () => {
    const event = { ...eventFor(readNote), body: 'x'.repeat(1001) };
    expect(codeOf(parseRequest(readNote, organizationOnly, httpEventSchema.parse(event)))).toBe(
      'body-too-large',
    );
  });

  it.each(['', 'short', 'with space in it', 'ünïcödé-key', 'x'.repeat(129)])(
    'that creates is refused with the key %j',
    (key) => {
      const event = httpEventSchema.parse(eventFor(createNote, { headers: { 'idempotency-key': key } }));
      const params = { organizationId: clinicId, planId: idNumber('workPlan', 1) };
      expect(codeOf(parseRequest(createNote, params, event))).toBe('idempotency-key-required');
    },
  );

  it('is refused or parsed, whatever it is: it never throws', () => {
    const anything = fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' }));
    const query = fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 });
    fc.assert(
      fc.property(
        anything,
        query,
        fc.boolean(),
        fc.string(),
        (body, queryStringParameters, isBase64Encoded, ifMatch) => {
          const event = httpEventSchema.parse({
            ...eventFor(leaveNote, { body, isBase64Encoded, headers: { 'if-match': ifMatch } }),
            queryStringParameters,
          });
          const outcome = codeOf(parseRequest(leaveNote, {}, event));
          expect(['ok', 'malformed-json', 'invalid-request', 'body-too-large']).toContain(outcome);
        },
      ),
    );
  });
});

import { parameterSchemas } from '@portolan/contract/parameters';
import { type BodyOf, type ParamsOf, type QueryOf, type Route, versionOf } from '@portolan/contract/route';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type * as z from 'zod/mini';
import type { HttpEvent } from './http-event.ts';
import { parseJson } from './parse-json.ts';
import type { Refusal } from './refusal.ts';

/** A request as its route declares it; `version` is the one of `If-Match`, 0 where none is asked for. */
export type ParsedRequest<R extends Route> = {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly version: number;
  readonly idempotencyKey: string;
};

const violationsOf = (error: z.core.$ZodError) =>
  error.issues.slice(0, 20).map((issue) => ({
    pointer: `/${issue.path.map(String).join('/')}`.slice(0, 200),
    message: issue.code === 'custom' ? issue.message : issue.code,
  }));

const parsePart = (schema: z.ZodMiniType | null, value: unknown): Result<unknown, Refusal> => {
  if (schema === null) return succeed(null);
  const parsed = schema.safeParse(value);
  return parsed.success
    ? succeed(parsed.data)
    : fail({ code: 'invalid-request', violations: violationsOf(parsed.error) });
};

const parseBody = (route: Route, event: HttpEvent): Result<unknown, Refusal> => {
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString()
    : (event.body ?? '');
  if (Buffer.byteLength(text) > route.bodyLimit) return fail({ code: 'body-too-large' });
  if (route.body === null) return succeed(null);
  if (!/^application\/json\s*(?:;|$)/i.test(event.headers['content-type'] ?? ''))
    return fail({ code: 'unsupported-media-type' });
  const json = parseJson(text);
  return json.ok ? parsePart(route.body, json.value) : json;
};

type Precondition = { readonly version: number; readonly idempotencyKey: string };

const parsePrecondition = (route: Route, event: HttpEvent): Result<Precondition, Refusal> => {
  switch (route.precondition) {
    case 'none':
      return succeed({ version: 0, idempotencyKey: '' });
    case 'if-match': {
      const version = versionOf(event.headers['if-match']);
      return version === undefined
        ? fail({ code: 'if-match-required' })
        : succeed({ version, idempotencyKey: '' });
    }
    case 'idempotency-key': {
      const idempotencyKey = event.headers['idempotency-key'] ?? '';
      return /^[\x21-\x7e]{8,128}$/.test(idempotencyKey)
        ? succeed({ version: 0, idempotencyKey })
        : fail({ code: 'idempotency-key-required' });
    }
  }
};

/** Each by its own schema: an object's would have to be made anew, or kept, for every route. */
const haveTheirForm = (route: Route, given: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(parameterSchemas).every(
    ([name, schema]) => !route.path.includes(`{${name}}`) || schema.safeParse(given[name]).success,
  );

/** The path's parameters; one that has not the form of an id is answered as one that does not exist. */
export const parseParams = <R extends Route>(route: R, event: HttpEvent): Result<ParamsOf<R>, Refusal> => {
  const params = event.pathParameters ?? {};
  const isParams = (value: object): value is ParamsOf<R> => value === params && haveTheirForm(route, params);
  return isParams(params) ? succeed(params) : fail({ code: 'not-found' });
};

/** Everything else of the request, parsed by the route's schemas; the first thing wrong is the refusal. */
export const parseRequest = <R extends Route>(
  route: R,
  params: ParamsOf<R>,
  event: HttpEvent,
): Result<ParsedRequest<R>, Refusal> => {
  const precondition = parsePrecondition(route, event);
  if (!precondition.ok) return precondition;
  const query = parsePart(route.query, event.queryStringParameters ?? {});
  if (!query.ok) return query;
  const body = parseBody(route, event);
  if (!body.ok) return body;
  // What a schema has parsed has the schema's type; TypeScript cannot follow that through a generic route.
  const isQuery = (value: unknown): value is QueryOf<R> => value === query.value;
  const isBody = (value: unknown): value is BodyOf<R> => value === body.value;
  if (!isQuery(query.value) || !isBody(body.value)) return fail({ code: 'invalid-request' });
  return succeed({ params, query: query.value, body: body.value, ...precondition.value });
};

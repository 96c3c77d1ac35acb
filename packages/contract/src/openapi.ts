import { roleSchema } from '@portolan/domain/organizations/roles';
import * as z from 'zod/mini';
import { type ProblemCode, problemSchema, problemStatuses } from './problem.ts';
import { apiBase, type Route } from './route.ts';

type Json = Record<string, unknown>;

/** Schemas that others refer to, by their name among the components. */
type Definitions = Record<string, Json>;

const withDefinitions = z.looseObject({ $defs: z.optional(z.record(z.string(), z.looseObject({}))) });

/**
 * A schema as JSON Schema. What it refers to within itself is moved to the document's components, under the name of where
 * it stands: a reference is read from the document's root.
 */
const jsonSchema = (
  schema: z.ZodMiniType,
  io: 'input' | 'output',
  name: string,
  definitions: Definitions,
): Json => {
  const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  const moved: unknown = JSON.parse(text.replaceAll('"#/$defs/', `"#/components/schemas/${name}`));
  const { $schema, $defs = {}, ...rest } = withDefinitions.parse(moved);
  for (const [key, definition] of Object.entries($defs)) definitions[`${name}${key}`] = definition;
  return rest;
};

/** The failures a route may answer with: its own and those that its access and its precondition bring. */
export const errorsOf = (route: Route): readonly ProblemCode[] => {
  const codes = new Set<ProblemCode>(route.errors);
  if (route.access.kind !== 'public') codes.add('unauthenticated').add('email-not-verified');
  if (route.access.kind === 'member') codes.add('not-found').add('wrong-role');
  if (route.access.kind === 'member' && route.access.of !== 'any') codes.add(`${route.access.of}-only`);
  if (route.path.includes('{')) codes.add('not-found');
  if (route.query !== null || route.body !== null) codes.add('invalid-request');
  if (route.body !== null) codes.add('malformed-json').add('unsupported-media-type');
  if (route.method !== 'GET') codes.add('write-contention');
  if (route.precondition === 'if-match') codes.add('if-match-required');
  if (route.precondition === 'idempotency-key')
    codes.add('idempotency-key-required').add('idempotency-key-reused');
  return [...codes.add('body-too-large').add('internal-error')];
};

const parameter = (
  name: string,
  where: 'path' | 'query' | 'header',
  required: boolean,
  schema: Json = { type: 'string' },
): Json => ({
  name,
  in: where,
  required,
  schema,
});

const queryParameters = (route: Route, definitions: Definitions): Json[] => {
  if (route.query === null) return [];
  const shape = z.looseObject({
    properties: z.optional(z.record(z.string(), z.looseObject({}))),
    required: z.optional(z.array(z.string())),
  });
  const { properties = {}, required = [] } = shape.parse(
    jsonSchema(route.query, 'input', `${route.id}Query`, definitions),
  );
  return Object.entries(properties).map(([name, schema]) =>
    parameter(name, 'query', required.includes(name), schema),
  );
};

const parametersOf = (route: Route, definitions: Definitions): Json[] => [
  ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter(name, 'path', true)),
  ...queryParameters(route, definitions),
  ...(route.precondition === 'if-match' ? [parameter('If-Match', 'header', true)] : []),
  ...(route.precondition === 'idempotency-key' ? [parameter('Idempotency-Key', 'header', true)] : []),
];

const errorResponses = (route: Route): Json => {
  const byStatus = Object.groupBy(errorsOf(route), (code) => String(problemStatuses[code]));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => [
      status,
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const accessText = (route: Route): string => {
  switch (route.access.kind) {
    case 'public':
      return 'Anybody may call.';
    case 'signed-in':
      return 'Whoever is signed in may call.';
    case 'member':
      return `Members may call in these roles: ${route.access.roles.join(', ')}.`;
  }
};

const operation = (route: Route, definitions: Definitions): Json => ({
  operationId: route.id,
  summary: route.summary,
  description: accessText(route),
  tags: [route.resource],
  security: route.access.kind === 'public' ? [] : [{ bearer: [] }],
  parameters: parametersOf(route, definitions),
  ...(route.body !== null && {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: jsonSchema(route.body, 'input', `${route.id}Body`, definitions),
          example: route.example.body,
        },
      },
    },
  }),
  responses: {
    [route.reply.status]: {
      description: 'The answer',
      ...(route.reply.etag && { headers: { ETag: { schema: { type: 'string' } } } }),
      ...(route.reply.body !== null && {
        content: {
          [route.reply.contentType ?? 'application/json']: {
            schema: jsonSchema(route.reply.body, 'output', `${route.id}Reply`, definitions),
          },
        },
      }),
    },
    ...errorResponses(route),
  },
});

/** The OpenAPI 3.1 document of these routes. */
export const openApiDocument = (routes: readonly Route[]): Json => {
  const paths: Record<string, Json> = {};
  const definitions: Definitions = {};
  definitions.Problem = jsonSchema(problemSchema, 'output', 'Problem', definitions);
  for (const route of routes) {
    const path = `${apiBase}${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, definitions) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Portolan', version: '1', description: `Roles: ${roleSchema.options.join(', ')}.` },
    paths,
    components: {
      schemas: definitions,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};

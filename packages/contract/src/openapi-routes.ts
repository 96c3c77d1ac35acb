import * as z from 'zod/mini';
import { defineRoute } from './route.ts';

export const getOpenApi = defineRoute({
  id: 'getOpenApi',
  resource: 'openapi',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This document',
  access: { kind: 'public' },
  precondition: 'none',
  query: null,
  body: null,
  bodyLimit: 0,
  reply: { status: 200, body: z.looseObject({ openapi: z.string() }), etag: false },
  errors: [],
  example: { params: {} },
});

export const openApiRoutes = { getOpenApi } as const;

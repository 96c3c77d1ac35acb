import { edgeHeader } from '@portolan/contract/edge-header';
import type { Page } from '@portolan/contract/page';
import { apiBase, type Route } from '@portolan/contract/route';
import { worldEdgeSecret } from './handler-world.ts';

/** The person every benchmark's request comes from. */
const claims = {
  sub: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  email: 'ana@clinic.example',
  email_verified: 'true',
  name: 'Ana Torres',
};

/** A path with its parameters filled in. */
const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  Object.entries(params).reduce<string>((so, [name, value]) => so.replace(`{${name}}`, value), path);

/** An API Gateway event (payload 2.0) that asks for a route's own example, with some of its parameters replaced. */
export const eventFor = (route: Route, params: Readonly<Record<string, string>> = {}) => {
  const pathParameters = { ...route.example.params, ...params };
  const path = filled(route.path, pathParameters);
  return {
    version: '2.0',
    routeKey: `${route.method} ${apiBase}${route.path}`,
    rawPath: `${apiBase}${path}`,
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      [edgeHeader]: worldEdgeSecret,
      ...(route.precondition === 'idempotency-key' ? { 'idempotency-key': 'benchmark-request' } : {}),
      ...(route.precondition === 'if-match' ? { 'if-match': '"1"' } : {}),
    },
    pathParameters,
    queryStringParameters: route.example.query ?? {},
    isBase64Encoded: false,
    ...(route.example.body === undefined ? {} : { body: JSON.stringify(route.example.body) }),
    requestContext: {
      requestId: 'bench',
      http: { method: route.method, path: `${apiBase}${path}` },
      ...(route.access.kind === 'public' ? {} : { authorizer: { jwt: { claims, scopes: null } } }),
    },
  };
};

/** The same for a public page, which nobody signs in for. */
export const eventForPage = ({ method, path, example }: Page) => {
  const rawPath = filled(path, example.params);
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: '',
    headers: { [edgeHeader]: worldEdgeSecret },
    pathParameters: { ...example.params },
    queryStringParameters: {},
    isBase64Encoded: false,
    requestContext: { requestId: 'bench', http: { method, path: rawPath } },
  };
};

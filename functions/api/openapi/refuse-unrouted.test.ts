import { routes } from '@portolan/contract/routes';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { edgeSecret } from '../../runtime/runtime.test-support.ts';
import { create } from './create.ts';

beforeAll(() => vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'FATAL'));
afterAll(() => vi.unstubAllEnvs());

const ask = async (method: string, rawPath: string) => {
  const handler = create({ ORIGIN_SECRETS: edgeSecret });
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    headers: { 'x-portolan-edge': edgeSecret },
    isBase64Encoded: false,
    requestContext: { requestId: 'request-1', http: { method, path: rawPath } },
  };
  const { statusCode, headers, body } = await handler(event, { awsRequestId: 'aws-1' } as never);
  return { status: statusCode, allow: headers.allow, problem: JSON.parse(body) };
};

describe('what API Gateway finds no route for', () => {
  it.each(routes.map((route) => [route.path, route] as const))(
    'names the methods of %s',
    async (_, { path }) => {
      const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
      const { status, allow, problem } = await ask('TRACE', `/api/v1${path.replaceAll(/\{\w+\}/g, 'x%20y')}`);
      expect([status, problem]).toMatchObject([
        405,
        { code: 'method-not-allowed', correlationId: 'request-1' },
      ]);
      expect(allow?.split(', ').toSorted()).toEqual(methods.toSorted());
    },
  );

  it.each([
    '/',
    '/api',
    '/api/v1',
    '/api/v1/',
    '/api/v2/me',
    '/me',
    '/api/v1/me/',
    '/api/v1/ME',
    '/api/v1//me',
    '/api/v1/organizations/',
    '/api/v1/organizations/%E0%A4%A',
    '/api/v1/organizations/a/b/c/d',
  ])('is nowhere at %s', async (path) => {
    const { status, allow, problem } = await ask('GET', path);
    expect([status, allow, problem]).toMatchObject([404, undefined, { code: 'not-found' }]);
  });

  it('is not called a wrong method when the address knows the method', async () => {
    expect((await ask('GET', '/api/v1/me')).status).toBe(404);
  });
});

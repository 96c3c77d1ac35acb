import { gatewayRoutes } from '@portolan/contract/gateway-routes';
import { against, type Found, ofType, unless } from '../model.ts';
import { at, type Finding, type Json, textsOf } from '../templates.ts';

type Expected = { readonly resource: string; readonly open: boolean };

/** What the contract says there is, by API Gateway's name of a route, and the answer to everything else. */
const expectedRoutes: ReadonlyMap<string, Expected> = new Map([
  ...gatewayRoutes.map((route): [string, Expected] => [
    `${route.method} ${route.path}`,
    { resource: route.resource, open: route.access.kind === 'public' },
  ]),
  ['$default', { resource: 'openapi', open: true }],
]);

/** Routes of one stage: those of the contract and no other, each asking for a token exactly where the contract does. */
export const routeFindings = (model: readonly Found[]): readonly Finding[] => {
  const [api, ...others] = ofType(model, 'AWS::ApiGatewayV2::Api');
  if (api === undefined) return [];
  const there = ofType(model, 'AWS::ApiGatewayV2::Route');
  const keys = there.map(({ is }) => String(at(is, 'RouteKey')));
  return [
    ...others.map((other) => against(other, 'one-api', 'a second API')),
    ...[...expectedRoutes.keys()]
      .filter((key) => !keys.includes(key))
      .map((key) => against(api, 'route-missing', `${key} is not served`)),
    ...there.flatMap((route) => routeFindingsOf(model, api, route)),
    ...apiFindings(model, api),
    ...ofType(model, 'AWS::ApiGatewayV2::Authorizer').flatMap((authorizer) =>
      tokenFindings(model, authorizer),
    ),
  ];
};

const routeFindingsOf = (model: readonly Found[], api: Found, route: Found): readonly Finding[] => {
  const key = String(at(route.is, 'RouteKey'));
  const expected = expectedRoutes.get(key);
  if (expected === undefined) return [against(route, 'route-unknown', `${key} is not in the contract`)];
  const asks =
    at(route.is, 'AuthorizationType') === 'JWT' &&
    ofType(model, 'AWS::ApiGatewayV2::Authorizer').some(({ name }) =>
      [name, `${name}.AuthorizerId`].includes(String(at(route.is, 'AuthorizerId'))),
    );
  const isOpen = at(route.is, 'AuthorizationType') === 'NONE' && at(route.is, 'AuthorizerId') === undefined;
  return [
    ...unless(
      expected.open ? isOpen : asks,
      route,
      'route-authorizer',
      `${key}: ${expected.open ? 'asks' : 'does not ask'} for a token`,
    ),
    ...unless(at(route.is, 'ApiId') === api.name, route, 'route-of-the-api', 'it belongs to another API'),
    ...unless(
      integrationOf(model, route).includes(`:function:portolan-${route.stage.name}-api-${expected.resource}`),
      route,
      'route-function',
      `${key} is not answered by ${expected.resource}`,
    ),
  ];
};

const integrationOf = (model: readonly Found[], route: Found): string => {
  const target = String(at(route.is, 'Target')).replace('integrations/', '');
  const integration = ofType(model, 'AWS::ApiGatewayV2::Integration').find(({ name }) => name === target);
  return String(at(integration?.is, 'IntegrationUri'));
};

const apiFindings = (model: readonly Found[], api: Found): readonly Finding[] => {
  const origins = textsOf(at(api.is, 'CorsConfiguration', 'AllowOrigins'));
  const [stage] = ofType(model, 'AWS::ApiGatewayV2::Stage');
  const limits: Json | undefined = at(stage?.is, 'DefaultRouteSettings');
  const logged = String(at(stage?.is, 'AccessLogSettings', 'Format'));
  return [
    ...unless(
      at(api.is, 'CorsConfiguration') === undefined && origins.length === 0,
      api,
      'api-same-origin',
      'pages of other origins may call it',
    ),
    ...unless(
      Number(at(limits, 'ThrottlingRateLimit')) > 0 && Number(at(limits, 'ThrottlingBurstLimit')) > 0,
      api,
      'api-throttled',
      'it takes any number of requests',
    ),
    ...unless(
      at(stage?.is, 'AccessLogSettings', 'DestinationArn') !== undefined,
      api,
      'api-access-log',
      'nobody can see afterwards who was refused',
    ),
    ...unless(
      !/sourceIp|\$context\.path|claims|userAgent|identity\./.test(logged),
      api,
      'api-log-without-people',
      'its log says who called, or a path with a token in it',
    ),
  ];
};

const tokenFindings = (model: readonly Found[], authorizer: Found): readonly Finding[] => {
  const [pool] = ofType(model, 'AWS::Cognito::UserPool');
  const issuer = pool && `https://cognito-idp.${pool.region}.amazonaws.com/${pool.region}_${pool.id}`;
  const clients = ofType(model, 'AWS::Cognito::UserPoolClient');
  const audience = textsOf(at(authorizer.is, 'JwtConfiguration', 'Audience'));
  return [
    ...unless(at(authorizer.is, 'AuthorizerType') === 'JWT', authorizer, 'token-kind', 'not by JWT'),
    ...unless(
      issuer !== undefined && at(authorizer.is, 'JwtConfiguration', 'Issuer') === issuer,
      authorizer,
      'token-issuer',
      'it takes tokens of somebody else than the user pool of the stage',
    ),
    ...unless(
      audience.length > 0 && audience.every((one) => isAnAudience(model, clients, one)),
      authorizer,
      'token-audience',
      'it takes tokens made for something else',
    ),
    ...unless(
      textsOf(at(authorizer.is, 'IdentitySource')).join() === '$request.header.Authorization',
      authorizer,
      'token-source',
      'a token is taken from elsewhere than the header',
    ),
  ];
};

const isAnAudience = (model: readonly Found[], clients: readonly Found[], audience: string): boolean =>
  clients.some(({ name }) => name === audience || `${name}.ClientId` === audience) ||
  ofType(model, 'AWS::Cognito::UserPoolResourceServer').some(({ is }) => at(is, 'Identifier') === audience);

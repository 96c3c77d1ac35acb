import type { GatewayRoute } from '@portolan/contract/gateway-routes';
import {
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpApi,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../nag/acknowledge.ts';

export type HttpRoutesProps = {
  readonly api: IHttpApi;
  readonly routes: readonly GatewayRoute[];
  readonly functionOf: (resource: GatewayRoute['resource']) => IFunction;
  /** Answers what no route takes. */
  readonly fallback: IFunction;
  readonly authorizer: IHttpRouteAuthorizer;
};

const methods: Readonly<Record<GatewayRoute['method'], HttpMethod>> = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PUT: HttpMethod.PUT,
  PATCH: HttpMethod.PATCH,
  DELETE: HttpMethod.DELETE,
  HEAD: HttpMethod.HEAD,
};

/**
 * A function's one integration, and its one permission to be called by this API: with those of each route a stack would hold three
 * resources a route, of the 500 that CloudFormation allows. Which routes there are is said by the routes.
 */
const integrationWith = (id: string, handler: IFunction): HttpLambdaIntegration =>
  new HttpLambdaIntegration(id, handler, { scopePermissionToRoute: false });

/** The routes and pages of the contract and no others, each at its resource's function; who is not asked for is said explicitly. */
export class HttpRoutes extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { api, routes, functionOf, fallback, authorizer }: HttpRoutesProps,
  ) {
    super(scope, id);
    const open = new HttpNoneAuthorizer();
    const integrations = new Map<GatewayRoute['resource'], HttpLambdaIntegration>();
    const integrationOf = (resource: GatewayRoute['resource']): HttpLambdaIntegration => {
      const made = integrations.get(resource) ?? integrationWith(resource, functionOf(resource));
      integrations.set(resource, made);
      return made;
    };
    for (const route of routes) {
      const made = new HttpRoute(this, route.id, {
        httpApi: api,
        routeKey: HttpRouteKey.with(route.path, methods[route.method]),
        integration: integrationOf(route.resource),
        authorizer: route.access.kind === 'public' ? open : authorizer,
      });
      if (route.access.kind === 'public')
        acknowledge(made, {
          'AwsSolutions-APIG4': `The contract declares it public: ${route.summary}. It is reached through the public edge only.`,
        });
    }
    const anythingElse = new HttpRoute(this, 'default', {
      httpApi: api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrationWith('default', fallback),
      authorizer: open,
    });
    acknowledge(anythingElse, {
      'AwsSolutions-APIG4':
        'It answers that there is nothing here, which needs no caller, and reads nothing.',
    });
  }
}

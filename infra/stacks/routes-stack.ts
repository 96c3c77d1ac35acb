import { gatewayRoutes } from '@portolan/contract/gateway-routes';
import { Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { HttpRoutes, type HttpRoutesProps } from '../constructs/http-routes.ts';

export type RoutesStackProps = StackProps & {
  readonly apiId: string;
  readonly functionOf: HttpRoutesProps['functionOf'];
  /** Who vouches for callers, and what a token must be made for. */
  readonly tokens: { readonly issuer: string; readonly audience: readonly string[] };
};

/** The contract's routes, apart from the functions that they lead to: together they are more than a stack may hold. */
export class RoutesStack extends Stack {
  constructor(scope: Construct, id: string, props: RoutesStackProps) {
    super(scope, id, props);
    const { apiId, functionOf, tokens } = props;
    new HttpRoutes(this, 'Routes', {
      // By its id: routes and authorizer then belong to this stack, which is made after the edge they name.
      api: HttpApi.fromHttpApiAttributes(this, 'Gateway', { httpApiId: apiId }),
      routes: gatewayRoutes,
      functionOf,
      fallback: functionOf('openapi'),
      authorizer: new HttpJwtAuthorizer('Tokens', tokens.issuer, { jwtAudience: [...tokens.audience] }),
    });
  }
}

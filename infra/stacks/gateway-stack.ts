import { type SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { ApiGateway } from '../constructs/api-gateway.ts';
import { OriginSecrets } from '../constructs/origin-secrets.ts';

export type GatewayStackProps = StackProps & {
  readonly stage: Stage;
  readonly key: IKey;
  readonly topic: ITopic;
};

/**
 * The API's address and what opens it, apart from its routes: the public edge is made with these, and the functions are
 * made with the edge's address.
 */
export class GatewayStack extends Stack {
  readonly apiId: string;
  readonly domainName: string;
  /** What the edge says now. */
  readonly originSecret: SecretValue;
  /** What the API takes, as functions are told. */
  readonly acceptedSecrets: string;

  constructor(scope: Construct, id: string, props: GatewayStackProps) {
    super(scope, id, props);
    const { stage, key, topic } = props;
    const secrets = new OriginSecrets(this, 'OriginSecrets', stage, key);
    const { api } = new ApiGateway(this, 'Gateway', { stage, key, topic });
    this.apiId = api.apiId;
    this.domainName = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    this.originSecret = secrets.active(stage);
    this.acceptedSecrets = secrets.accepted;
  }
}

import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledge } from '../nag/acknowledge.ts';

/**
 * What the public edge says so that the API lets it in. There are two, and the API takes both, so that one can be replaced
 * while the other is in use: a higher generation is a new secret.
 */
export class OriginSecrets extends Construct {
  readonly blue: SecretValue;
  readonly green: SecretValue;

  constructor(scope: Construct, id: string, stage: Stage, key: IKey) {
    super(scope, id);
    const make = (color: 'blue' | 'green'): SecretValue => {
      const generation = stage.originSecret[color];
      const secretName = nameIn(stage, `edge-${color}-${generation}`);
      new Secret(this, `${color}-${generation}`, {
        secretName,
        encryptionKey: key,
        generateSecretString: { passwordLength: 48, excludePunctuation: true },
        removalPolicy: RemovalPolicy.DESTROY,
      });
      // By its name: what other stacks import of this one could not be taken away, and no secret be replaced.
      return SecretValue.secretsManager(secretName);
    };
    const reason =
      'Replaced by raising its generation while the other is in use, in two deployments (docs/operations.md): what uses it is made by deployments, which a timer would not wait for.';
    acknowledge(this, {
      'AwsSolutions-SMG4': reason,
      'HIPAA.Security-SecretsManagerRotationEnabled': reason,
    });
    this.blue = make('blue');
    this.green = make('green');
  }

  /** The one the edge uses now. */
  active(stage: Stage): SecretValue {
    return this[stage.originSecret.active];
  }

  /** Both, as a function's environment takes them. Resolved by CloudFormation: no template holds them. */
  get accepted(): string {
    return `${this.blue.unsafeUnwrap()},${this.green.unsafeUnwrap()}`;
  }
}

import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { bucketName } from '../config/bucket-name.ts';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledgeUpload } from '../nag/web.ts';
import type { PrivateBucket } from './private-bucket.ts';
import { removalIn } from './removal.ts';

export type WebUploadProps = {
  readonly stage: Stage;
  readonly key: IKey;
  readonly bucket: PrivateBucket;
  /** The built web app. */
  readonly folder: string;
  readonly config: WebAppConfig;
};

/**
 * Puts the built web app into its bucket. The hashed files come first and old ones stay, so that neither a page just loaded nor
 * one left open since yesterday asks for a file that is not there. The others are asked for again each time, so nothing has to be
 * called back from the edge.
 */
export class WebUpload extends Construct {
  private readonly props: WebUploadProps;
  private readonly role: Role;
  private readonly logs: LogGroup;

  constructor(scope: Construct, id: string, props: WebUploadProps) {
    super(scope, id);
    this.props = props;
    const { stage } = props;
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${nameIn(stage, 'web-upload')}`,
      encryptionKey: props.key,
      retention: stage.logDays,
      removalPolicy: removalIn(stage),
    });
    this.role = new Role(this, 'Role', {
      roleName: nameIn(stage, 'web-upload'),
      assumedBy: new ServicePrincipal('lambda.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const built = new Asset(this, 'Built', { path: props.folder, exclude: ['.vite', '.vite/**'] });
    const policy = this.letUpload(built.bucket);
    const files = Source.bucket(built.bucket, built.s3ObjectKey);
    const assets = this.upload('Assets', [files], {
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = this.upload('Pages', [files, Source.jsonData('config.json', props.config)], {
      exclude: ['assets/*'],
      cacheControl: [CacheControl.noCache()],
    });
    assets.node.addDependency(policy);
    pages.node.addDependency(assets);
    acknowledgeUpload(this, policy, stage);
  }

  /** Exactly what it takes, since what the library would allow is every kind of reading, writing and deleting. */
  private letUpload(staging: IBucket): ManagedPolicy {
    const { stage } = this.props;
    const stack = Stack.of(this);
    const web = stack.formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: bucketName(stage, 'web', stack.account),
    });
    const policy = new ManagedPolicy(this, 'Policy', {
      managedPolicyName: nameIn(stage, 'web-upload'),
      statements: [
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [this.logs.logGroupArn],
        }),
        new PolicyStatement({ actions: ['s3:GetObject'], resources: [staging.arnForObjects('*')] }),
        new PolicyStatement({ actions: ['s3:ListBucket'], resources: [web] }),
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: [`${web}/*`],
        }),
      ],
    });
    this.role.addManagedPolicy(policy);
    return policy;
  }

  private upload(
    id: string,
    sources: ISource[],
    what: {
      readonly exclude: string[];
      readonly include?: string[];
      readonly cacheControl: CacheControl[];
    },
  ): BucketDeployment {
    return new BucketDeployment(this, id, {
      ...what,
      sources,
      destinationBucket: this.props.bucket,
      prune: false,
      role: this.role.withoutPolicyUpdates(),
      logGroup: this.logs,
      memoryLimit: 512,
      outputObjectKeys: false,
    });
  }
}

import { type SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { Distribution } from '../constructs/distribution.ts';
import { DomainRecords } from '../constructs/domain-records.ts';
import type { PrivateBucket } from '../constructs/private-bucket.ts';
import { WebBucket } from '../constructs/web-bucket.ts';
import { WebLogs } from '../constructs/web-logs.ts';

export type WebStackProps = StackProps & {
  readonly stage: Stage;
  readonly webAclArn: string;
  readonly certificate: ICertificate | null;
  /** Where the HTTP API answers, without a scheme. */
  readonly apiHost: string;
  readonly originSecret: SecretValue;
  /** Origins besides its own that the web app calls. */
  readonly connectTo: readonly string[];
};

/** The public edge and the bucket behind it, still empty: `SiteStack` fills it once everybody's address is known. */
export class WebStack extends Stack {
  readonly bucket: PrivateBucket;
  readonly logBucketName: string;
  readonly distributionId: string;
  /** `https://…`, without a path. */
  readonly appOrigin: string;

  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, { ...props, crossRegionReferences: true });
    const { stage } = props;
    const { bucket: logs } = new WebLogs(this, 'Logs', stage);
    const { bucket } = new WebBucket(this, 'Files', { stage, logs });
    const { distribution } = new Distribution(this, 'Edge', {
      stage,
      bucket,
      apiHost: props.apiHost,
      originSecret: props.originSecret,
      webAclArn: props.webAclArn,
      certificate: props.certificate,
      connectTo: props.connectTo,
    });
    if (stage.domain !== null) new DomainRecords(this, 'Records', { domain: stage.domain, distribution });
    this.bucket = bucket;
    this.logBucketName = logs.bucketName;
    this.distributionId = distribution.distributionId;
    // Exported whether or not it is used: a stage that gets a domain could not take it away from stacks that still name it.
    this.exportValue(distribution.distributionDomainName);
    this.appOrigin = `https://${stage.domain?.name ?? distribution.distributionDomainName}`;
  }
}

import { Stack } from 'aws-cdk-lib';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';

export type AccessLogProps = {
  readonly stage: Stage;
  readonly distributionId: string;
  /** A bucket that lets `delivery.logs.amazonaws.com` write. */
  readonly logBucketName: string;
};

/**
 * What is kept of a request at the edge. Not whose it was (`c-ip`, user agent, cookie) and not where it went (`cs-uri-stem`,
 * `cs-uri-query`, referrer): a calendar's path is its secret. The API's own log has the route, and the request id ties them.
 */
const fields = [
  'date',
  'time',
  'x-edge-location',
  'x-edge-request-id',
  'cs-method',
  'cs-protocol',
  'cs-protocol-version',
  'ssl-protocol',
  'ssl-cipher',
  'cs-bytes',
  'sc-bytes',
  'sc-status',
  'sc-content-type',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
  'time-taken',
  'time-to-first-byte',
];

/** CloudFront's access log, delivered from us-east-1 to a bucket wherever it is. */
export class AccessLog extends Construct {
  constructor(scope: Construct, id: string, { stage, distributionId, logBucketName }: AccessLogProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const source = new CfnDeliverySource(this, 'Source', {
      name: nameIn(stage, 'edge'),
      logType: 'ACCESS_LOGS',
      resourceArn: stack.formatArn({
        service: 'cloudfront',
        region: '',
        resource: 'distribution',
        resourceName: distributionId,
      }),
    });
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: nameIn(stage, 'edge'),
      deliveryDestinationType: 'S3',
      destinationResourceArn: stack.formatArn({
        service: 's3',
        region: '',
        account: '',
        resource: logBucketName,
      }),
      outputFormat: 'json',
    });
    new CfnDelivery(this, 'Delivery', {
      deliverySourceName: source.ref,
      deliveryDestinationArn: destination.attrArn,
      recordFields: fields,
      s3SuffixPath: '{yyyy}/{MM}/{dd}/{HH}',
    });
  }
}

import { apiHeaders } from '@portolan/contract/api-headers';
import { edgeHeader } from '@portolan/contract/edge-header';
import { imagesOfMails, pagesBases } from '@portolan/contract/page';
import { webAppHeaders } from '@portolan/contract/web-app-headers';
import type { SecretValue } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { acknowledgeDistribution } from '../nag/web.ts';
import { pagePaths } from './page-paths.ts';
import type { PrivateBucket } from './private-bucket.ts';
import { ResponseHeaders } from './response-headers.ts';

export type DistributionProps = {
  readonly stage: Stage;
  readonly bucket: PrivateBucket;
  /** Where the HTTP API answers, without a scheme. */
  readonly apiHost: string;
  /** What the edge says to the API. */
  readonly originSecret: SecretValue;
  readonly webAclArn: string;
  /** Of the stage's domain, from us-east-1; null where it has none. */
  readonly certificate: ICertificate | null;
  /** Origins besides its own that the web app calls. */
  readonly connectTo: readonly string[];
};

/** The public edge: the web app's files from the bucket, and under `/api/` and `/f/` what functions answer, on one origin. */
export class Distribution extends Construct {
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, props: DistributionProps) {
    super(scope, id);
    const { stage, certificate } = props;
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: nameIn(stage, 'edge'),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      // North America and Europe: clinics are in the United States.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      webAclId: props.webAclArn,
      defaultBehavior: this.files(props),
      additionalBehaviors: this.functions(props),
      ...(stage.domain !== null && certificate !== null
        ? { certificate, domainNames: [stage.domain.name] }
        : {}),
    });
    acknowledgeDistribution(this.distribution, certificate !== null);
  }

  /** How long a file is kept is said by the file: hashed ones for a year, the others are asked for again. */
  private files({ stage, bucket, connectTo }: DistributionProps): cloudfront.BehaviorOptions {
    const pages = new cloudfront.Function(this, 'PagePaths', {
      functionName: nameIn(stage, 'page-paths'),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(pagePaths),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket, {
        // Without LIST, S3 answers 403 for a file that does not exist. No request reaches the list: `/` becomes a page.
        originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: new ResponseHeaders(this, 'Headers', {
        stage,
        name: 'web',
        headers: webAppHeaders(connectTo),
        override: true,
      }).policy,
      functionAssociations: [{ function: pages, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /**
   * What functions answer: nothing of it is kept but pictures. A token is never sent in the open, not even to be redirected; a page's address is
   * typed from a poster, so that it is.
   */
  private functions({
    stage,
    apiHost,
    originSecret,
  }: DistributionProps): Record<string, cloudfront.BehaviorOptions> {
    const api = {
      origin: new HttpOrigin(apiHost, {
        protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
        // A reference that CloudFormation resolves: no template holds the secret.
        customHeaders: { [edgeHeader]: originSecret.unsafeUnwrap() },
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // For the answers that no function of ours makes: a token refused by the gateway, a request stopped by the firewall.
      responseHeadersPolicy: new ResponseHeaders(this, 'ApiHeaders', {
        stage,
        name: 'api',
        headers: apiHeaders,
        override: false,
      }).policy,
    } satisfies cloudfront.BehaviorOptions;
    const page = {
      ...api,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
    };
    return {
      '/api/*': api,
      // Pictures of mails never change, and are nobody's own: the edge keeps them, so that a campaign costs few calls.
      [imagesOfMails]: { ...page, cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED },
      ...Object.fromEntries(pagesBases.map((base) => [`${base}*`, page])),
    };
  }
}

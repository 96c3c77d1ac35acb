import { at, listOf } from '../templates.ts';
import { addResource, drop, one, put, removeResource, statementWith } from './draft.ts';
import type { Fault } from './fault.ts';

const distribution = 'AWS::CloudFront::Distribution';
const route = 'AWS::ApiGatewayV2::Route';
const bucket = 'AWS::S3::Bucket';

/** What stands between the public and the product. */
export const edgeFaults: readonly Fault[] = [
  {
    name: 'a route without its authorizer',
    caughtBy: 'route-authorizer',
    spoil: (draft) => {
      const members = one(draft, route, 'JWT');
      put(members, ['AuthorizationType'], 'NONE');
      drop(members, ['AuthorizerId']);
    },
  },
  {
    name: 'a public route that the contract does not have',
    caughtBy: 'route-unknown',
    spoil: (draft) => {
      const { stack, resource } = one(draft, route, '\\$default');
      addResource(stack, 'Extra', {
        Type: route,
        Properties: { ...resource.Properties, RouteKey: 'GET /api/v1/everything' },
      });
    },
  },
  {
    name: 'a route of the contract that nobody answers',
    caughtBy: 'route-missing',
    spoil: (draft) => removeResource(one(draft, route, 'PATCH')),
  },
  {
    name: 'tokens of anybody',
    caughtBy: 'token-issuer',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::ApiGatewayV2::Authorizer'),
        ['JwtConfiguration', 'Issuer'],
        'https://issuer.example',
      ),
  },
  {
    name: 'an API that pages of every origin may call',
    caughtBy: 'api-same-origin',
    spoil: (draft) =>
      put(one(draft, 'AWS::ApiGatewayV2::Api'), ['CorsConfiguration'], {
        AllowOrigins: ['*'],
        AllowMethods: ['*'],
      }),
  },
  {
    name: 'an API without limits',
    caughtBy: 'api-throttled',
    spoil: (draft) => drop(one(draft, 'AWS::ApiGatewayV2::Stage'), ['DefaultRouteSettings']),
  },
  {
    name: "an API whose log holds callers' addresses",
    caughtBy: 'api-log-without-people',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::ApiGatewayV2::Stage'),
        ['AccessLogSettings', 'Format'],
        '$context.identity.sourceIp',
      ),
  },
  {
    name: 'a public bucket',
    caughtBy: 'bucket-shut',
    spoil: (draft) => put(one(draft, bucket), ['PublicAccessBlockConfiguration', 'BlockPublicPolicy'], false),
  },
  {
    name: 'a bucket that is not encrypted',
    caughtBy: 'bucket-encrypted',
    spoil: (draft) => drop(one(draft, bucket), ['BucketEncryption']),
  },
  {
    name: 'a bucket that answers without TLS',
    caughtBy: 'bucket-tls',
    spoil: (draft) => {
      const policy = one(draft, 'AWS::S3::BucketPolicy', 'cloudfront.amazonaws.com');
      const [first, second, index] = statementWith(policy, 'SecureTransport');
      drop(policy, [first, second ?? '', index ?? 0]);
    },
  },
  {
    name: 'a bucket that any distribution may read',
    caughtBy: 'resource-policy',
    spoil: (draft) => {
      const policy = one(draft, 'AWS::S3::BucketPolicy', 'cloudfront.amazonaws.com');
      drop(policy, [...statementWith(policy, 'cloudfront.amazonaws.com'), 'Condition']);
    },
  },
  {
    name: 'an edge without its firewall',
    caughtBy: 'edge-firewall',
    spoil: (draft) => drop(one(draft, distribution), ['DistributionConfig', 'WebACLId']),
  },
  {
    name: 'a firewall that limits nobody',
    caughtBy: 'firewall-rate',
    spoil: (draft) => drop(one(draft, 'AWS::WAFv2::WebACL'), ['Rules', 1]),
  },
  {
    name: 'a firewall that only counts attacks',
    caughtBy: 'firewall-rules',
    spoil: (draft) => put(one(draft, 'AWS::WAFv2::WebACL'), ['Rules', 0, 'OverrideAction'], { Count: {} }),
  },
  {
    name: 'an edge that speaks TLS 1.0',
    caughtBy: 'edge-tls',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'ViewerCertificate', 'MinimumProtocolVersion'],
        'TLSv1',
      ),
  },
  {
    name: 'an edge that answers plain HTTP',
    caughtBy: 'edge-https',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'DefaultCacheBehavior', 'ViewerProtocolPolicy'],
        'allow-all',
      ),
  },
  {
    name: 'an API that redirects a token sent in the open',
    caughtBy: 'edge-https',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'CacheBehaviors', 0, 'ViewerProtocolPolicy'],
        'redirect-to-https',
      ),
  },
  {
    name: 'an edge that does not say its secret to the API',
    caughtBy: 'edge-origin-secret',
    spoil: (draft) =>
      drop(one(draft, distribution), ['DistributionConfig', 'Origins', 1, 'OriginCustomHeaders']),
  },
  {
    name: 'an edge whose secret is written in the template',
    caughtBy: 'edge-origin-secret',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'Origins', 1, 'OriginCustomHeaders', 0, 'HeaderValue'],
        'everybody-can-read-this',
      ),
  },
  {
    name: 'an edge that keeps answers of the API',
    caughtBy: 'edge-api-uncached',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'CacheBehaviors', 0, 'CachePolicyId'],
        '658327ea-f89d-4fab-a63d-7e88639e58f6',
      ),
  },
  ...(['/c/u/*', '/c/i*', '*.html'] as const).map(
    (pattern): Fault => ({
      name: `an edge that keeps pages as it keeps pictures, at ${pattern}`,
      caughtBy: 'edge-pages-uncached',
      spoil: (draft) => {
        const place = one(draft, distribution);
        const behaviors = listOf(at(place.resource.Properties, 'DistributionConfig', 'CacheBehaviors'));
        const pictures = behaviors.find((behavior) => at(behavior, 'PathPattern') === '/c/i/*');
        put(
          place,
          ['DistributionConfig', 'CacheBehaviors'],
          [{ ...Object(pictures), PathPattern: pattern }, ...behaviors],
        );
      },
    }),
  ),
  {
    name: 'pages without security headers',
    caughtBy: 'edge-headers',
    spoil: (draft) =>
      drop(one(draft, distribution), [
        'DistributionConfig',
        'DefaultCacheBehavior',
        'ResponseHeadersPolicyId',
      ]),
  },
  {
    name: 'pages that run scripts from anywhere',
    caughtBy: 'headers-csp',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::CloudFront::ResponseHeadersPolicy'),
        [
          'ResponseHeadersPolicyConfig',
          'SecurityHeadersConfig',
          'ContentSecurityPolicy',
          'ContentSecurityPolicy',
        ],
        'default-src *',
      ),
  },
];

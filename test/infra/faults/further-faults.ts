import { at } from '../templates.ts';
import { addResource, drop, one, put, putAttribute, removeResource, statementWith } from './draft.ts';
import type { Fault } from './fault.ts';

const distribution = 'AWS::CloudFront::Distribution';
const headers = 'AWS::CloudFront::ResponseHeadersPolicy';
const security = ['ResponseHeadersPolicyConfig', 'SecurityHeadersConfig'] as const;
const api = 'AWS::ApiGatewayV2::Api';
const authorizer = 'AWS::ApiGatewayV2::Authorizer';
const route = 'AWS::ApiGatewayV2::Route';
const policy = 'AWS::IAM::ManagedPolicy';
const lambda = 'AWS::Lambda::Function';
const originPath = (index: number) => ['DistributionConfig', 'Origins', index] as const;

/** What the other lists do not touch, so that every rule is shown to see something. */
export const furtherFaults: readonly Fault[] = [
  {
    name: 'an alarm without a threshold',
    caughtBy: 'alarm-can-ring',
    spoil: (draft) => drop(one(draft, 'AWS::CloudWatch::Alarm'), ['Threshold']),
  },
  {
    name: 'an alarm on a sum that has no value while one part is silent',
    caughtBy: 'alarm-can-ring',
    spoil: (draft) => {
      const alarm = one(draft, 'AWS::CloudWatch::Alarm', 'tenant-throttles');
      put(
        alarm,
        ['Metrics'],
        JSON.parse(
          JSON.stringify(at(alarm.resource.Properties, 'Metrics')).replaceAll(/FILL\((\w+), 0\)/g, '$1'),
        ),
      );
    },
  },
  {
    name: 'a queue whose messages come faster than its worker may run',
    caughtBy: 'queue-within-concurrency',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::Lambda::EventSourceMapping', 'invitations'),
        ['ScalingConfig', 'MaximumConcurrency'],
        1000,
      ),
  },
  {
    name: 'a bucket that goes with its stack',
    caughtBy: 'bucket-retained',
    spoil: (draft) => putAttribute(one(draft, 'AWS::S3::Bucket'), 'DeletionPolicy', 'Delete'),
  },
  {
    name: "a secret encrypted with Amazon's own key",
    caughtBy: 'secret-encrypted',
    spoil: (draft) => drop(one(draft, 'AWS::SecretsManager::Secret'), ['KmsKeyId']),
  },
  {
    name: 'an edge whose requests are not logged',
    caughtBy: 'edge-log',
    spoil: (draft) =>
      put(one(draft, 'AWS::Logs::DeliverySource'), ['ResourceArn'], 'arn:aws:cloudfront::1:distribution/X'),
  },
  {
    name: 'an edge that does not answer at its domain',
    caughtBy: 'edge-domain',
    spoil: (draft) => put(one(draft, distribution), ['DistributionConfig', 'Aliases'], ['elsewhere.example']),
  },
  {
    name: 'a bucket that the edge asks without a signature',
    caughtBy: 'edge-bucket-access',
    spoil: (draft) => drop(one(draft, distribution), [...originPath(0), 'OriginAccessControlId']),
  },
  {
    name: 'an API that the edge asks without TLS',
    caughtBy: 'edge-origin-tls',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        [...originPath(1), 'CustomOriginConfig', 'OriginProtocolPolicy'],
        'match-viewer',
      ),
  },
  {
    name: 'an API that is not behind the edge',
    caughtBy: 'edge-api-path',
    spoil: (draft) =>
      put(one(draft, distribution), ['DistributionConfig', 'CacheBehaviors', 0, 'PathPattern'], '/other/*'),
  },
  {
    name: 'an edge that lets no change through',
    caughtBy: 'edge-api-methods',
    spoil: (draft) =>
      put(
        one(draft, distribution),
        ['DistributionConfig', 'CacheBehaviors', 0, 'AllowedMethods'],
        ['GET', 'HEAD'],
      ),
  },
  {
    name: 'a firewall that CloudFront cannot take',
    caughtBy: 'firewall-region',
    spoil: (draft) => put(one(draft, 'AWS::WAFv2::WebACL'), ['Scope'], 'REGIONAL'),
  },
  {
    name: 'pages that browsers may fetch without TLS again',
    caughtBy: 'headers-hsts',
    spoil: (draft) => drop(one(draft, headers), [...security, 'StrictTransportSecurity']),
  },
  {
    name: 'pages whose kind browsers may guess',
    caughtBy: 'headers-nosniff',
    spoil: (draft) => drop(one(draft, headers), [...security, 'ContentTypeOptions']),
  },
  {
    name: 'pages that every origin may read',
    caughtBy: 'headers-cors',
    spoil: (draft) =>
      put(one(draft, headers), ['ResponseHeadersPolicyConfig', 'CorsConfig'], {
        AccessControlAllowOrigins: { Items: ['*'] },
      }),
  },
  {
    name: 'a stream that is followed from now on only',
    caughtBy: 'stream-from-the-start',
    spoil: (draft) =>
      put(
        one(draft, 'AWS::Lambda::EventSourceMapping', 'BisectBatchOnFunctionError'),
        ['StartingPosition'],
        'LATEST',
      ),
  },
  {
    name: 'a function on another architecture than the benchmarks',
    caughtBy: 'function-architecture',
    spoil: (draft) => put(one(draft, lambda, 'api-people'), ['Architectures'], ['x86_64']),
  },
  {
    name: 'a function with ten gigabytes',
    caughtBy: 'function-memory',
    spoil: (draft) => put(one(draft, lambda, 'api-people'), ['MemorySize'], 10_240),
  },
  {
    name: 'a function that may take a quarter of an hour',
    caughtBy: 'function-timeout',
    spoil: (draft) => put(one(draft, lambda, 'api-people'), ['Timeout'], 900),
  },
  {
    name: 'a third key',
    caughtBy: 'key-known',
    spoil: (draft) => {
      const { stack, resource } = one(draft, 'AWS::KMS::Key');
      addResource(stack, 'AnotherKey', resource);
    },
  },
  {
    name: 'a key that goes with its stack',
    caughtBy: 'key-retained',
    spoil: (draft) => putAttribute(one(draft, 'AWS::KMS::Key'), 'UpdateReplacePolicy', 'Delete'),
  },
  {
    name: 'a second API',
    caughtBy: 'one-api',
    spoil: (draft) => {
      const { stack, resource } = one(draft, api);
      addResource(stack, 'AnotherApi', resource);
    },
  },
  {
    name: 'a route of another API',
    caughtBy: 'route-of-the-api',
    spoil: (draft) => put(one(draft, route), ['ApiId'], 'another'),
  },
  {
    name: "a route that another resource's function answers",
    caughtBy: 'route-function',
    spoil: (draft) => {
      const people = one(draft, route, 'GET /api/v1/me"');
      put(people, ['Target'], one(draft, route, 'GET /api/v1/openapi').resource.Properties?.Target);
    },
  },
  {
    name: 'an API whose requests are not logged',
    caughtBy: 'api-access-log',
    spoil: (draft) => drop(one(draft, 'AWS::ApiGatewayV2::Stage'), ['AccessLogSettings']),
  },
  {
    name: 'tokens of another kind',
    caughtBy: 'token-kind',
    spoil: (draft) => put(one(draft, authorizer), ['AuthorizerType'], 'REQUEST'),
  },
  {
    name: 'tokens made for something else',
    caughtBy: 'token-audience',
    spoil: (draft) => put(one(draft, authorizer), ['JwtConfiguration', 'Audience'], ['everybody']),
  },
  {
    name: 'tokens in the address',
    caughtBy: 'token-source',
    spoil: (draft) => put(one(draft, authorizer), ['IdentitySource'], ['$request.querystring.token']),
  },
  {
    name: 'a dead-letter queue that nothing comes to',
    caughtBy: 'dead-letters-used',
    spoil: (draft) => {
      const { stack, resource } = one(draft, 'AWS::SQS::Queue', 'router-dead-letters');
      const Properties = { ...resource.Properties, QueueName: 'portolan-harbor-other-dead-letters' };
      addResource(stack, 'OtherDeadLetters', { ...resource, Properties });
    },
  },
  {
    name: 'a function with more keys than the data package lists',
    caughtBy: 'key-policies-agree',
    spoil: (draft) => {
      const people = one(draft, policy, 'api-people');
      const where = [
        ...statementWith(people, 'INVITATION#'),
        'Condition',
        'ForAllValues:StringLike',
      ] as const;
      put(people, [...where, 'dynamodb:LeadingKeys'], ['ORG#*', 'PERSON#*', 'INVITATION#*', 'CAMPAIGN#*']);
    },
  },
  {
    name: 'a worker that may empty its queue',
    caughtBy: 'role-unmeant',
    spoil: (draft) => {
      const worker = one(draft, policy, 'worker-invitations');
      const where = statementWith(worker, 'sqs:ReceiveMessage');
      put(worker, [...where, 'Action', 4], 'sqs:PurgeQueue');
    },
  },
  {
    name: 'a firewall whose refusals nobody can look up',
    caughtBy: 'stage-whole',
    spoil: (draft) => removeResource(one(draft, 'AWS::WAFv2::LoggingConfiguration')),
  },
];

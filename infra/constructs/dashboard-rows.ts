import { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { GraphWidget, type IMetric, type IWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod } from './harm-alarm.ts';

type Dimensions = Record<string, string>;

const metric = (
  namespace: string,
  metricName: string,
  dimensionsMap: Dimensions,
  options: { readonly statistic?: string; readonly label?: string; readonly region?: string } = {},
): IMetric =>
  new Metric({ namespace, metricName, dimensionsMap, period: alarmPeriod, statistic: 'Sum', ...options });

const graph = (title: string, left: IMetric[], width = 8): IWidget =>
  new GraphWidget({ title, left, width, height: 6, leftYAxis: { min: 0 } });

/** The same metric of many things, a line each. */
const each = (
  names: readonly string[],
  namespace: string,
  metricName: string,
  dimension: string,
  statistic: string,
): IMetric[] =>
  names.map((name) => metric(namespace, metricName, { [dimension]: name }, { statistic, label: name }));

export const apiRow = (apiId: string): IWidget[] => {
  const of = (name: string, statistic = 'Sum', label = name) =>
    metric('AWS/ApiGateway', name, { ApiId: apiId }, { statistic, label });
  return [
    graph('API: requests', [of('Count')]),
    graph('API: refused (4xx) and failed (5xx)', [of('4xx'), of('5xx')]),
    graph('API: milliseconds', [
      of('Latency', 'p50', 'median'),
      of('Latency', 'p95', 'slowest twentieth'),
      of('IntegrationLatency', 'p95', 'slowest twentieth, functions alone'),
    ]),
  ];
};

/** Both are measured in us-east-1, wherever the stage is. */
export const edgeRow = (stage: Stage, distributionId: string): IWidget[] => {
  const region = 'us-east-1';
  const edge = (name: string, statistic: string) =>
    metric(
      'AWS/CloudFront',
      name,
      { DistributionId: distributionId, Region: 'Global' },
      { statistic, region },
    );
  const firewall = (name: string) =>
    metric('AWS/WAFV2', name, { WebACL: nameIn(stage, 'edge'), Rule: 'ALL' }, { region });
  return [
    graph('Edge: requests', [edge('Requests', 'Sum')]),
    graph('Edge: percent failed', [edge('4xxErrorRate', 'Average'), edge('5xxErrorRate', 'Average')]),
    graph('Firewall: refused', [firewall('BlockedRequests')]),
  ];
};

export const signInRow = (pool: {
  readonly userPoolId: string;
  readonly userPoolClientId: string;
}): IWidget[] => {
  const of = (name: string, statistic: string, label: string) =>
    metric(
      'AWS/Cognito',
      name,
      { UserPool: pool.userPoolId, UserPoolClient: pool.userPoolClientId },
      { statistic, label },
    );
  return [
    graph(
      'Signing in',
      [of('SignInSuccesses', 'Sum', 'signed in'), of('SignInSuccesses', 'SampleCount', 'tried')],
      12,
    ),
    graph(
      'Signing up, and staying signed in',
      [of('SignUpSuccesses', 'Sum', 'signed up'), of('TokenRefreshSuccesses', 'Sum', 'stayed')],
      12,
    ),
  ];
};

export const functionRow = (stage: Stage): IWidget[] => {
  const names = [
    ...apiFunctions.map(({ name }) => `api-${name}`),
    ...workerFunctions.map(({ name }) => `worker-${name}`),
    ...triggerFunctions.map(({ name }) => `trigger-${name}`),
  ].map((name) => nameIn(stage, name));
  const of = (name: string, statistic: string) => each(names, 'AWS/Lambda', name, 'FunctionName', statistic);
  return [
    graph('Functions: errors', of('Errors', 'Sum')),
    graph('Functions: milliseconds, slowest twentieth', of('Duration', 'p95')),
    graph('Functions: turned away (throttles)', of('Throttles', 'Sum')),
  ];
};

export const queueRow = (stage: Stage): IWidget[] => {
  const fed = workerFunctions.flatMap(({ source }) => (source.kind === 'queue' ? [source.queue] : []));
  const queues = fed.map((name) => nameIn(stage, name));
  const deadLetters = workerFunctions.map(({ source }) => nameIn(stage, source.deadLetterQueue));
  const of = (names: readonly string[], name: string) => each(names, 'AWS/SQS', name, 'QueueName', 'Maximum');
  return [
    graph('Queues: seconds the oldest message waits', of(queues, 'ApproximateAgeOfOldestMessage')),
    graph('Queues: messages waiting', of(queues, 'ApproximateNumberOfMessagesVisible')),
    graph('Dead letters', of(deadLetters, 'ApproximateNumberOfMessagesVisible')),
  ];
};

export const tableRow = (stage: Stage): IWidget[] => {
  const names = ['tenant', 'directory'].map((name) => nameIn(stage, name));
  const of = (name: string) => each(names, 'AWS/DynamoDB', name, 'TableName', 'Sum');
  return [
    graph('Tables: read units', of('ConsumedReadCapacityUnits')),
    graph('Tables: write units', of('ConsumedWriteCapacityUnits')),
    graph('Tables: throttled', [...of('ReadThrottleEvents'), ...of('WriteThrottleEvents')]),
  ];
};

export const mailRow = (stage: Stage): IWidget[] => {
  const all = (name: string) => metric('AWS/SES', name, {});
  const rate = (name: string, set: string) =>
    metric(
      'AWS/SES',
      `Reputation.${name}`,
      { 'ses:configuration-set': nameIn(stage, set) },
      { statistic: 'Average' },
    );
  return [
    graph('Mail of this account: sent and arrived', [all('Send'), all('Delivery')]),
    graph('Mail of this account: bounced, complained of', [all('Bounce'), all('Complaint'), all('Reject')]),
    graph(
      'Mail: rates of letters and of campaigns',
      ['mail', 'campaigns'].flatMap((set) => [rate('BounceRate', set), rate('ComplaintRate', set)]),
    ),
  ];
};

import * as z from 'zod/mini';
import { daysBetween } from './backup-schedule.ts';
import {
  alarmSchema,
  bucketSchema,
  functionSchema,
  gatewayStageSchema,
  logGroupSchema,
  planSchema,
  sourceSchema,
  tableSchema,
  templateSchema,
  userPoolSchema,
  wafLoggingSchema,
  webAclSchema,
} from './template-schemas.ts';

/** What the templates of a stage set up, as far as it costs something. */
export type Installation = {
  /** Megabytes by the function's physical name. */
  readonly memory: ReadonlyMap<string, number>;
  readonly tracing: boolean;
  /** Days that the functions' logs are kept; the longest, where they differ. */
  readonly logDays: number;
  /** Whether Lambda's own lines of each invocation are kept. */
  readonly platformLog: boolean;
  readonly accessLog: boolean;
  readonly wafLog: boolean;
  /** Days that the edge's own log is kept as files; 0 where it writes none. */
  readonly edgeLogDays: number;
  /** Metrics that alarms watch; an alarm of several metrics is billed for each. */
  readonly alarms: number;
  readonly alarmMetrics: number;
  readonly dashboards: number;
  readonly customMetrics: number;
  /** Routes that the gateway keeps metrics of one by one, which are billed like metrics of our own. */
  readonly watchedRoutes: number;
  readonly keys: number;
  readonly secrets: number;
  readonly webAcls: number;
  readonly wafRules: number;
  readonly edgeFunctions: number;
  /** Queues that Lambda polls. */
  readonly polledQueues: number;
  readonly mailEvents: boolean;
  readonly pointInTimeRecovery: boolean;
  /** Full copies of the tables that lie in the vault once the plan has run for long enough. */
  readonly backupCopies: number;
  readonly userPoolTier: 'LITE' | 'ESSENTIALS' | 'PLUS';
};

const metricsOf = ({ Metrics }: z.infer<typeof alarmSchema>): number =>
  Metrics === undefined ? 1 : Metrics.filter(({ MetricStat }) => MetricStat !== undefined).length;

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** The resources of all templates: how many of a type, and their properties as far as a schema reads them. */
const shelvesOf = (templates: readonly unknown[]) => {
  const resources = templates.flatMap((template) =>
    Object.values(templateSchema.parse(template).Resources ?? {}),
  );
  const ofType = (type: string) => resources.filter(({ Type }) => Type === type);
  return {
    count: (type: string): number => ofType(type).length,
    read: <Schema extends z.ZodMiniType>(type: string, schema: Schema): z.infer<Schema>[] =>
      ofType(type).map(({ Properties }) => schema.parse(Properties ?? {})),
  };
};
type Shelves = ReturnType<typeof shelvesOf>;

/** What the CDK adds for its deployment has no name of ours, and runs only then. */
const named = z.looseObject({ FunctionName: z.optional(z.string()) });

const functionsIn = ({ read }: Shelves) => {
  const functions = read('AWS::Lambda::Function', named)
    .filter(({ FunctionName }) => FunctionName !== undefined)
    .map((properties) => functionSchema.parse(properties));
  return {
    memory: new Map(functions.map(({ FunctionName, MemorySize }) => [FunctionName, MemorySize])),
    tracing: functions.some(({ TracingConfig }) => TracingConfig?.Mode === 'Active'),
    platformLog: functions.some(({ LoggingConfig }) => LoggingConfig?.SystemLogLevel !== 'WARN'),
  };
};

/** A log group without a retention keeps its lines for good: ten years stand for that. */
const forever = 3653;

const logsIn = ({ read, count }: Shelves) => {
  const gateways = read('AWS::ApiGatewayV2::Stage', gatewayStageSchema);
  const kept = read('AWS::S3::Bucket', bucketSchema).flatMap(
    ({ LifecycleConfiguration }) => LifecycleConfiguration?.Rules ?? [],
  );
  return {
    logDays: Math.max(
      0,
      ...read('AWS::Logs::LogGroup', logGroupSchema).map(({ RetentionInDays = forever }) => RetentionInDays),
    ),
    accessLog: gateways.some(({ AccessLogSettings }) => AccessLogSettings !== undefined),
    watchedRoutes: gateways.some((gateway) => gateway.DefaultRouteSettings?.DetailedMetricsEnabled)
      ? count('AWS::ApiGatewayV2::Route')
      : 0,
    wafLog: read('AWS::WAFv2::LoggingConfiguration', wafLoggingSchema).some(
      ({ LoggingFilter }) => LoggingFilter?.DefaultBehavior !== 'DROP',
    ),
    edgeLogDays:
      count('AWS::Logs::Delivery') === 0
        ? 0
        : Math.max(0, ...kept.map(({ ExpirationInDays = 0 }) => ExpirationInDays)),
  };
};

const tablesIn = ({ read }: Shelves) => {
  const rules = read('AWS::Backup::BackupPlan', planSchema).flatMap((plan) => plan.BackupPlan.BackupPlanRule);
  return {
    pointInTimeRecovery: read('AWS::DynamoDB::Table', tableSchema).some(
      (table) => table.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true,
    ),
    backupCopies: total(
      rules.map(
        ({ ScheduleExpression, Lifecycle }) => Lifecycle.DeleteAfterDays / daysBetween(ScheduleExpression),
      ),
    ),
  };
};

/** A stream's address is the attribute `StreamArn` of a table, perhaps by way of another stack's output that says so. */
const isStream = (address: unknown): boolean => JSON.stringify(address).includes('StreamArn');

/** Reads what costs something from CloudFormation templates. Throws where a function has no memory size, or is not on arm64. */
export const installationOf = (templates: readonly unknown[]): Installation => {
  const shelves = shelvesOf(templates);
  const { count, read } = shelves;
  const alarms = read('AWS::CloudWatch::Alarm', alarmSchema);
  const sources = read('AWS::Lambda::EventSourceMapping', sourceSchema);
  const [pool] = read('AWS::Cognito::UserPool', userPoolSchema);
  return {
    ...functionsIn(shelves),
    ...logsIn(shelves),
    ...tablesIn(shelves),
    alarms: alarms.length,
    alarmMetrics: total(alarms.map(metricsOf)),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    customMetrics: count('AWS::Logs::MetricFilter'),
    keys: count('AWS::KMS::Key'),
    secrets: count('AWS::SecretsManager::Secret'),
    webAcls: count('AWS::WAFv2::WebACL'),
    wafRules: total(read('AWS::WAFv2::WebACL', webAclSchema).map(({ Rules }) => Rules.length)),
    edgeFunctions: count('AWS::CloudFront::Function'),
    polledQueues: sources.filter(({ EventSourceArn }) => !isStream(EventSourceArn)).length,
    mailEvents: count('AWS::SES::ConfigurationSetEventDestination') > 0,
    userPoolTier: pool?.UserPoolTier ?? 'ESSENTIALS',
  };
};

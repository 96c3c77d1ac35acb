import * as z from 'zod/mini';

// The parts of CloudFormation resources that a bill depends on.

const resourceSchema = z.object({ Type: z.string(), Properties: z.optional(z.looseObject({})) });
export const templateSchema = z.object({ Resources: z.optional(z.record(z.string(), resourceSchema)) });

export const functionSchema = z.object({
  FunctionName: z.string(),
  MemorySize: z.int(),
  Architectures: z.tuple([z.literal('arm64')]),
  TracingConfig: z.optional(z.object({ Mode: z.string() })),
  LoggingConfig: z.optional(z.object({ SystemLogLevel: z.optional(z.string()) })),
});
export const alarmSchema = z.object({
  Metrics: z.optional(z.array(z.object({ MetricStat: z.optional(z.unknown()) }))),
});
const ruleSchema = z.object({
  ScheduleExpression: z.string(),
  Lifecycle: z.object({ DeleteAfterDays: z.int() }),
});
export const planSchema = z.object({ BackupPlan: z.object({ BackupPlanRule: z.array(ruleSchema) }) });
export const webAclSchema = z.object({ Rules: z.array(z.unknown()) });
export const logGroupSchema = z.object({ RetentionInDays: z.optional(z.int()) });
export const tableSchema = z.object({
  PointInTimeRecoverySpecification: z.optional(z.object({ PointInTimeRecoveryEnabled: z.boolean() })),
});
export const sourceSchema = z.object({ EventSourceArn: z.unknown() });
export const gatewayStageSchema = z.object({
  AccessLogSettings: z.optional(z.unknown()),
  DefaultRouteSettings: z.optional(z.object({ DetailedMetricsEnabled: z.optional(z.boolean()) })),
});
export const bucketSchema = z.object({
  LifecycleConfiguration: z.optional(
    z.object({ Rules: z.array(z.object({ ExpirationInDays: z.optional(z.int()) })) }),
  ),
});
export const wafLoggingSchema = z.object({
  LoggingFilter: z.optional(z.object({ DefaultBehavior: z.string() })),
});
export const userPoolSchema = z.object({
  UserPoolTier: z._default(z.enum(['LITE', 'ESSENTIALS', 'PLUS']), 'ESSENTIALS'),
});

import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { alarmPeriod, HarmAlarm } from './harm-alarm.ts';
import { removalIn } from './removal.ts';

export type ApiGatewayProps = { readonly stage: Stage; readonly key: IKey; readonly topic: ITopic };

/** No address, no path and no caller: a path may hold a calendar's token. */
const logged = {
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
};

/** The HTTP API, without routes, with its log, its limits and its alarms. */
export class ApiGateway extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { stage, key, topic }: ApiGatewayProps) {
    super(scope, id);
    const name = nameIn(stage, 'api');
    this.api = new HttpApi(this, 'Api', { apiName: name, createDefaultStage: false });
    const logs = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/vendedlogs/apigateway/${name}`,
      encryptionKey: key,
      retention: stage.logDays,
      removalPolicy: removalIn(stage),
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
      throttle: { rateLimit: 500, burstLimit: 1000 },
      // Metrics of every route would cost more than everything else of a small stage; the log has routes too.
      detailedMetricsEnabled: false,
    });
    new HarmAlarm(this, 'Errors', {
      alarmName: `${name}-errors`,
      harm: 'People see "something went wrong" and their work is not saved.',
      runbook: 'alarm-api-errors',
      metric: this.api.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
      threshold: 5,
      topic,
    });
    new HarmAlarm(this, 'Latency', {
      alarmName: `${name}-latency`,
      harm: 'People wait more than two seconds for their pages.',
      runbook: 'alarm-api-latency',
      metric: this.api.metricLatency({ period: alarmPeriod, statistic: 'p95' }),
      threshold: 2000,
      periods: 3,
      topic,
    });
  }
}

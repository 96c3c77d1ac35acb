import { describe, expect, it } from 'vitest';
import { daysBetween } from './backup-schedule.ts';
import { installationOf } from './installation.ts';

const templateOf = (...resources: readonly (readonly [Type: string, Properties: object])[]) => ({
  Resources: Object.fromEntries(
    resources.map(([Type, Properties], index) => [`Resource${index}`, { Type, Properties }]),
  ),
});
const lambda = (FunctionName: string, others: object = {}) =>
  ['AWS::Lambda::Function', { FunctionName, MemorySize: 512, Architectures: ['arm64'], ...others }] as const;

describe('what templates set up', () => {
  it('is nothing where there is nothing', () => {
    expect(installationOf([{}])).toMatchObject({
      alarmMetrics: 0,
      keys: 0,
      backupCopies: 0,
      logDays: 0,
      tracing: false,
    });
  });
  it('is the memory of functions with names, and not of those that deployments bring', () => {
    const { memory } = installationOf([
      templateOf(lambda('portolan-prod-api-people'), ['AWS::Lambda::Function', { Runtime: 'python3.13' }]),
    ]);
    expect([...memory]).toEqual([['portolan-prod-api-people', 512]]);
  });
  it('is refused for a function that is not on arm64: there is no price for it', () => {
    expect(() => installationOf([templateOf(lambda('x', { Architectures: ['x86_64'] }))])).toThrow('arm64');
  });
  it('is the metrics of alarms, several where an alarm adds them up', () => {
    const stat = { MetricStat: {} };
    const template = templateOf(
      ['AWS::CloudWatch::Alarm', { MetricName: 'Errors' }],
      ['AWS::CloudWatch::Alarm', { Metrics: [{ Expression: 'a + b' }, stat, stat] }],
    );
    expect(installationOf([template])).toMatchObject({ alarms: 2, alarmMetrics: 3 });
  });
  it('is the queues that are polled, and not the streams', () => {
    const template = templateOf(
      ['AWS::Lambda::EventSourceMapping', { EventSourceArn: { 'Fn::GetAtt': ['Letters', 'Arn'] } }],
      ['AWS::Lambda::EventSourceMapping', { EventSourceArn: { 'Fn::ImportValue': 'data:TableStreamArn1' } }],
    );
    expect(installationOf([template]).polledQueues).toBe(1);
  });
  it('is the copies that lie in the vault: those of each rule, for as long as it keeps them', () => {
    const rule = (ScheduleExpression: string, DeleteAfterDays: number) => ({
      ScheduleExpression,
      Lifecycle: { DeleteAfterDays },
    });
    const plan = {
      BackupPlan: { BackupPlanRule: [rule('cron(0 8 * * ? *)', 35), rule('cron(0 8 ? * SUN *)', 70)] },
    };
    expect(installationOf([templateOf(['AWS::Backup::BackupPlan', plan])]).backupCopies).toBe(45);
  });
  it('is every route, where the gateway keeps metrics of each', () => {
    const routes = [1, 2, 3].map(() => ['AWS::ApiGatewayV2::Route', {}] as const);
    const stage = (DetailedMetricsEnabled: boolean) =>
      ['AWS::ApiGatewayV2::Stage', { DefaultRouteSettings: { DetailedMetricsEnabled } }] as const;
    expect(installationOf([templateOf(...routes, stage(true))]).watchedRoutes).toBe(3);
    expect(installationOf([templateOf(...routes, stage(false))]).watchedRoutes).toBe(0);
  });
  it('is the log of the firewall, unless only refusals are kept', () => {
    const logging = (properties: object) => templateOf(['AWS::WAFv2::LoggingConfiguration', properties]);
    expect(installationOf([logging({})]).wafLog).toBe(true);
    expect(installationOf([logging({ LoggingFilter: { DefaultBehavior: 'DROP' } })]).wafLog).toBe(false);
  });
  it('is the longest retention, and ten years where there is none', () => {
    const logs = (properties: object) => ['AWS::Logs::LogGroup', properties] as const;
    expect(
      installationOf([templateOf(logs({ RetentionInDays: 30 }), logs({ RetentionInDays: 365 }))]).logDays,
    ).toBe(365);
    expect(installationOf([templateOf(logs({}))]).logDays).toBe(3653);
  });
});

describe('the days between backups', () => {
  it.each([
    ['cron(0 8 * * ? *)', 1],
    ['cron(0 8 ? * * *)', 1],
    ['cron(30 5 ? * MON *)', 7],
    ['cron(0 8 1 * ? *)', 30.4],
  ])('of %s are %d', (schedule, days) => expect(daysBetween(schedule)).toBe(days));
  it.each(['cron(0 */6 * * ? *)', 'rate(1 day)', 'cron(0 8 ? * MON-FRI *)'])(
    'of %s are not guessed',
    (schedule) => {
      expect(() => daysBetween(schedule)).toThrow('Teach');
    },
  );
});

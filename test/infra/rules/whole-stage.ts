import { against, type Found, ofType, unless } from '../model.ts';
import { at, type Finding } from '../templates.ts';

/** How many of what every stage has: rules about what is there say nothing of what is not. */
const needed: Readonly<Record<string, number>> = {
  'AWS::ApiGatewayV2::Api': 1,
  'AWS::ApiGatewayV2::Authorizer': 1,
  'AWS::ApiGatewayV2::Stage': 1,
  'AWS::Backup::BackupPlan': 1,
  'AWS::Backup::BackupVault': 1,
  'AWS::CloudFront::Distribution': 1,
  'AWS::CloudWatch::Dashboard': 1,
  'AWS::Cognito::UserPool': 1,
  'AWS::Cognito::UserPoolClient': 1,
  'AWS::DynamoDB::Table': 2,
  'AWS::S3::Bucket': 3,
  'AWS::SES::ConfigurationSet': 2,
  'AWS::SES::EmailIdentity': 1,
  'AWS::SES::Tenant': 1,
  'AWS::SecretsManager::Secret': 2,
  'AWS::WAFv2::LoggingConfiguration': 1,
  'AWS::WAFv2::WebACL': 1,
};

/** What a stage must have, and what it must watch besides its functions, queues and tables. */
export const wholeStageFindings = (model: readonly Found[]): readonly Finding[] => {
  const [any] = model;
  if (any === undefined) return [];
  const stage = { ...any, stack: `portolan-${any.stage.name}`, id: '-' };
  return [
    ...Object.entries(needed).flatMap(([type, count]) => {
      const there = ofType(model, type).length;
      return there === count ? [] : [against(stage, 'stage-whole', `${there} of ${type}, not ${count}`)];
    }),
    ...watched(model, stage),
    ...ofType(model, 'AWS::Backup::BackupVault').flatMap((vault) =>
      unless(
        !vault.stage.keepsData ||
          JSON.stringify(at(vault.is, 'AccessPolicy') ?? '').includes('backup:DeleteRecoveryPoint'),
        vault,
        'vault-locked',
        'whoever may delete the tables may delete their backups',
      ),
    ),
    ...ofType(model, 'AWS::SNS::Subscription').flatMap((subscription) =>
      unless(
        at(subscription.is, 'Protocol') === 'email' ||
          at(subscription.is, 'RedrivePolicy', 'deadLetterTargetArn') !== undefined,
        subscription,
        'subscription-dead-letters',
        'what cannot be delivered is lost',
      ),
    ),
    ...ofType(model, 'AWS::SES::ConfigurationSet').flatMap((set) =>
      unless(
        at(set.is, 'DeliveryOptions', 'TlsPolicy') === 'REQUIRE',
        set,
        'mail-tls',
        'a letter with a link that lets somebody in may travel unencrypted',
      ),
    ),
    ...ofType(model, 'AWS::SES::ConfigurationSet').flatMap((set) =>
      unless(
        !String(at(set.is, 'Name')).endsWith('-campaigns') ||
          JSON.stringify(at(set.is, 'SuppressionOptions', 'SuppressedReasons')) === '[]',
        set,
        'mail-suppression',
        "an address that bounced at one clinic is held back from another's campaign",
      ),
    ),
  ];
};

const metrics = [
  ['AWS/ApiGateway', '5xx', 'people get errors'],
  ['AWS/Backup', 'NumberOfBackupJobsFailed', 'a week without a backup'],
  ['AWS/CloudFront', '5xxErrorRate', 'people get error pages'],
  ['AWS/Lambda', 'IteratorAge', 'the router falls behind'],
  ['AWS/SES', 'Reputation.BounceRate', 'letters come back'],
  ['AWS/SES', 'Reputation.ComplaintRate', 'letters are taken for spam'],
  ['AWS/WAFV2', 'BlockedRequests', 'a whole clinic is refused'],
] as const;

const watched = (model: readonly Found[], stage: Found): readonly Finding[] =>
  metrics.flatMap(([namespace, metric, what]) =>
    ofType(model, 'AWS::CloudWatch::Alarm').some(
      ({ is }) => at(is, 'Namespace') === namespace && at(is, 'MetricName') === metric,
    )
      ? []
      : [against(stage, 'stage-watched', `nothing rings when ${what}`)],
  );

import { at, type JsonObject } from './templates.ts';

/** A resource as far as its name and ARN need it: its properties are resolved already. */
export type Named = {
  readonly stack: string;
  readonly region: string;
  readonly account: string;
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
};

/** Where a name is given in the template, by type. What gives none is called by its stack and logical id. */
const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::Backup::BackupVault': 'BackupVaultName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SES::Tenant': 'TenantName',
  'AWS::Events::Rule': 'Name',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CloudWatch::Dashboard': 'DashboardName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::WAFv2::WebACL': 'Name',
  'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamName',
  'AWS::ApiGatewayV2::Stage': 'StageName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
};

export const nameOf = ({ type, properties, stack, id }: Named): string => {
  const given = at(properties, nameProperty[type] ?? 'Name');
  return typeof given === 'string' && nameProperty[type] !== undefined
    ? given
    : `${stack}-${id}`.toLowerCase();
};

export const arnOf = (named: Named): string => {
  const { type, region, account } = named;
  const name = nameOf(named);
  const regional = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  switch (type) {
    case 'AWS::DynamoDB::Table':
      return regional('dynamodb', `table/${name}`);
    case 'AWS::SQS::Queue':
      return regional('sqs', name);
    case 'AWS::SNS::Topic':
      return regional('sns', name);
    case 'AWS::IAM::Role':
      return `arn:aws:iam::${account}:role/${name}`;
    case 'AWS::IAM::ManagedPolicy':
      return `arn:aws:iam::${account}:policy/${name}`;
    case 'AWS::Lambda::Function':
      return regional('lambda', `function:${name}`);
    case 'AWS::Logs::LogGroup':
      return regional('logs', `log-group:${name}:*`);
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    case 'AWS::KMS::Key':
      return regional('kms', `key/${name}`);
    case 'AWS::Cognito::UserPool':
      return regional('cognito-idp', `userpool/${userPoolId(named)}`);
    case 'AWS::SecretsManager::Secret':
      return regional('secretsmanager', `secret:${name}-AbCdEf`);
    case 'AWS::WAFv2::WebACL':
      return regional('wafv2', `global/webacl/${name}/0`);
    case 'AWS::Backup::BackupVault':
      return regional('backup', `backup-vault:${name}`);
    case 'AWS::SES::ConfigurationSet':
      return regional('ses', `configuration-set/${name}`);
    case 'AWS::SES::EmailIdentity':
      return regional('ses', `identity/${name}`);
    case 'AWS::SES::Tenant':
      return regional('ses', `tenant/${name}/tn-0`);
    case 'AWS::CloudWatch::Alarm':
      return regional('cloudwatch', `alarm:${name}`);
    case 'AWS::Events::Rule':
      return regional('events', `rule/${name}`);
    case 'AWS::KinesisFirehose::DeliveryStream':
      return regional('firehose', `deliverystream/${name}`);
    case 'AWS::CloudFront::Distribution':
      return `arn:aws:cloudfront::${account}:distribution/${name}`;
    default:
      return regional(type.split('::')[1]?.toLowerCase() ?? 'unknown', name);
  }
};

const userPoolId = ({ region, id }: Named) => `${region}_${id}`;
const queueUrl = (named: Named) =>
  `https://sqs.${named.region}.amazonaws.com/${named.account}/${nameOf(named)}`;

const referredByArn = new Set([
  'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret',
  'AWS::IAM::ManagedPolicy',
  'AWS::CertificateManager::Certificate',
]);

/** What `Ref` of a resource is. */
export const referenceOf = (named: Named): string => {
  if (named.type === 'AWS::SQS::Queue') return queueUrl(named);
  if (named.type === 'AWS::Cognito::UserPool') return userPoolId(named);
  return referredByArn.has(named.type) ? arnOf(named) : nameOf(named);
};

const arnAttributes = new Set(['Arn', 'TopicArn', 'BackupVaultArn', 'FunctionArn', 'PolicyArn']);

/** What `Fn::GetAtt` of a resource is. What no policy depends on is a text that is its own and no other's. */
export const attributeOf = (named: Named, attribute: string): string => {
  if (arnAttributes.has(attribute)) return arnOf(named);
  if (attribute === nameProperty[named.type]) return nameOf(named);
  switch (attribute) {
    case 'StreamArn':
      return `${arnOf(named)}/stream/2026-01-01T00:00:00.000`;
    case 'QueueUrl':
      return queueUrl(named);
    case 'KeyId':
      return nameOf(named);
    case 'DomainName':
      return named.type === 'AWS::S3::Bucket'
        ? `${nameOf(named)}.s3.amazonaws.com`
        : `${nameOf(named)}.cloudfront.net`;
    case 'RegionalDomainName':
      return `${nameOf(named)}.s3.${named.region}.amazonaws.com`;
    case 'ApiEndpoint':
      return `https://${nameOf(named)}.execute-api.${named.region}.amazonaws.com`;
    case 'ProviderURL':
      return `https://cognito-idp.${named.region}.amazonaws.com/${userPoolId(named)}`;
    case 'UserPoolId':
      return userPoolId(named);
    default:
      return `${nameOf(named)}.${attribute}`;
  }
};

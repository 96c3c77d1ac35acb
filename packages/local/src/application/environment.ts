import type { Variable } from '@portolan/functions/declared-function';
import { variablesAtHome } from '@portolan/functions/manifest';
import { localCredentials, localRegion } from '../engines/clients.ts';
import { exportsBucket } from '../engines/sqs.ts';
import type { TableNames } from '../store/open-tables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where everything is that a function may be told of. */
export type Places = {
  readonly origin: string;
  readonly tables: TableNames;
  readonly tenantRoleArn: string;
  /** What the gateway says to be let in. */
  readonly edgeSecret: string;
  readonly dynamodbEndpoint: string;
  readonly sqsEndpoint: string;
  readonly sesEndpoint: string;
  readonly stsEndpoint: string;
  /** `address:port` of the DNS of this machine. */
  readonly nameServer: string;
  /** URL by the queue's name. */
  readonly queueUrls: Readonly<Record<string, string>>;
};

export const mailFrom = 'Portolan <no-reply@portolan.localhost>';

/**
 * What a function of the cloud finds in its environment: what the manifest says of it, besides what Lambda says itself and
 * what only this machine's engines need. A variable that nobody named is missing here as it is there. Throws for one that
 * has no value here.
 */
export function environmentsAt(places: Places): (variables: readonly Variable[]) => Environment {
  const values: Readonly<Record<string, string>> = {
    TENANT_TABLE: places.tables.tenant,
    DIRECTORY_TABLE: places.tables.directory,
    TENANT_ROLE_ARN: places.tenantRoleArn,
    ORIGIN_SECRETS: places.edgeSecret,
    DYNAMODB_ENDPOINT: places.dynamodbEndpoint,
    SQS_ENDPOINT: places.sqsEndpoint,
    SES_ENDPOINT: places.sesEndpoint,
    STS_ENDPOINT: places.stsEndpoint,
    NAME_SERVER: places.nameServer,
    // One engine answers for queues and objects.
    S3_ENDPOINT: places.sqsEndpoint,
    EXPORTS_BUCKET: exportsBucket,
    MAIL_FROM: mailFrom,
    MAIL_CONFIGURATION_SET: 'portolan-local',
    CAMPAIGN_CONFIGURATION_SET: 'portolan-local-campaigns',
    CAMPAIGN_TENANT: 'portolan-local-campaigns',
    // Slow enough that a campaign can be watched, and stopped.
    MAIL_RATE: '50',
    APP_ORIGIN: places.origin,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    ...Object.fromEntries(
      Object.entries(places.queueUrls).map(([queue, url]) => [
        `${queue.toUpperCase().replaceAll('-', '_')}_QUEUE_URL`,
        url,
      ]),
    ),
  };
  const named = (name: string): [string, string] => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing here gives ${name} a value`);
    return [name, value];
  };
  return (variables) => ({
    AWS_REGION: localRegion,
    ...Object.fromEntries([...variables, ...variablesAtHome].map(named)),
  });
}

/**
 * The SDK reads credentials from the process itself. The engines take any, so nothing here is ever signed with an account
 * that this machine may also know.
 */
export function useLocalCredentials(): void {
  process.env.AWS_ACCESS_KEY_ID = localCredentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = localCredentials.secretAccessKey;
  delete process.env.AWS_SESSION_TOKEN;
  delete process.env.AWS_PROFILE;
  process.env.AWS_LAMBDA_LOG_LEVEL ??= 'ERROR';
}

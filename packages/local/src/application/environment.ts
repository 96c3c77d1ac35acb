import { localCredentials, localRegion } from '../engines/clients.ts';
import type { TableNames } from '../store/open-tables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where everything is that a function may be told of. */
export type Places = {
  readonly origin: string;
  readonly tables: TableNames;
  readonly dynamodbEndpoint: string;
  readonly sqsEndpoint: string;
  readonly sesEndpoint: string;
  /** URL by the queue's name. */
  readonly queueUrls: Readonly<Record<string, string>>;
};

export const mailFrom = 'Portolan <no-reply@portolan.localhost>';

/** What a function of the cloud finds in its environment. */
export function environmentOf(places: Places): Environment {
  return {
    STAGE: 'local',
    AWS_REGION: localRegion,
    TENANT_TABLE: places.tables.tenant,
    DIRECTORY_TABLE: places.tables.directory,
    DYNAMODB_ENDPOINT: places.dynamodbEndpoint,
    SQS_ENDPOINT: places.sqsEndpoint,
    SES_ENDPOINT: places.sesEndpoint,
    MAIL_FROM: mailFrom,
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

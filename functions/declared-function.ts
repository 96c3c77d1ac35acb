import type { KeyStatement } from '@portolan/data/key-policies';

/** A variable of a function's environment. */
export type Variable =
  | 'TENANT_TABLE'
  | 'DIRECTORY_TABLE'
  /** The role whose session reaches one organization's records. */
  | 'TENANT_ROLE_ARN'
  /** What the public edge says to be let in, separated by commas: the one in use and the one before or after it. */
  | 'ORIGIN_SECRETS'
  /** Where the web app is, without a path. */
  | 'APP_ORIGIN'
  | 'MAIL_FROM'
  | 'MAIL_CONFIGURATION_SET'
  /** The mail service's rules for campaigns, which hold nobody back for what happened at another clinic. */
  | 'CAMPAIGN_CONFIGURATION_SET'
  /** Under which it keeps the standing of campaigns that come from the product's own domain. */
  | 'CAMPAIGN_TENANT'
  /** Recipients a second that campaigns are sent to, of all clinics together: the account's, less what letters take. */
  | 'MAIL_RATE'
  /** Where archives of organizations lie until they expire. */
  | 'EXPORTS_BUCKET'
  | `${string}_QUEUE_URL`;

export type StreamSource = {
  readonly kind: 'stream';
  readonly table: 'tenant';
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** Attempts after the first, per batch, before it is bisected down to the poison record and that record dead-lettered. */
  readonly maxRetries: number;
  readonly bisectOnError: true;
  readonly deadLetterQueue: string;
};

export type QueueSource = {
  readonly kind: 'queue';
  readonly queue: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly visibilityTimeoutSeconds: number;
  /** Receives before a message goes to the dead-letter queue. */
  readonly maxReceives: number;
  readonly deadLetterQueue: string;
};

/** Strikes again and again, and tells only what time it is. */
export type ScheduleSource = {
  readonly kind: 'schedule';
  readonly everyMinutes: number;
  /** Attempts after the first, per strike, before it is given up and dead-lettered. */
  readonly maxRetries: 0 | 1 | 2;
  readonly deadLetterQueue: string;
};

/** Answers routes. With a database it reads the directory, and acts for one organization by the tenant role. */
export type ApiFunction = {
  readonly name: string;
  readonly entry: string;
  readonly database: boolean;
  /** What it reaches of the directory, where that is not what every function of the API reaches. */
  readonly directory?: readonly KeyStatement[];
  readonly variables: readonly Variable[];
};

/** Works on what comes from its source, with the keys, queues and mail that it names. */
export type WorkerFunction = {
  readonly name: string;
  readonly entry: string;
  readonly source: StreamSource | QueueSource | ScheduleSource;
  readonly timeoutSeconds: number;
  readonly keys: readonly KeyStatement[];
  /** Queues it sends to. */
  readonly sendsTo: readonly string[];
  readonly sendsMail: boolean;
  /** Makes domains of clinics known to the mail service, and takes them away. */
  readonly makesMailDomains?: true;
  /** Sends to many at once, with the key to nothing else of mail. */
  readonly sendsInBulk?: true;
  readonly variables: readonly Variable[];
};

/** Called by the identity provider on AWS, in the middle of a sign-in. At home the provider does what they do itself. */
export type TriggerFunction = {
  readonly name: string;
  readonly entry: string;
  /** Cognito's name of the moment. */
  readonly moment: 'preTokenGeneration' | 'customMessage';
  readonly variables: readonly Variable[];
};

/** What a home of the product serves and consumes, in words both have. Names are without the stage before them. */
export type Home = {
  /** By method and path as API Gateway writes them: the function that answers, and whether a token is asked for. */
  readonly routes: Readonly<Record<string, { readonly answeredBy: string; readonly asksForToken: boolean }>>;
  readonly queues: Readonly<Record<string, QueueSettings>>;
  readonly deadLetterQueues: readonly string[];
  /** By the function that is fed. */
  readonly sources: Readonly<Record<string, SourceSettings>>;
  readonly tables: Readonly<Record<string, TableSettings>>;
  /** Names of the variables a function finds, and seconds it may take. */
  readonly functions: Readonly<
    Record<string, { readonly variables: readonly string[]; readonly timeoutSeconds: number }>
  >;
};

export type QueueSettings = {
  readonly visibilityTimeoutSeconds: number;
  readonly maxReceives: number;
  readonly deadLetterQueue: string;
};

/**
 * Partial failures and bisecting are how each home's sources work, and no settings at home: the tests of those sources prove
 * them, and the rules on templates.
 */
export type SourceSettings = {
  readonly from: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** Of streams and schedules; null for a queue, whose own settings say it. */
  readonly onFailure: {
    readonly maxRetries: number;
    readonly deadLetterQueue: string;
  } | null;
};

export type TableSettings = {
  readonly keys: readonly string[];
  readonly attributes: readonly string[];
  readonly indexes: readonly string[];
  readonly stream: string | null;
  readonly billing: string;
};

/** What is in one home only, and why that is right. Nothing else may be. */
export const onlyAtHome = {
  tables: {
    identity:
      'Accounts and sessions of the provider of sign-in on this machine; on AWS Cognito keeps its own.',
  },
  variables: {
    AWS_REGION: 'Lambda says it itself, and takes no template that does.',
    DYNAMODB_ENDPOINT: 'Where the embedded database listens; on AWS the library knows.',
    SQS_ENDPOINT: 'Where the embedded queues listen.',
    S3_ENDPOINT: 'Where the embedded object store listens.',
    SES_ENDPOINT: 'Where the embedded mail service listens.',
    STS_ENDPOINT: 'Where the embedded giver of credentials listens.',
    NAME_SERVER: 'Where the DNS of this machine answers.',
    AWS_ACCESS_KEY_ID: "On AWS Lambda gives the credentials of the function's role.",
    AWS_SECRET_ACCESS_KEY: "On AWS Lambda gives the credentials of the function's role.",
  },
} as const;

export const onlyOnAws = {
  functions: {
    'trigger-access-token': 'The provider on this machine writes its tokens as they must be.',
    'trigger-identity-mail': 'The provider on this machine words its letters itself.',
  },
} as const;

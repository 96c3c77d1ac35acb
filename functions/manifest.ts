/**
 * What exists to be invoked, declared once: the CDK app and the local stack both wire this list.
 * Entries are relative to this folder. Durations are seconds.
 */
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

export type ApiFunction = { readonly name: string; readonly entry: string };
export type WorkerFunction = {
  readonly name: string;
  readonly entry: string;
  readonly source: StreamSource | QueueSource;
};

export const apiFunctions = [
  { name: 'people', entry: 'api/people/index.ts' },
  { name: 'organizations', entry: 'api/organizations/index.ts' },
  { name: 'work-plans', entry: 'api/work-plans/index.ts' },
  { name: 'calendars', entry: 'api/calendars/index.ts' },
  { name: 'openapi', entry: 'api/openapi/index.ts' },
] as const satisfies readonly ApiFunction[];

export const workerFunctions = [
  {
    name: 'router',
    entry: 'workers/router/index.ts',
    source: {
      kind: 'stream',
      table: 'tenant',
      batchSize: 100,
      windowSeconds: 0,
      maxRetries: 3,
      bisectOnError: true,
      deadLetterQueue: 'router-dead-letters',
    },
  },
  {
    name: 'invitations',
    entry: 'workers/invitations/index.ts',
    source: {
      kind: 'queue',
      queue: 'invitations',
      batchSize: 10,
      windowSeconds: 0,
      visibilityTimeoutSeconds: 30,
      maxReceives: 4,
      deadLetterQueue: 'invitations-dead-letters',
    },
  },
] as const satisfies readonly WorkerFunction[];

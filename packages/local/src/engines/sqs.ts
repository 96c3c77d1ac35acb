import { loadFauxqsInternals, type Queue, type Stores } from './fauxqs-internals.ts';

const account = '000000000000';
const region = 'us-east-1';
/** The one bucket there is at home: for the archives of organizations. */
export const exportsBucket = 'portolan-exports';

export type QueueOptions = {
  readonly visibilityTimeoutSeconds?: number;
  /** After this many receives without a deletion a message moves to the dead-letter queue, which must exist. */
  readonly redrive?: { readonly deadLetterQueue: string; readonly maxReceives: number };
};

/** Messages a queue holds now, by what may happen to them next. */
export type QueueState = {
  /** Nobody can receive them yet: whoever sent them asked for that. */
  readonly delayed: readonly { readonly id: string; readonly body: string }[];
  readonly ready: readonly { readonly id: string; readonly body: string }[];
  readonly inFlight: readonly { readonly id: string; readonly body: string }[];
};

export type Sqs = {
  readonly endpoint: string;
  /** Makes a queue, or gives the one that is there these attributes. Returns its URL. */
  createQueue(name: string, options?: QueueOptions): string;
  queueUrl(name: string): string;
  queueArn(name: string): string;
  inspect(name: string): QueueState;
  /** Puts a message on a queue as another service of the cloud would. */
  put(name: string, body: string): void;
  stop(): Promise<void>;
};

/** Starts SQS, and S3 beside it, in this process on a free port of 127.0.0.1; with a folder, what they hold outlives the process. */
export async function startSqs(folder: string | 'memory'): Promise<Sqs> {
  const [{ buildApp }, internals] = await Promise.all([import('fauxqs'), loadFauxqsInternals()]);
  const stores: Stores = {
    sqsStore: new internals.SqsStore(),
    snsStore: new internals.SnsStore(),
    s3Store: new internals.S3Store(),
  };
  const persistence = folder === 'memory' ? undefined : new internals.PersistenceManager(folder);
  if (persistence !== undefined) {
    persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
    stores.sqsStore.persistence = persistence;
    stores.s3Store.persistence = persistence;
    for (const queue of stores.sqsStore.allQueues()) {
      queue.persistence = persistence;
      releaseAll(queue);
    }
  }
  if (!stores.s3Store.hasBucket(exportsBucket)) stores.s3Store.createBucket(exportsBucket);
  const app = buildApp({ logger: false, defaultRegion: region, stores });
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });

  const queueUrl = (name: string) => `${endpoint}/${account}/${name}`;
  const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`;
  return {
    endpoint,
    queueUrl,
    queueArn,
    createQueue: (name, options = {}) => {
      const attributes = attributesOf(options, queueArn);
      const existing = stores.sqsStore.getQueueByName(name);
      if (existing === undefined)
        stores.sqsStore.createQueue(name, queueUrl(name), queueArn(name), attributes);
      else existing.setAttributes(attributes);
      return queueUrl(name);
    },
    inspect: (name) => stateOf(stores.sqsStore.getQueueByName(name)),
    put: (name, body) =>
      stores.sqsStore.getQueueByName(name)?.enqueue(internals.SqsStore.createMessage(body)),
    stop: async () => {
      await app.close();
      persistence?.close();
    },
  };
}

/** Whoever had received these messages was a process that is gone, so nobody needs to wait for it. */
function releaseAll(queue: Queue): void {
  for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline = 0;
}

function attributesOf(options: QueueOptions, queueArn: (name: string) => string): Record<string, string> {
  const { visibilityTimeoutSeconds, redrive } = options;
  return {
    ...(visibilityTimeoutSeconds === undefined
      ? {}
      : { VisibilityTimeout: String(visibilityTimeoutSeconds) }),
    ...(redrive === undefined
      ? {}
      : {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: queueArn(redrive.deadLetterQueue),
            maxReceiveCount: redrive.maxReceives,
          }),
        }),
  };
}

function stateOf(queue: Queue | undefined): QueueState {
  if (queue === undefined) return { delayed: [], ready: [], inFlight: [] };
  const { ready, delayed, inflight } = queue.inspectMessages();
  const plain = (message: { messageId: string; body: string }) => ({
    id: message.messageId,
    body: message.body,
  });
  return {
    delayed: delayed.map(plain),
    ready: ready.map(plain),
    inFlight: inflight.map((entry) => plain(entry.message)),
  };
}

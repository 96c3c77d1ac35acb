import type { QueueSource, Variable, WorkerFunction } from '@portolan/functions/declared-function';
import { workerFunctions } from '@portolan/functions/manifest';
import { Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Assets } from '../assets.ts';
import { workerHarms } from '../config/harms.ts';
import type { Stage } from '../config/stage.ts';
import {
  type ClinicDomains,
  makeClinicDomains,
  sendCampaigns,
  sendFromClinics,
} from '../constructs/clinic-domains.ts';
import { environmentOf, queueVariable } from '../constructs/environment.ts';
import { exportsBucketName, exportsStatement } from '../constructs/exports-bucket.ts';
import { dynamodbStatement, type Tables, tableKeyStatement } from '../constructs/key-statements.ts';
import { PortolanFunction } from '../constructs/portolan-function.ts';
import { QueueFeed, queueStatements, sendStatements } from '../constructs/queue-feed.ts';
import {
  DeadLetterQueue,
  longestWaitSeconds,
  QueueWithDeadLetters,
} from '../constructs/queue-with-dead-letters.ts';
import { ScheduleFeed, scheduleStatements } from '../constructs/schedule-feed.ts';
import { StreamFeed, streamStatements } from '../constructs/stream-feed.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { acknowledgeClinicDomains } from '../nag/clinic-domains.ts';
import { acknowledgeArchives } from '../nag/exports.ts';
import type { CampaignMail } from './mail-stack.ts';

export type WorkersStackProps = StackProps & {
  readonly stage: Stage;
  readonly assets: Assets;
  readonly key: IKey;
  readonly topic: ITopic;
  readonly tables: Tables;
  readonly appOrigin: string;
  readonly mail: {
    /** `Portolan <no-reply@…>`. */
    readonly from: string;
    readonly configurationSetName: string;
    readonly identityArn: string;
    readonly configurationSetArn: string;
    /** The same of campaigns. */
    readonly campaigns: CampaignMail;
    /** Domains of clinics: their names, and the tag that they bear. */
    readonly clinicDomains: ClinicDomains;
    /** Where the mail service tells what became of each letter. */
    readonly events: IQueue;
  };
};

type Worker = WorkerFunction & { readonly name: keyof typeof workerHarms };

/** Whoever makes archives reads and writes them; who erases an organization only takes them away. */
const archiveActions = (worker: Worker['name']) =>
  worker === 'exports' ? (['GetObject', 'PutObject', 'DeleteObject'] as const) : (['DeleteObject'] as const);

/** The router, the workers and their queues, as the manifest lists them. */
export class WorkersStack extends Stack {
  private readonly queues = new Map<string, IQueue>();
  private readonly props: WorkersStackProps;

  constructor(scope: Construct, id: string, props: WorkersStackProps) {
    super(scope, id, props);
    this.props = props;
    const workers: readonly Worker[] = workerFunctions;
    // Queues first: a worker may send to one whose reader comes after it.
    const feeds = workers.map((worker) => ({ worker, feed: this.makeSource(worker) }));
    for (const { worker, feed } of feeds) feed(worker);
  }

  /** Makes the queues of a worker's source; what comes back makes the worker and feeds it. */
  private makeSource({ name, source }: Worker): (worker: Worker) => void {
    const { stage, key, topic, tables } = this.props;
    const harm = workerHarms[name];
    switch (source.kind) {
      case 'stream': {
        const deadLetters = this.makeDeadLetters(source.deadLetterQueue, harm);
        return (worker) => {
          const made = this.makeWorker(worker, streamStatements(tables[source.table], deadLetters, key));
          new StreamFeed(this, `${name}-feed`, {
            stage,
            topic,
            name,
            source,
            table: tables[source.table],
            worker: made.function,
            deadLetters,
            harm,
          });
        };
      }
      case 'schedule': {
        const deadLetters = this.makeDeadLetters(source.deadLetterQueue, harm);
        return (worker) => {
          const made = this.makeWorker(worker, scheduleStatements(deadLetters, key));
          new ScheduleFeed(this, `${name}-feed`, {
            stage,
            name,
            source,
            worker: made.function,
            deadLetters,
          });
        };
      }
      case 'queue': {
        const queue = name === 'mail-events' ? this.props.mail.events : this.makeQueue(source, harm);
        this.queues.set(source.queue, queue);
        return (worker) => {
          const made = this.makeWorker(worker, queueStatements(queue, key));
          new QueueFeed(this, `${name}-feed`, {
            source,
            queue,
            worker: made.function,
            concurrency: this.concurrency,
          });
        };
      }
    }
  }

  private makeQueue(source: QueueSource, harm: string): IQueue {
    const { stage, key, topic } = this.props;
    return new QueueWithDeadLetters(this, `${source.queue}-queue`, {
      stage,
      key,
      topic,
      name: source.queue,
      deadLetterQueue: source.deadLetterQueue,
      visibilityTimeoutSeconds: source.visibilityTimeoutSeconds,
      maxReceives: source.maxReceives,
      harm,
      longestWaitSeconds,
    }).queue;
  }

  private makeDeadLetters(name: string, harm: string): IQueue {
    const { stage, key, topic } = this.props;
    const { queue } = new DeadLetterQueue(this, name, { stage, key, topic, name, harm });
    acknowledge(queue, {
      'AwsSolutions-SQS3':
        'It is a dead-letter queue itself: a stream source or a scheduled function names it as its destination for failures.',
    });
    return queue;
  }

  private makeWorker(worker: Worker, ofSource: readonly PolicyStatement[]): PortolanFunction {
    const { stage, key, topic, tables, mail } = this.props;
    const targets = worker.sendsTo.map((name) => this.queueNamed(name));
    const configurationSetArn = worker.variables.includes('CAMPAIGN_CONFIGURATION_SET')
      ? mail.campaigns.configurationSetArn
      : mail.configurationSetArn;
    const archives = worker.variables.includes('EXPORTS_BUCKET');
    const made = new PortolanFunction(this, worker.name, {
      stage,
      key,
      topic,
      name: `worker-${worker.name}`,
      folder: this.props.assets.functions('worker', worker.name),
      timeoutSeconds: worker.timeoutSeconds,
      environment: environmentOf(worker.variables, this.values()),
      statements: [
        ...ofSource,
        ...worker.keys.map((statement) => dynamodbStatement(statement, tables)),
        ...(worker.keys.length > 0 ? [tableKeyStatement(key)] : []),
        ...sendStatements(targets, key),
        ...(worker.sendsMail
          ? [
              new PolicyStatement({
                actions: ['ses:SendEmail'],
                resources: [mail.identityArn, configurationSetArn],
              }),
            ]
          : []),
        ...(worker.sendsInBulk === true
          ? [
              sendCampaigns(mail),
              new PolicyStatement({ actions: ['ses:SendBulkEmail'], resources: [configurationSetArn] }),
              sendFromClinics(mail.clinicDomains),
            ]
          : []),
        ...(worker.makesMailDomains === true ? makeClinicDomains(mail.clinicDomains) : []),
        ...(archives ? [exportsStatement(this, stage, archiveActions(worker.name))] : []),
      ],
      concurrency: this.concurrency,
      harm: workerHarms[worker.name],
    });
    if (archives) acknowledgeArchives(made, stage);
    if (worker.sendsInBulk === true || worker.makesMailDomains === true)
      acknowledgeClinicDomains(made, stage);
    return made;
  }

  private get concurrency(): number | null {
    return this.props.stage.reservedConcurrency?.worker ?? null;
  }

  private values(): Partial<Record<Variable, string>> {
    const { stage, tables, mail, appOrigin } = this.props;
    return {
      TENANT_TABLE: tables.tenant.tableName,
      DIRECTORY_TABLE: tables.directory.tableName,
      MAIL_FROM: mail.from,
      MAIL_CONFIGURATION_SET: mail.configurationSetName,
      CAMPAIGN_CONFIGURATION_SET: mail.campaigns.configurationSetName,
      CAMPAIGN_TENANT: mail.campaigns.tenantName,
      MAIL_RATE: String(stage.mailRate),
      APP_ORIGIN: appOrigin,
      EXPORTS_BUCKET: exportsBucketName(this, stage),
      ...Object.fromEntries([...this.queues].map(([name, queue]) => [queueVariable(name), queue.queueUrl])),
    };
  }

  private queueNamed(name: string): IQueue {
    const queue = this.queues.get(name);
    if (queue === undefined) throw new Error(`The manifest has no queue ${name}`);
    return queue;
  }
}

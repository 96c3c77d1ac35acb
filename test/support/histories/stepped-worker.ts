import type { Database } from '@portolan/data/clients';
import type { Sharing } from '@portolan/data/sharing/settle';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';

/** What a worker works with in a history. */
export type Ground = {
  readonly database: Database;
  readonly now: () => Date;
  readonly send: MessageQueue['send'];
  readonly onRefusal: () => void;
};

/** Does the work of a batch. Resolves with the messages that failed, and each one's fault. */
export type Work<Message> = (
  messages: readonly Message[],
  sharing: Sharing,
  queue: MessageQueue,
) => Promise<ReadonlyMap<Message, unknown>>;

/** What a worker may fail with when somebody else kept it from its work; anything else is a fault of its own. */
const excuses = ['QueueRefused', 'NotSettled'];

/** A worker in the middle of a batch. It waits before each command until it is let on, and may be left there for good. */
export class SteppedWorker<Message> {
  readonly messages: readonly Message[];
  failed: readonly Message[] = [];
  readonly faults: string[] = [];
  isFinished = false;
  /** Puts and transactions so far. */
  writes = 0;
  /** What it has asked for, the first first. */
  private readonly parked: (() => unknown)[] = [];
  private arrived: () => void = () => undefined;

  private constructor(messages: readonly Message[]) {
    this.messages = messages;
  }

  /** Starts on a batch, and comes as far as its first command. */
  static async start<Message>(
    messages: readonly Message[],
    ground: Ground,
    work: Work<Message>,
  ): Promise<SteppedWorker<Message>> {
    const worker = new SteppedWorker(messages);
    const arrival = worker.arrival();
    void worker.work(ground, work);
    await arrival;
    return worker;
  }

  /** Lets it do its next command. */
  async step(): Promise<void> {
    const go = this.parked.shift();
    if (go === undefined) return;
    // Who asked for several things at once has arrived already.
    if (this.parked.length > 0) {
      go();
      return;
    }
    const arrival = this.arrival();
    go();
    await arrival;
  }

  async run(): Promise<void> {
    while (!this.isFinished) await this.step();
  }

  /** Leaves it where it is; with `afterNext` its next command is done, and nobody hears of it. */
  async leave(afterNext: boolean): Promise<void> {
    this.arrived = () => undefined;
    if (afterNext) await Promise.resolve(this.parked.shift()?.()).catch(() => undefined);
  }

  private arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.arrived = resolve;
    });
  }

  private wait<Answer>(execute: () => Answer): Promise<Awaited<Answer>> {
    return new Promise((resolve, reject) => {
      this.parked.push(() => {
        try {
          const answer = execute();
          resolve(answer as Awaited<Answer>);
          return answer;
        } catch (error) {
          return reject(error);
        }
      });
      this.arrived();
    });
  }

  private async work({ database, now, send, onRefusal }: Ground, work: Work<Message>): Promise<void> {
    const documents = {
      send: (command: object) =>
        this.wait(() => {
          if (/^(Put|Transact)/.test(command.constructor.name)) this.writes += 1;
          return database.documents.send(command as never);
        }),
    } as unknown as Database['documents'];
    const sharing: Sharing = {
      database: { ...database, documents },
      now,
      pause: () => {
        onRefusal();
        return this.wait(() => undefined);
      },
    };
    const queue: MessageQueue = { send: (sent, delay) => this.wait(() => send(sent, delay)) };
    const failed = await work(this.messages, sharing, queue);
    this.failed = [...failed.keys()];
    for (const error of failed.values()) {
      const { name, stack } = error instanceof Error ? error : new Error(String(error));
      if (!excuses.includes(name)) this.faults.push(String(stack));
    }
    this.isFinished = true;
    this.arrived();
  }
}

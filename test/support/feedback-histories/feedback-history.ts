import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@portolan/data/clients';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import { createFeedbackWorker, type FeedbackMessage } from '@portolan/functions/workers/feedback/handler';
import { routeChange } from '@portolan/functions/workers/router/route-change';
import { FigurePlace } from '../figure-histories/figure-place.ts';
import { programs, smallScale } from '../figure-histories/places.ts';
import type { Change, MemoryTables, StoredItem } from '../histories/memory-table.ts';
import { SteppedWorker } from '../histories/stepped-worker.ts';
import { commonMishaps, Tally } from '../histories/tally.ts';
import { feedbackActions, feedbackJoin, fewClinics, layForms } from './feedback-actions.ts';
import { feedbackDrifts } from './feedback-drifts.ts';

const kindsOfEvent = [...commonMishaps, 'month that had to wait', 'copy put', 'copy taken away'] as const;
export class FeedbackCounts extends Tally<(typeof kindsOfEvent)[number]> {
  constructor() {
    super(kindsOfEvent);
  }
}

/** Each step: what happens, and two numbers that say to whom. */
export type FeedbackStep = readonly [what: number, a: number, b: number];
type Worker = SteppedWorker<FeedbackMessage>;

const asStreamed = ({ record }: StoredItem) => ({
  record: { M: { version: { N: String((record as { version?: number }).version ?? 0) } } },
});

/** A clinic's people, the table, and workers that are slow, crash, and are told everything twice and in any order. */
export class FeedbackHistory {
  readonly place: FigurePlace;
  private readonly counts: FeedbackCounts;
  private readonly database: Database;
  private queue: FeedbackMessage[] = [];
  private held: { readonly message: FeedbackMessage; readonly until: number }[] = [];
  private readonly old: FeedbackMessage[] = [];
  private readonly workers: Worker[] = [];
  private readonly faults: string[] = [];
  private refusing = false;
  private readonly forgets: boolean;

  /** `forgets`: a queue that loses what a crashed worker had in its hands, to see that a test misses it. */
  constructor(memory: MemoryTables, counts: FeedbackCounts, forgets = false) {
    this.forgets = forgets;
    this.place = new FigurePlace(memory);
    this.counts = counts;
    this.database = memory.database();
    layForms(this.place);
    memory.onChange = (change) => {
      if ((change.after ?? change.before)?.pk.includes('CLINIC-FEEDBACK'))
        counts.add(change.after === undefined ? 'copy taken away' : 'copy put');
      this.tell(change);
    };
  }

  private tell({ before, after }: Change): void {
    const item = after ?? before;
    if (item === undefined) return;
    const routed = routeChange({
      eventName: after === undefined ? 'REMOVE' : before === undefined ? 'INSERT' : 'MODIFY',
      dynamodb: {
        SequenceNumber: '1',
        Keys: { pk: { S: item.pk }, sk: { S: item.sk } },
        ...(after && { NewImage: asStreamed(after) }),
        ...(before && { OldImage: asStreamed(before) }),
      },
    });
    for (const { queue, message } of routed)
      if (queue === 'feedback') this.queue.push(message as FeedbackMessage);
  }

  private async start(messages: readonly FeedbackMessage[]): Promise<void> {
    if (this.workers.length > 0) this.counts.add('two workers at once');
    const worker: Worker = await SteppedWorker.start(
      messages,
      {
        database: this.database,
        now: this.place.now,
        send: async (sent, delay) => this.take(sent, delay ?? 0),
        onRefusal: () => this.counts.add('write refused because somebody else was faster'),
      },
      (batch, sharing, queue) =>
        createFeedbackWorker({ sharing: { ...sharing, scale: smallScale }, queue })(batch),
    );
    this.workers.push(worker);
    this.look(worker);
  }

  /** Confirms what a worker has done once it is through with its batch. */
  private look(worker: Worker): void {
    const index = this.workers.indexOf(worker);
    if (!worker.isFinished || index === -1) return;
    this.workers.splice(index, 1);
    this.faults.push(...worker.faults);
    this.queue.push(...worker.failed);
    this.old.push(...worker.messages);
  }

  private take(sent: readonly ChangeMessage[], delay: number): { refused: readonly ChangeMessage[] } {
    const taken = this.refusing ? Math.floor(sent.length / 2) : sent.length;
    if (this.refusing) this.counts.add('queue that takes half');
    this.refusing = false;
    this.counts.add('month that had to wait');
    const until = this.place.now().getTime() + delay * 1000;
    this.held.push(
      ...sent.slice(0, taken).map((message) => ({ message: message as FeedbackMessage, until })),
    );
    return { refused: sent.slice(taken) };
  }

  /** Messages whose time has come; when nothing else is left to do, the clock goes on to the next. */
  private release(isQuiet: boolean): void {
    const next = Math.min(...this.held.map(({ until }) => until));
    const now = this.place.now().getTime();
    if (isQuiet && Number.isFinite(next) && next > now) this.place.tick(Math.ceil((next - now) / 1000));
    const then = this.place.now().getTime();
    this.queue.push(...this.held.filter(({ until }) => until <= then).map(({ message }) => message));
    this.held = this.held.filter(({ until }) => until > then);
  }

  private async deliver(a: number, b: number): Promise<void> {
    this.release(false);
    if (this.queue.length === 0 || this.workers.length > 2) return;
    const messages: FeedbackMessage[] = [];
    for (let size = 1 + (b % 6); size > 0 && this.queue.length > 0; size -= 1) {
      const index = a % this.queue.length;
      if (index > 0) this.counts.add('message out of order');
      const [message] = this.queue.splice(index, 1);
      if (message) messages.push(message);
      if (message && b % 7 === 0) {
        this.counts.add('message twice');
        this.queue.push(message);
      }
    }
    if (messages.length > 1) this.counts.add('batch of another size');
    await this.start(messages);
  }

  /** What was in its hands comes again. */
  private async crash(worker: Worker, afterNext: boolean): Promise<void> {
    const { writes } = worker;
    await worker.leave(afterNext);
    if (worker.writes > writes) this.counts.add('crash after a write');
    else this.counts.add(writes > 0 ? 'crash between two writes' : 'crash before a write');
    this.workers.splice(this.workers.indexOf(worker), 1);
    if (!this.forgets) this.queue.push(...worker.messages);
  }

  private rebuild(): void {
    for (const after of this.place.memory.dump().values())
      if (after.pk.startsWith('ORG#')) this.tell({ before: after, after });
  }

  /** What the machines do meanwhile, and what goes wrong with them. */
  private async mishap(what: number, a: number, b: number): Promise<void> {
    const worker = this.workers[a % this.workers.length];
    if (what < 6) return this.deliver(a, b);
    if (what < 10) {
      for (let steps = 1 + (b % 48); steps > 0 && worker && !worker.isFinished; steps -= 1)
        await worker.step();
      if (worker) this.look(worker);
    } else if (what < 12) {
      await worker?.run();
      if (worker) this.look(worker);
    } else if (what < 14) {
      if (worker) await this.crash(worker, b % 2 === 0);
    } else if (what === 14) {
      const again = this.old.slice(a % (this.old.length + 1)).slice(0, 1 + (b % 5));
      if (again.length > 0) this.counts.add('replay of old messages');
      this.queue.push(...again);
    } else if (what === 15) this.refusing = true;
    else if (a % 8 === 0) {
      this.counts.add('rebuild in the middle');
      this.rebuild();
    }
  }

  private async drain(order: number): Promise<void> {
    let step = order;
    for (let round = 0; this.workers.length + this.queue.length + this.held.length > 0; round += 1) {
      for (const worker of [...this.workers]) {
        await worker.run();
        this.look(worker);
      }
      if (this.queue.length === 0) this.release(true);
      await this.deliver(step, step >> 3);
      step = (step * 31 + round) % 65_521;
    }
  }

  /** Resolves with what went wrong: nothing. */
  async play(steps: readonly FeedbackStep[], order: number): Promise<string[]> {
    const [everybody, inEvery] = [fewClinics.length, programs.length];
    for (let place = 0; place < everybody * inEvery; place += 1)
      if ((order >> place) & 1) feedbackJoin(this.place, place, Math.floor(place / everybody));
    const machines = 17;
    for (const [what, a, b] of steps) {
      const which = what % (feedbackActions.length + machines);
      const action = feedbackActions[which];
      if (action !== undefined) action(this.place, a, b);
      else await this.mishap(which - feedbackActions.length, a, b);
    }
    await this.drain(order);
    return [...this.faults, ...(await feedbackDrifts(this.place))];
  }

  /** Sends every key again. What is held must stay as it is: here is what does not. */
  async changedByRebuild(order: number): Promise<string[]> {
    const before = this.place.memory.dump();
    this.rebuild();
    await this.drain(order);
    const after = this.place.memory.dump();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => !isDeepStrictEqual(before.get(key), after.get(key)),
    );
  }

  /** Loses everything that is derived, and has it made again by the keys of what people wrote. */
  async healedByRebuild(order: number): Promise<string[]> {
    for (const [name, partition] of this.place.memory.partitions)
      if (/OPEN-RESPONSES|FEEDBACK-MONTHS|CLINIC-FEEDBACK/.test(name)) partition.clear();
    this.rebuild();
    await this.drain(order);
    return feedbackDrifts(this.place);
  }
}

import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@portolan/data/clients';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import type { RollupMessage } from '@portolan/functions/workers/rollups/handler';
import { routeChange } from '@portolan/functions/workers/router/route-change';
import type { Change, MemoryTables, StoredItem } from '../histories/memory-table.ts';
import { type FigureAction, figureActions } from './figure-actions.ts';
import type { FigureCounts } from './figure-counts.ts';
import { figureDrifts } from './figure-expected.ts';
import { happenings, type Machine, type Step } from './figure-happenings.ts';
import { FigurePlace } from './figure-place.ts';
import { FigureWatch } from './figure-watch.ts';
import { type FigureWorker, startRollups } from './figure-worker.ts';

export type Outcome = { readonly faults: readonly string[]; readonly drifts: readonly string[] };

const asStreamed = ({ record }: StoredItem) => ({
  record: { M: { version: { N: String((record as { version?: number }).version ?? 0) } } },
});

type Waiting = { readonly message: RollupMessage; readonly until: number };

/** People on both sides, the table, and workers that are slow, crash, and are told everything twice and in any order. */
export class FigureHistory {
  readonly place: FigurePlace;
  private readonly counts: FigureCounts;
  private readonly database: Database;
  private queue: RollupMessage[] = [];
  private held: Waiting[] = [];
  private readonly old: RollupMessage[] = [];
  private readonly workers: FigureWorker[] = [];
  private readonly faults: string[] = [];
  private refusing = false;
  private last: readonly [FigureAction, number, number] = [() => undefined, 0, 0];

  constructor(memory: MemoryTables, counts: FigureCounts) {
    this.place = new FigurePlace(memory);
    this.counts = counts;
    this.database = memory.database();
    const watch = new FigureWatch(this.place, counts);
    memory.onChange = (change) => {
      watch.see(change);
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
      if (queue === 'rollups') this.queue.push(message as RollupMessage);
  }

  private async start(messages: readonly RollupMessage[]): Promise<FigureWorker> {
    if (this.workers.length > 0) this.counts.add('two workers at once');
    const worker = await startRollups(messages, {
      database: this.database,
      now: this.place.now,
      send: async (sent, delay) => this.take(sent, delay ?? 0),
      onRefusal: () => this.counts.add('write refused because somebody else was faster'),
    });
    this.workers.push(worker);
    this.look(worker);
    return worker;
  }

  /** Confirms what a worker has done once it is through with its batch. */
  private look(worker: FigureWorker): void {
    const index = this.workers.indexOf(worker);
    if (!worker.isFinished || index === -1) return;
    this.workers.splice(index, 1);
    this.faults.push(...worker.faults);
    this.queue.push(...worker.failed);
    this.old.push(...worker.messages);
  }

  private async run(worker: FigureWorker): Promise<void> {
    await worker.run();
    this.look(worker);
  }

  private take(sent: readonly ChangeMessage[], delay: number): { refused: readonly ChangeMessage[] } {
    const taken = this.refusing ? Math.floor(sent.length / 2) : sent.length;
    if (this.refusing) this.counts.add('queue that takes half');
    this.refusing = false;
    const messages = sent.slice(0, taken) as RollupMessage[];
    if (delay > 0) {
      this.counts.add('sums that had to wait');
      const until = this.place.now().getTime() + delay * 1000;
      this.held.push(...messages.map((message) => ({ message, until })));
    } else this.queue.push(...messages);
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

  /** What was in its hands comes again. */
  private async crash(worker: FigureWorker, afterNext: boolean): Promise<void> {
    const { writes } = worker;
    await worker.leave(afterNext);
    if (worker.writes > writes) this.counts.add('crash after a write');
    else this.counts.add(writes > 0 ? 'crash between two writes' : 'crash before a write');
    this.workers.splice(this.workers.indexOf(worker), 1);
    this.queue.push(...worker.messages);
  }

  private async deliver(a: number, b: number): Promise<void> {
    this.release(false);
    if (this.queue.length === 0 || this.workers.length > 2) return;
    const messages: RollupMessage[] = [];
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

  /** While one worker is at a message, the same changes again, and another worker is faster. */
  private async race(a: number, b: number): Promise<void> {
    const message = this.queue.pop();
    if (message === undefined) return;
    const slow = await this.start([message]);
    for (let steps = a % 32; steps > 0 && !slow.isFinished; steps -= 1) await slow.step();
    this.look(slow);
    const [action, one, other] = this.last;
    action(this.place, one, other ^ (b & 0xfc));
    await this.run(await this.start([this.queue.pop() ?? message]));
  }

  private rebuild(): void {
    for (const after of this.place.memory.dump().values())
      if (after.pk.startsWith('ORG#')) this.tell({ before: after, after });
  }

  /** What the machines do meanwhile, and what goes wrong with them. */
  private async mishap(what: Machine, a: number, b: number): Promise<void> {
    const worker = this.workers[a % this.workers.length];
    switch (what) {
      case 'deliver':
        return this.deliver(a, b);
      case 'step':
        for (let steps = 1 + (b % 48); steps > 0 && worker && !worker.isFinished; steps -= 1)
          await worker.step();
        if (worker) this.look(worker);
        return;
      case 'run':
        if (worker) await this.run(worker);
        return;
      case 'race':
        return this.race(a, b);
      case 'crash':
        if (worker) await this.crash(worker, b % 2 === 0);
        return;
      case 'replay': {
        const again = this.old.slice(a % (this.old.length + 1)).slice(0, 1 + (b % 5));
        if (again.length > 0) this.counts.add('replay of old messages');
        this.queue.push(...again);
        return;
      }
      case 'refuse':
        this.refusing = true;
        return;
      case 'rebuild':
        if (a % 8 > 0) return;
        this.counts.add('rebuild in the middle');
        this.rebuild();
    }
  }

  private async drain(order: number): Promise<void> {
    let step = order;
    // The round goes in, or the step that leads to itself would deliver the same message twice for ever.
    for (let round = 0; this.workers.length + this.queue.length + this.held.length > 0; round += 1) {
      for (const worker of [...this.workers]) await this.run(worker);
      if (this.queue.length === 0) this.release(true);
      await this.deliver(step, step >> 3);
      step = (step * 31 + round) % 65_521;
    }
  }

  /** Some clinics take part from the beginning: one in four. */
  private begin(chance: number): void {
    const joined = chance & (chance >> 7);
    for (let bit = 0; bit < 9; bit += 1)
      if ((joined >> bit) & 1) figureActions.join(this.place, bit % 3, Math.floor(bit / 3));
  }

  async play(steps: readonly Step[], order: number): Promise<Outcome> {
    this.begin(order);
    for (const [what, a, b] of steps) {
      const happens = happenings[what % happenings.length];
      if (typeof happens === 'string') await this.mishap(happens, a, b);
      else if (happens !== undefined) {
        this.last = [happens, a, b];
        happens(this.place, a, b);
      }
    }
    await this.drain(order);
    return { faults: this.faults, drifts: await figureDrifts(this.place) };
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
}

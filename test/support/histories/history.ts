import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@portolan/data/clients';
import type { ChangeMessage } from '@portolan/domain/messaging/change-message';
import { routeChange } from '@portolan/functions/workers/router/route-change';
import type { Action } from './action.ts';
import { actions } from './actions.ts';
import { driftsOf } from './expected.ts';
import type { Change, MemoryTables, StoredItem } from './memory-table.ts';
import { Place } from './place.ts';
import { type Counts, Watch } from './watch.ts';
import { type Message, startProjector, type Worker } from './worker.ts';

const asStreamed = (item: StoredItem) => {
  const { version } = (item.record ?? {}) as { version?: number };
  return {
    ...(item.copyMark !== undefined && { copyMark: {} }),
    record: { M: { version: { N: String(version ?? 0) } } },
  };
};

export type Outcome = { readonly problems: readonly string[]; readonly drifts: readonly string[] };

/** Each step: what happens, and two numbers that say to whom. */
export type Step = readonly [what: number, a: number, b: number];

type Machine = 'deliver' | 'step' | 'run' | 'race' | 'crash' | 'replay' | 'refuse' | 'rebuild';
const machines: readonly Machine[] = [
  ...Array.from({ length: 8 }, () => 'deliver' as const),
  ...Array.from({ length: 6 }, () => 'step' as const),
  ...Array.from({ length: 3 }, () => 'run' as const),
  'race',
  'race',
  'race',
  'crash',
  'crash',
  'crash',
  'replay',
  'refuse',
  'rebuild',
];
const happenings: readonly (Action | Machine)[] = [...Object.values(actions), ...machines];

/** People on both sides, the table, and workers that are slow, crash, and are told everything twice and in any order. */
export class History {
  readonly place: Place;
  private readonly watch: Watch;
  private readonly counts: Counts;
  private readonly database: Database;
  private readonly queue: Message[] = [];
  private readonly old: Message[] = [];
  private readonly workers: Worker[] = [];
  private refusing = false;
  private last: readonly [Action, number, number] = [() => undefined, 0, 0];

  /** `database`: what workers send their commands to, which is the memory unless somebody stands between. */
  constructor(memory: MemoryTables, counts: Counts, database: Database = memory.database()) {
    this.place = new Place(memory);
    this.watch = new Watch(this.place, counts);
    this.counts = counts;
    this.database = database;
    memory.onChange = (change) => {
      this.watch.see(change);
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
    for (const { queue, message } of routed) if (queue === 'projections') this.queue.push(message as Message);
  }

  private async start(messages: readonly Message[]): Promise<Worker> {
    if (this.workers.length > 0) this.counts.add('two workers at once');
    const worker = await startProjector(messages, {
      database: this.database,
      now: this.place.now,
      send: async (sent) => this.take(sent),
      onRefusal: () => this.counts.add('write refused because somebody else was faster'),
    });
    this.workers.push(worker);
    this.look(worker);
    return worker;
  }

  /** Confirms what a worker has done once it is through with its batch. */
  private look(worker: Worker): void {
    if (!worker.isFinished) return;
    this.workers.splice(this.workers.indexOf(worker), 1);
    this.watch.problems.push(...worker.faults);
    this.queue.push(...worker.failed);
    this.old.push(...worker.messages);
  }

  private async run(worker: Worker): Promise<void> {
    if (worker.isFinished) return;
    await worker.run();
    this.look(worker);
  }

  private take(sent: readonly ChangeMessage[]): { refused: readonly ChangeMessage[] } {
    const taken = this.refusing ? Math.floor(sent.length / 2) : sent.length;
    if (this.refusing && sent.length > 1) this.counts.add('queue that takes half');
    this.refusing = false;
    this.queue.push(...(sent.slice(0, taken) as Message[]));
    return { refused: sent.slice(taken) };
  }

  /** What was in its hands comes again. */
  private async crash(worker: Worker, afterNext: boolean): Promise<void> {
    const { writes } = worker;
    await worker.leave(afterNext);
    if (worker.writes > writes) this.counts.add('crash after a write');
    else this.counts.add(writes > 0 ? 'crash between two writes' : 'crash before a write');
    this.workers.splice(this.workers.indexOf(worker), 1);
    this.queue.push(...worker.messages);
  }

  private async deliver(a: number, b: number): Promise<void> {
    if (this.queue.length === 0 || this.workers.length > 2) return;
    const messages: Message[] = [];
    for (let size = 1 + (b % 4); size > 0 && this.queue.length > 0; size -= 1) {
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

  /** While one worker is at a record, it changes again, and another worker is faster. */
  private async race(a: number, b: number): Promise<void> {
    const message = this.queue.pop();
    if (message === undefined) return;
    const slow = await this.start([message]);
    for (let steps = a % 8; steps > 0 && !slow.isFinished; steps -= 1) await slow.step();
    if (this.workers.includes(slow)) this.look(slow);
    const [action, ...whom] = this.last;
    if (b % 2 === 0) action(this.place, whom[0], (whom[1] ^ (b & 0xfc)) | 1);
    // And sometimes it is the consent that ends, and may be given again.
    else actions.end(this.place, whom[0], whom[1]);
    if (b % 8 === 1) actions.give(this.place, whom[0], whom[1]);
    const fast = await this.start([this.queue.pop() ?? message]);
    await this.run(fast);
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
        for (let steps = 1 + (b % 12); steps > 0 && worker && !worker.isFinished; steps -= 1)
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
    for (let round = 0; this.workers.length > 0 || this.queue.length > 0; round += 1) {
      for (const worker of [...this.workers]) await this.run(worker);
      await this.deliver(step, step >> 3);
      step = (step * 31 + round) % 65_521;
    }
  }

  async play(steps: readonly Step[], order: number): Promise<Outcome> {
    for (const [what, a, b] of steps) {
      const happens = happenings[what % happenings.length];
      if (typeof happens === 'string') await this.mishap(happens, a, b);
      else if (happens !== undefined) {
        this.last = [happens, a, b];
        happens(this.place, a, b);
      }
    }
    await this.drain(order);
    return { problems: this.watch.problems, drifts: driftsOf(this.place) };
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

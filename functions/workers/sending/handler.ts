import { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { type Lease, openSenderLease } from '@portolan/data/campaigns/sender-lease';
import { chunkSize } from '@portolan/domain/campaigns/chunk';
import { sendAll } from '../../runtime/send-all.ts';
import { openCalls, restAfter } from './calls.ts';
import { limitOf } from './campaign-work.ts';
import type { SendingDependencies } from './dependencies.ts';
import { openPace } from './pace.ts';
import { type ChunkEnd, sendChunk } from './send-chunk.ts';
import { openTurns, type Turn } from './turns.ts';

/** How long the hand works, and how much it does at once. Milliseconds. */
export type SendingLimits = {
  /** In one go; then a message to itself goes on. */
  readonly work: number;
  /** That a lease lasts: so long nobody goes on for a hand that broke off. */
  readonly lease: number;
  /** Before its instant a call is prepared. */
  readonly ahead: number;
  /** Between looks at the list of what is sending. */
  readonly look: number;
  /** Chunks at a time. */
  readonly atOnce: number;
  /** Seconds after which it is looked whether a hand broke off: its time and the lease's. */
  readonly watchSeconds: number;
};

const usualLimits: SendingLimits = {
  work: 40_000,
  lease: 30_000,
  ahead: 250,
  look: 2_000,
  atOnce: 12,
  watchSeconds: 95,
};

/** Goes at a chunk that came to nothing, after which whom the service puts off is given up, if others were taken meanwhile. */
const mostVain = 12;
/** A call may be so much later than the hand's time, in milliseconds; what is later is the next hand's. */
const longestOverrun = 5_000;
const firstHold = 250;
const longestHold = 8_000;

/** The state of one go of the one hand. */
class Hand {
  private failure: unknown = null;
  private readonly underWay = new Set<Promise<void>>();
  private held = 0;
  private acceptedAt = 0;
  private readonly dependencies: SendingDependencies;
  private readonly limits: SendingLimits;
  private lease: Lease;
  private readonly turns;
  private readonly pace;
  private readonly calls;
  private readonly endsAt: number;

  constructor(dependencies: SendingDependencies, limits: SendingLimits, lease: Lease) {
    const { database, now, mailFrom, rate } = dependencies;
    this.dependencies = dependencies;
    this.limits = limits;
    this.lease = lease;
    this.turns = openTurns(database, now, mailFrom, (error) => {
      this.failure ??= error;
    });
    this.pace = openPace(rate, Math.max(Date.parse(lease.pacedUntil), now().getTime()));
    this.endsAt = this.now() + limits.work;
    this.calls = openCalls(
      { ...dependencies, now: () => this.now(), waitUntil: (at) => this.waitUntil(at) },
      { latest: this.endsAt + longestOverrun, isDoubted: lease.silences > 0 },
    );
  }

  private now(): number {
    return this.dependencies.now().getTime();
  }

  private async waitUntil(at: number): Promise<void> {
    // Clocks tell whole milliseconds.
    const left = Math.ceil(at - this.now());
    if (left > 0) await this.dependencies.pause(left);
  }

  /** Keeps the lease. False where somebody else has it by now. */
  private async keepLease(): Promise<boolean> {
    if (Date.parse(this.lease.until) - this.now() > this.limits.lease / 2) return true;
    const until = new Date(this.now() + this.limits.lease);
    const renewed = await openSenderLease(this.dependencies.database).renew(this.lease, until);
    if (renewed !== null) this.lease = renewed;
    return renewed !== null;
  }

  private async settleMore({ work, chunk }: Turn, end: Extract<ChunkEnd, { kind: 'more' }>): Promise<void> {
    work.limits.set(chunk.number, end.limit);
    work.vain.set(chunk.number, end.called > 0 ? 0 : (work.vain.get(chunk.number) ?? 0) + 1);
    work.pending.push(chunk.number);
    if (!end.isHeld) return;
    this.held = Math.min(longestHold, Math.max(firstHold, this.held * 2));
    this.pace.holdUntil(this.now() + this.held);
  }

  private async settleEnd(turn: Turn, end: ChunkEnd): Promise<void> {
    const { of, work, chunk, persons } = turn;
    const called = 'called' in end ? end.called : 0;
    of.clinic.room.left += persons - called;
    this.pace.giveBack(persons - called);
    if (end.kind !== 'unanswered' && called > 0) {
      this.held = 0;
      this.acceptedAt = this.now();
    }
    switch (end.kind) {
      case 'done':
        work.chunks.delete(chunk.number);
        return;
      case 'unanswered':
      case 'not-made':
        if (end.kind === 'not-made' || end.isLeft) work.pending.push(chunk.number);
        return;
      case 'more':
        return this.settleMore(turn, end);
      case 'waits':
        work.pending.push(chunk.number);
        return this.turns.rest(of, end.why);
      case 'ended':
        work.isStopped = true;
    }
  }

  private async work(turn: Turn, at: number): Promise<void> {
    const { of, work, chunk } = turn;
    const letter = work.letters.find(({ language }) => language === chunk.language);
    if (letter === undefined) throw new Error('A letter that the run counts is not there');
    const vain = work.vain.get(chunk.number) ?? 0;
    const limit = limitOf(work, chunk.number);
    const isInDoubt = this.calls.isInDoubt();
    try {
      const end = await sendChunk(this.dependencies, {
        clinic: of.clinic,
        campaign: work.campaign,
        letter,
        tracked: work.run.tracked,
        chunk,
        // One person tells as well as fifty whether calls are answered.
        limit: isInDoubt ? 1 : limit,
        by: this.lease.holder,
        send: (mail) => this.calls.send(mail, at),
        givesUp: vain >= mostVain && this.acceptedAt > 0,
      });
      await this.settleEnd(turn, end.kind === 'more' && isInDoubt ? { ...end, limit } : end);
    } catch (error) {
      this.failure ??= error;
      this.turns.drop(of, work);
    } finally {
      work.underWay -= 1;
    }
  }

  private begin(turn: Turn, at: number): void {
    const going = this.work(turn, at).finally(() => this.underWay.delete(going));
    this.underWay.add(going);
  }

  /**
   * Sends until nothing is left that may be sent now, or its time is over: then it resolves with true. A campaign that fails is left
   * to the next hand, and holds nobody else up.
   */
  async send(): Promise<boolean> {
    const { database } = this.dependencies;
    let lookAt = 0;
    let isLookedTwice = false;
    let isOver = false;
    while (!this.calls.isOver() && this.now() < this.endsAt) {
      if (!(await this.keepLease())) break;
      if (this.calls.isInDoubt() && this.underWay.size > 0) {
        await Promise.race(this.underWay);
        continue;
      }
      if (this.now() >= lookAt) {
        await this.turns.look(await openCampaignsSending(database).all());
        lookAt = this.now() + this.limits.look;
      }
      const turn = await this.turns.next();
      if (turn !== null) {
        isLookedTwice = false;
        const at = this.pace.take(turn.persons, this.now());
        if (at > this.endsAt + longestOverrun) {
          this.pace.giveBack(turn.persons);
          this.turns.putBack(turn);
          isOver = true;
          break;
        }
        await this.waitUntil(at - this.limits.ahead);
        this.begin(turn, at);
        if (this.underWay.size >= this.limits.atOnce) await Promise.race(this.underWay);
      } else if (this.underWay.size > 0) await Promise.race(this.underWay);
      else if (isLookedTwice) break;
      else {
        // What was put on the list while this one was about to stop.
        isLookedTwice = true;
        lookAt = 0;
      }
    }
    await Promise.all(this.underWay);
    return this.calls.last() !== 'unanswered' && (isOver || this.now() >= this.endsAt);
  }

  /**
   * Lets somebody else take the lease, and says when the rate allows the next call. Where the last one was not answered, nobody sends for a
   * while, and a message goes on after it. Throws what went wrong.
   */
  async end(): Promise<void> {
    const { database, queue } = this.dependencies;
    const last = this.calls.last();
    const silences =
      last === 'unanswered' ? this.lease.silences + 1 : last === null ? this.lease.silences : 0;
    const rest = last === 'unanswered' ? restAfter(silences) : 0;
    await openSenderLease(database).release(this.lease, {
      pacedUntil: new Date(Math.ceil(this.pace.next())).toISOString(),
      silences,
      restsUntil: new Date(this.now() + rest * 1000).toISOString(),
    });
    if (rest > 0) await sendAll(queue, [{ kind: 'sending' }], rest);
    if (this.failure !== null) throw this.failure;
  }
}

/**
 * The one hand that sends campaigns, for all clinics (decision 0028). Whoever is told while another works, has nothing to do: that one
 * looks at the list again and again.
 */
export const createSendingWorker =
  (dependencies: SendingDependencies, limits: SendingLimits = usualLimits) =>
  async (): Promise<void> => {
    const { database, now, queue, newWord } = dependencies;
    if ((await openCampaignsSending(database).all()).length === 0) return;
    // As long as one call may have to wait at a low rate, at the least.
    const lasting = Math.max(
      limits.lease,
      limits.lease === 0 ? 0 : (3 * chunkSize * 1000) / dependencies.rate,
    );
    const until = new Date(now().getTime() + lasting);
    const lease = await openSenderLease(database).take(newWord(), now(), until);
    if (lease === null) return;
    // Should it break off, somebody looks after it sooner than the clock strikes.
    await sendAll(queue, [{ kind: 'sending' }], limits.watchSeconds);
    const hand = new Hand(dependencies, { ...limits, lease: lasting }, lease);
    const isLeft = await hand.send();
    await hand.end();
    if (isLeft) await sendAll(queue, [{ kind: 'sending' }]);
  };

import { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { type Lease, openSenderLease } from '@portolan/data/campaigns/sender-lease';
import { chunkSize } from '@portolan/domain/campaigns/chunk';
import { sendAll } from '../../runtime/send-all.ts';
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

/** Calls in a row that nobody answered, after which it stops: going on would make everybody uncertain. */
const mostUnanswered = 3;
/** Goes at a chunk that came to nothing, after which whom the service puts off is given up, if others were taken meanwhile. */
const mostVain = 12;
/** A call may be so much later than the hand's time, in milliseconds; what is later is the next hand's. */
const longestOverrun = 5_000;
/** How much of the time that a call's recipients take at the rate lies between it and the next at the least. */
const closest = 0.95;
const firstHold = 250;
const longestHold = 8_000;

/** The state of one go of the one hand. */
class Hand {
  private failure: unknown = null;
  private readonly underWay = new Set<Promise<void>>();
  private unanswered = 0;
  private held = 0;
  private acceptedAt = 0;
  private earliest = 0;
  private readonly dependencies: SendingDependencies;
  private readonly limits: SendingLimits;
  private lease: Lease;
  private readonly turns;
  private readonly pace;

  constructor(dependencies: SendingDependencies, limits: SendingLimits, lease: Lease) {
    const { database, now, mailFrom, rate } = dependencies;
    this.dependencies = dependencies;
    this.limits = limits;
    this.lease = lease;
    this.turns = openTurns(database, now, mailFrom, (error) => {
      this.failure ??= error;
    });
    this.pace = openPace(rate, Math.max(Date.parse(lease.pacedUntil), now().getTime()));
  }

  private now(): number {
    return this.dependencies.now().getTime();
  }

  private async waitUntil(at: number): Promise<void> {
    // Clocks tell whole milliseconds.
    const left = Math.ceil(at - this.now());
    if (left > 0) await this.dependencies.pause(left);
  }

  /**
   * Waits for a call's instant, and never closer upon the call before it than the rate has it, but for a twentieth: calls that were
   * late would come together otherwise.
   */
  private async waitForTurn(at: number, persons: number): Promise<void> {
    while (Math.max(at, this.earliest) > this.now()) await this.waitUntil(Math.max(at, this.earliest));
    this.earliest = this.now() + (closest * persons * 1000) / this.dependencies.rate;
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
      this.unanswered = 0;
      this.held = 0;
      this.acceptedAt = this.now();
    }
    switch (end.kind) {
      case 'done':
        work.chunks.delete(chunk.number);
        return;
      case 'unanswered':
        this.unanswered += 1;
        if (end.isLeft) work.pending.push(chunk.number);
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
    try {
      const end = await sendChunk(this.dependencies, {
        clinic: of.clinic,
        campaign: work.campaign,
        letter,
        tracked: work.run.tracked,
        chunk,
        limit: limitOf(work, chunk.number),
        by: this.lease.holder,
        isTime: () => this.waitForTurn(at, turn.persons),
        givesUp: vain >= mostVain && this.acceptedAt > 0,
      });
      await this.settleEnd(turn, end);
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
    const end = this.now() + this.limits.work;
    let lookAt = 0;
    let isLookedTwice = false;
    let isOver = false;
    while (this.unanswered < mostUnanswered && this.now() < end) {
      if (!(await this.keepLease())) break;
      if (this.now() >= lookAt) {
        await this.turns.look(await openCampaignsSending(database).all());
        lookAt = this.now() + this.limits.look;
      }
      const turn = await this.turns.next();
      if (turn !== null) {
        isLookedTwice = false;
        const at = this.pace.take(turn.persons, this.now());
        if (at > end + longestOverrun) {
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
    return this.unanswered < mostUnanswered && (isOver || this.now() >= end);
  }

  /** Lets somebody else take the lease, and says when the rate allows the next call; throws what went wrong. */
  async end(): Promise<void> {
    const { database } = this.dependencies;
    await openSenderLease(database).release(this.lease, new Date(Math.ceil(this.pace.next())));
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

export type BatchPolicy = {
  /** Attempts after the first before a batch that can no longer be split is given up. */
  readonly maxRetries: number;
  /** Before the first retry; doubled before each further one. */
  readonly retryDelayMs: number;
};

export type BatchSteps<Record> = {
  /** How many of the records, from the first, are done with; all of them is success, and none is no progress. */
  attempt(batch: readonly Record[]): Promise<number>;
  /** Records what is done with; the batches that reach it follow each other in order. */
  advance(done: readonly Record[]): Promise<void>;
  giveUp(batch: readonly Record[], attempts: number): Promise<void>;
  pause(ms: number): Promise<unknown>;
  stopped(): boolean;
};

/**
 * Works through a batch of a stream as Lambda does with partial responses and bisecting: what succeeded before the first failure
 * is done with; a batch that fails from its first record is split in two, at once and not counted as a retry; a single record
 * that keeps failing is given up, and the records behind it go on.
 */
export async function processBatch<Record>(
  records: readonly Record[],
  policy: BatchPolicy,
  steps: BatchSteps<Record>,
): Promise<void> {
  const pending: (readonly Record[])[] = [records];
  let attempts = 0;
  for (let batch = pending.shift(); batch !== undefined && !steps.stopped(); batch = pending.shift()) {
    const done = await steps.attempt(batch);
    attempts += 1;
    if (done > 0) {
      await steps.advance(batch.slice(0, done));
      attempts = 0;
      if (done < batch.length) pending.unshift(batch.slice(done));
    } else if (batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      pending.unshift(batch.slice(0, middle), batch.slice(middle));
      attempts = 0;
    } else if (attempts > policy.maxRetries) {
      await steps.giveUp(batch, attempts);
      await steps.advance(batch);
      attempts = 0;
    } else {
      pending.unshift(batch);
      await steps.pause(policy.retryDelayMs * 2 ** (attempts - 1));
    }
  }
}

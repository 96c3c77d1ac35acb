import type { Rolling } from '@portolan/data/rollups/rolling';
import {
  settleBucketSums,
  settleFoundationSums,
  settleProgramSums,
} from '@portolan/data/rollups/settle-sums';
import type {
  CopyMessage,
  MessageQueue,
  RecordMessage,
  SumsMessage,
} from '@portolan/domain/messaging/change-message';
import type { WorkOfBatch } from '../../runtime/queue-worker.ts';
import { sendAll } from '../../runtime/send-all.ts';
import { follow } from './follow.ts';
import { above, type Target, Targets } from './targets.ts';

export type RollupMessage = RecordMessage | CopyMessage | SumsMessage;

export type RollupsDependencies = {
  readonly sharing: Rolling;
  /** The worker's own queue, for what concerns many clinics and what must wait for its turn. */
  readonly queue: MessageQueue;
};

const targetOf = ({ organizationId: foundationId, month, programId, bucket }: SumsMessage): Target => {
  if (programId === null) return { level: 'foundation', foundationId, month };
  if (bucket === null) return { level: 'program', foundationId, month, programId };
  return { level: 'bucket', foundationId, month, programId, bucket };
};

const messageOf = (target: Target): SumsMessage => {
  const { foundationId: organizationId, month } = target;
  return {
    kind: 'sums',
    organizationId,
    month,
    programId: target.level === 'foundation' ? null : target.programId,
    bucket: target.level === 'bucket' ? target.bucket : null,
  };
};

const settleTarget = (sharing: Rolling, target: Target): Promise<number> => {
  switch (target.level) {
    case 'bucket':
      return settleBucketSums(sharing, target, 'paced');
    case 'program':
      return settleProgramSums(sharing, target, 'paced');
    case 'foundation':
      return settleFoundationSums(sharing, target, 'paced');
  }
};

/**
 * Keeps the sums of programs and foundations: first what a batch of messages says changed is copied, then every bucket, program and
 * foundation that it concerns is added up, each once. Sums that were put often lately are told again when it is their turn; what
 * they are part of waits with them. A message is done when all that followed from it was found right, or is told again.
 */
export const createRollups =
  ({ sharing, queue }: RollupsDependencies): WorkOfBatch<RollupMessage> =>
  async (messages) => {
    const failed = new Map<RollupMessage, unknown>();
    const targets = new Targets<RollupMessage>();
    for (const message of messages) {
      try {
        if (message.kind === 'sums') targets.add(targetOf(message), [message]);
        else
          for (const of of await follow(sharing, queue, message))
            targets.add({ level: 'bucket', ...of }, [message]);
      } catch (error) {
        failed.set(message, error);
      }
    }
    for (const level of ['bucket', 'program', 'foundation'] as const)
      for (const { target, askers } of targets.at(level)) {
        try {
          const wait = await settleTarget(sharing, target);
          const next = above(target);
          if (wait > 0) await sendAll(queue, [messageOf(target)], wait);
          else if (next !== null) targets.add(next, askers);
        } catch (error) {
          for (const message of askers) failed.set(message, error);
        }
      }
    return failed;
  };

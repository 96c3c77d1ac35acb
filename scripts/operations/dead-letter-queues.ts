import { workerFunctions } from '@portolan/functions/manifest';
import { OperatorProblem } from './command.ts';

/** Where the messages of a dead-letter queue come from, and so where they go back to. */
export type DeadLetterQueue = { readonly name: string } & (
  | { readonly from: 'queue'; readonly queue: string }
  | { readonly from: 'stream' | 'schedule' }
);

/** Every dead-letter queue of the manifest. */
export const deadLetterQueues: readonly DeadLetterQueue[] = workerFunctions.map(
  ({ source }): DeadLetterQueue =>
    source.kind === 'queue'
      ? { name: source.deadLetterQueue, from: 'queue', queue: source.queue }
      : { name: source.deadLetterQueue, from: source.kind },
);

/** Throws an OperatorProblem for a queue that is no dead-letter queue of ours. */
export const deadLetterQueueNamed = (name: string): DeadLetterQueue => {
  const found = deadLetterQueues.find((queue) => queue.name === name);
  if (found !== undefined) return found;
  throw new OperatorProblem(
    `${name} is no dead-letter queue. There are ${deadLetterQueues.map((queue) => queue.name).join(', ')}.`,
  );
};

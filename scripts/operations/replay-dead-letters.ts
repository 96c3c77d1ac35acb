import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { createHandler, type RouterDependencies } from '@portolan/functions/workers/router/handler';
import * as z from 'zod/mini';
import type { DeadLetterQueue } from './dead-letter-queues.ts';
import { type HeldMessage, holdMessages } from './held-messages.ts';
import type { Installation } from './installation.ts';
import { lostBatchIn, readAgain } from './lost-records.ts';

/** What becomes of a dead letter. */
type Outcome =
  /** It is, or would be, back where it came from. */
  | 'replayed'
  /** The records it names have left the stream. */
  | 'lost'
  /** It says nothing that could be sent back, or the router refuses it still. */
  | 'unreadable'
  /** It went back in this very run and failed again: the fault is still there. */
  | 'came-back'
  /** A strike of a schedule: each later one makes up for it, so it is taken out. */
  | 'overtaken'
  /** It was lost, and the operator said that it may go. */
  | 'discarded';

export type Replayed = Readonly<Record<Outcome, number>>;

export type ReplayAsked = {
  readonly limit: number;
  readonly yes: boolean;
  /** Takes out what the stream has lost: for after a rebuild. */
  readonly discardLost: boolean;
};

/** Decides and, with `yes`, does what one dead letter needs; the message is taken out by the caller. */
type Replayer = (messages: readonly HeldMessage[], yes: boolean) => Promise<Outcome[]>;

const backToItsQueue = (installation: Installation, queue: string): Replayer => {
  /** By the ids they went back under: a queue keeps the id of what it dead-letters. */
  const sent = new Set<string>();
  return async (messages, yes) => {
    const outcomes = messages.map(({ id }): Outcome => (sent.has(id) ? 'came-back' : 'replayed'));
    const fresh = messages.filter(({ id }) => !sent.has(id));
    if (!yes || fresh.length === 0) return outcomes;
    const { Successful = [], Failed = [] } = await installation.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: await installation.queueUrl(queue),
        Entries: fresh.map(({ id, body }) => ({ Id: id, MessageBody: body })),
      }),
    );
    for (const { MessageId = '' } of Successful) sent.add(MessageId);
    const refused = new Set(Failed.map(({ Id }) => Id));
    return messages.map(({ id }, index) =>
      refused.has(id) ? 'unreadable' : (outcomes[index] ?? 'unreadable'),
    );
  };
};

const throughTheRouter = async (installation: Installation): Promise<Replayer> => {
  const queueNamed = async (name: keyof RouterDependencies['queues']) =>
    sqsQueue(installation.sqsConfig, await installation.queueUrl(name));
  const route = createHandler({
    queues: {
      invitations: await queueNamed('invitations'),
      projections: await queueNamed('projections'),
      rollups: await queueNamed('rollups'),
      days: await queueNamed('days'),
      exports: await queueNamed('exports'),
      erasures: await queueNamed('erasures'),
      feedback: await queueNamed('feedback'),
      'feedback-letters': await queueNamed('feedback-letters'),
      campaigns: await queueNamed('campaigns'),
      domains: await queueNamed('domains'),
    },
  });
  const one = async ({ body }: HeldMessage, yes: boolean): Promise<Outcome> => {
    const batch = lostBatchIn(body);
    if (batch === null) return 'unreadable';
    const event = await readAgain(installation.streams, batch);
    if (event === null) return 'lost';
    if (!yes) return 'replayed';
    try {
      const { batchItemFailures } = await route(event);
      return batchItemFailures.length === 0 ? 'replayed' : 'unreadable';
    } catch (error) {
      if (error instanceof z.core.$ZodError) return 'unreadable';
      throw error;
    }
  };
  return async (messages, yes) => {
    const outcomes: Outcome[] = [];
    for (const message of messages) outcomes.push(await one(message, yes));
    return outcomes;
  };
};

const nothingToSend: Replayer = async (messages) => messages.map(() => 'overtaken');

const replayerOf = (
  installation: Installation,
  deadLetters: DeadLetterQueue,
): Promise<Replayer> | Replayer => {
  switch (deadLetters.from) {
    case 'queue':
      return backToItsQueue(installation, deadLetters.queue);
    case 'stream':
      return throughTheRouter(installation);
    case 'schedule':
      return nothingToSend;
  }
};

/**
 * Goes through a dead-letter queue once. A letter is taken out when it is back where it came from, so a crash between the two
 * sends it twice, which changes nothing; the others stay. Without `yes` all stay, and the report says what would happen.
 */
export const replayDeadLetters = async (
  installation: Installation,
  deadLetters: DeadLetterQueue,
  { limit, yes, discardLost }: ReplayAsked,
): Promise<Replayed> => {
  const replay = await replayerOf(installation, deadLetters);
  const held = holdMessages(installation.sqs, await installation.queueUrl(deadLetters.name));
  const report = { replayed: 0, lost: 0, unreadable: 0, 'came-back': 0, overtaken: 0, discarded: 0 };
  const staying: HeldMessage[] = [];
  try {
    for (let seen = 0; seen < limit; ) {
      const messages = await held.take(limit - seen);
      if (messages.length === 0) break;
      seen += messages.length;
      // Until it is known what becomes of them, an end of the run lets them go.
      staying.push(...messages);
      const outcomes = (await replay(messages, yes)).map(
        (outcome): Outcome => (outcome === 'lost' && discardLost ? 'discarded' : outcome),
      );
      for (const outcome of outcomes) report[outcome] += 1;
      const done = messages.filter((_, index) =>
        ['replayed', 'overtaken', 'discarded'].includes(outcomes[index] ?? ''),
      );
      if (!yes) continue;
      await held.remove(done);
      for (const message of done) staying.splice(staying.indexOf(message), 1);
    }
  } finally {
    await held.letGo(staying);
  }
  return report;
};

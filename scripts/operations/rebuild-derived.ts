import { sqsQueue } from '@portolan/adapters/sqs-queue';
import { organizationPrefix } from '@portolan/data/keys';
import { copyMark } from '@portolan/data/tables';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { createHandler, type RouterDependencies } from '@portolan/functions/workers/router/handler';
import * as z from 'zod/mini';
import { OperatorProblem } from './command.ts';
import type { Installation } from './installation.ts';
import { readTable, type StoredItem } from './organization-items.ts';
import { tellTheClock } from './who-wakes-where.ts';

const versioned = z.looseObject({ version: z.int() });

const versionOf = (item: StoredItem): number => {
  const record = versioned.safeParse(item.record);
  return record.success ? record.data.version : 0;
};

/** As the stream tells of a record that changed. */
const asChanged = (item: StoredItem, index: number) => ({
  eventName: 'MODIFY',
  dynamodb: {
    SequenceNumber: String(index),
    Keys: { pk: { S: item.pk }, sk: { S: item.sk } },
    NewImage: {
      ...(item[copyMark] !== undefined && { [copyMark]: {} }),
      record: { M: { version: { N: String(versionOf(item)) } } },
    },
  },
});

const attempts = 5;

/** Sends until all is taken; a queue refuses single messages when it is busy. */
const persistent = (queue: MessageQueue, name: string): MessageQueue => ({
  send: async (messages) => {
    let left = messages;
    for (let attempt = 0; attempt < attempts && left.length > 0; attempt += 1)
      left = (await queue.send(left)).refused;
    if (left.length > 0)
      throw new OperatorProblem(
        `The queue ${name} does not take messages now. Run the same again: no harm is done.`,
      );
    return { refused: [] };
  },
});

export type Rebuilt = { readonly records: number; readonly sent: ReadonlyMap<string, number> };

/**
 * Puts what is stored through the router once more: the very rule that says which worker waits for what. Null for every
 * organization; with `yes` false nothing is sent, only counted.
 */
export const rebuild = async (
  installation: Installation,
  { organizationId, yes }: { readonly organizationId: string | null; readonly yes: boolean },
): Promise<Rebuilt> => {
  const sent = new Map<string, number>();
  const counting = async (name: keyof RouterDependencies['queues']): Promise<MessageQueue> => {
    const queue = yes
      ? persistent(sqsQueue(installation.sqsConfig, await installation.queueUrl(name)), name)
      : null;
    return {
      send: async (messages) => {
        const answer = (await queue?.send(messages)) ?? { refused: [] };
        sent.set(name, (sent.get(name) ?? 0) + messages.length);
        return answer;
      },
    };
  };
  const route = createHandler({
    queues: {
      invitations: await counting('invitations'),
      projections: await counting('projections'),
      rollups: await counting('rollups'),
      days: await counting('days'),
      exports: await counting('exports'),
      erasures: await counting('erasures'),
      feedback: await counting('feedback'),
      'feedback-letters': await counting('feedback-letters'),
      campaigns: await counting('campaigns'),
      domains: await counting('domains'),
    },
  });
  let records = 0;
  await readTable(
    installation.documents,
    {
      TableName: installation.tables.tenant,
      ProjectionExpression: 'pk, sk, #mark, #record.#version, #record.#profile.#timeZone',
      ExpressionAttributeNames: {
        '#mark': copyMark,
        '#record': 'record',
        '#version': 'version',
        '#profile': 'profile',
        '#timeZone': 'timeZone',
      },
      ...(organizationId !== null && {
        FilterExpression: 'begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':prefix': organizationPrefix(organizationId) },
      }),
    },
    async (items) => {
      records += items.length;
      if (yes) await tellTheClock(installation, items);
      await route({ Records: items.map(asChanged) });
    },
  );
  return { records, sent };
};

import { idNumber } from '@portolan/data/records.test-support';
import type { ChangeMessage, MessageQueue } from '@portolan/domain/messaging/change-message';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHandler, type RouterDependencies } from './handler.ts';

const organizationId = idNumber('organization', 1);
type Change = {
  readonly eventName?: string;
  readonly collection?: string;
  readonly number?: number;
  readonly version?: number;
  /** Whether the item is a copy of the projector's. */
  readonly isCopy?: boolean;
};

const record = (
  sequence: number,
  { eventName = 'INSERT', collection = 'INVITATIONS', number = 1, version = 1, isCopy = false }: Change,
) => ({
  eventName,
  eventSource: 'aws:dynamodb',
  dynamodb: {
    SequenceNumber: String(sequence),
    Keys: { pk: { S: `ORG#${organizationId}#${collection}` }, sk: { S: idNumber('invitation', number) } },
    [eventName === 'REMOVE' ? 'OldImage' : 'NewImage']: {
      pk: { S: 'x' },
      record: { M: { version: { N: String(version) }, email: { S: 'ana@example.org' } } },
      ...(isCopy && { copyMark: { S: 'x' } }),
    },
  },
});
const message = (number: number, version = 1): ChangeMessage => ({
  kind: 'invitation',
  organizationId,
  invitationId: idNumber('invitation', number),
  version,
});

/** A queue that does not take the messages at these places. */
const queueRefusing = (...places: readonly number[]): MessageQueue & { readonly taken: ChangeMessage[] } => {
  const taken: ChangeMessage[] = [];
  return {
    taken,
    send: async (messages) => {
      taken.push(...messages.filter((_, index) => !places.includes(index)));
      return { refused: messages.filter((_, index) => places.includes(index)) };
    },
  };
};
const projection = (collection: string, version = 1): ChangeMessage => ({
  kind: 'record',
  organizationId,
  collection,
  sortKey: idNumber('invitation', 1),
  version,
});
/** Every queue is this one, but for those named. */
const queuesOf = (
  queue: MessageQueue,
  others: Partial<RouterDependencies['queues']> = {},
): RouterDependencies['queues'] => ({
  invitations: queue,
  projections: queue,
  rollups: queue,
  days: queue,
  exports: queue,
  erasures: queue,
  feedback: queue,
  'feedback-letters': queue,
  campaigns: queue,
  domains: queue,
  ...others,
});
const route = (
  queue: MessageQueue,
  changes: readonly Change[],
  projections = queueRefusing(),
  days = queueRefusing(),
  rollups = queueRefusing(),
  more: Partial<RouterDependencies['queues']> = {},
) =>
  createHandler({
    queues: queuesOf(queueRefusing(), { invitations: queue, projections, rollups, days, ...more }),
  })({
    Records: changes.map((change, index) => record(index + 1, change)),
  });

describe('the router', () => {
  it('tells of an invitation by its keys and version, and of no content', async () => {
    const queue = queueRefusing();
    const changes = [{ number: 1 }, { eventName: 'MODIFY', number: 2, version: 7 }];
    expect(await route(queue, changes)).toEqual({ batchItemFailures: [] });
    expect(queue.taken).toEqual([message(1), message(2, 7)]);
  });

  it.each([
    ['an invitation that is gone', { eventName: 'REMOVE' }],
    ['a history entry', { collection: `HISTORY#${idNumber('workPlan', 1)}#strategy` }],
    ['a copy of a comment', { collection: `COMMENTS#${idNumber('workPlan', 1)}`, isCopy: true }],
    ['a copy that was taken away', { collection: 'RESOURCES', isCopy: true, eventName: 'REMOVE' }],
    ['an element that is gone', { collection: 'ELEMENTS#x', eventName: 'REMOVE' }],
    ['a row of the cohort', { collection: `PARTICIPATIONS#${idNumber('program', 1)}` }],
    ['a closing', { collection: 'CLOSING' }],
    ['an audit record', { collection: 'AUDIT#2026-09' }],
    ['a collection that only begins alike', { collection: 'INVITATIONS-OLD' }],
  ])('tells nobody of %s', async (_, change) => {
    const queues = [queueRefusing(), queueRefusing()] as const;
    expect(await route(queues[0], [change], queues[1])).toEqual({ batchItemFailures: [] });
    expect(queues.flatMap(({ taken }) => taken)).toEqual([]);
  });

  it.each([
    'ORGANIZATION',
    'WORK-PLANS',
    `ELEMENTS#${idNumber('workPlan', 1)}`,
    'PLAN-SUMMARIES',
    'CONSENTS',
    `SUBMISSIONS#${idNumber('program', 1)}`,
    'BARRIERS',
    `COMMENTS#${idNumber('workPlan', 1)}`,
    'PROGRAMS',
    'PROGRAM-MEASURES',
    `GRANTEES#${idNumber('program', 1)}`,
    `REVIEWS#${idNumber('program', 1)}`,
    `ANNOUNCEMENTS#${idNumber('program', 1)}`,
    `FORM-OFFERS#${idNumber('program', 1)}`,
    'RESOURCES',
  ])('tells the projector of a record of %s by its key and version', async (collection) => {
    const [queue, projections] = [queueRefusing(), queueRefusing()];
    await route(queue, [{ collection, version: 4 }], projections);
    expect([queue.taken, projections.taken]).toEqual([[], [projection(collection, 4)]]);
  });

  it('tells the worker of days of a program that came to a clinic or changed there, copy as it is', async () => {
    const days = queueRefusing();
    const copy = { collection: 'JOINED-PROGRAMS', isCopy: true };
    await route(queueRefusing(), [copy, { ...copy, eventName: 'REMOVE' }], queueRefusing(), days);
    expect(days.taken).toEqual([projection('JOINED-PROGRAMS')]);
  });

  it.each(['APPROVED-MONTHS', 'CONSENTS', 'ORGANIZATION', 'PROGRAMS', 'PROGRAM-MEASURES'])(
    'tells the rollups of a record of %s, whoever else hears of it',
    async (collection) => {
      const rollups = queueRefusing();
      const [queue, days] = [queueRefusing(), queueRefusing()];
      await route(queue, [{ collection, version: 3 }], queueRefusing(), days, rollups);
      expect([queue.taken, days.taken, rollups.taken]).toEqual([[], [], [projection(collection, 3)]]);
    },
  );

  const feedbackLetters = [
    `FORM-INVITATIONS#${idNumber('form', 1)}`,
    `PANEL-MEMBERS#${idNumber('panel', 1)}`,
    'NEWS',
  ];
  it.each([
    ...feedbackLetters.map((collection) => ['feedback-letters', collection] as const),
    ...['RESPONSES#2026-11', 'FORMS', 'CONSENTS'].map((collection) => ['feedback', collection] as const),
    ...['CAMPAIGNS', 'CAMPAIGN-RUNS', 'MAIL-SETTINGS', 'SIGN-UPS'].map((one) => ['campaigns', one] as const),
    ['campaigns', 'ORGANIZATION'] as const,
  ])('tells the worker of %s of a record of %s, and not of one that is gone', async (name, collection) => {
    const [queue, worker] = [queueRefusing(), queueRefusing()];
    const changes = [
      { collection, version: 2 },
      { collection, eventName: 'REMOVE' },
    ];
    // Of consents others hear too.
    await route(queueRefusing(), changes, queueRefusing(), queue, queueRefusing(), { [name]: worker });
    expect([queue.taken, worker.taken]).toEqual([[], [projection(collection, 2)]]);
  });

  it('reports a record once that two queues refused', async () => {
    const [projections, rollups] = [queueRefusing(0), queueRefusing(0)];
    const changes = [{ collection: 'CONSENTS' }, { collection: 'CONSENTS' }];
    const answer = await route(queueRefusing(), changes, projections, queueRefusing(), rollups);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });

  it('has an erasure gone on with that has written down how far it is', async () => {
    const erasures = queueRefusing();
    const one = record(1, { collection: 'CLOSING' });
    const pk = one.dynamodb.Keys.pk;
    const event = {
      Records: [{ ...one, dynamodb: { ...one.dynamodb, Keys: { pk, sk: { S: 'PROGRESS' } } } }],
    };
    const queue = queueRefusing();
    await createHandler({ queues: queuesOf(queue, { erasures }) })(event);
    expect([queue.taken, erasures.taken]).toEqual([[], [{ kind: 'erasure', organizationId }]]);
  });

  it('has an erasure gone on with that waited for a domain to be let go of', async () => {
    const [queue, erasures, domains] = [queueRefusing(), queueRefusing(), queueRefusing()];
    const changes = [
      { collection: 'SENDING-DOMAIN', version: 2 },
      { collection: 'SENDING-DOMAIN', eventName: 'REMOVE' },
    ];
    await route(queue, changes, queue, queue, queue, { erasures, domains });
    expect(queue.taken).toEqual([]);
    expect(domains.taken).toEqual([projection('SENDING-DOMAIN', 2)]);
    expect(erasures.taken).toEqual([{ kind: 'erasure', organizationId }]);
  });

  it('tells the projector of what was withdrawn', async () => {
    const projections = queueRefusing();
    await route(queueRefusing(), [{ collection: 'RESOURCES', eventName: 'REMOVE' }], projections);
    expect(projections.taken).toEqual([projection('RESOURCES')]);
  });

  it('reports what a queue did not take, and only that', async () => {
    const places = fc.uniqueArray(fc.nat(9), { maxLength: 10 });
    const kinds = fc.array(fc.constantFrom('INVITATIONS', 'MEMBERS'), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(kinds, places, async (collections, refused) => {
        const queue = queueRefusing(...refused);
        const { batchItemFailures } = await route(
          queue,
          collections.map((collection) => ({ collection })),
        );
        const routed = collections.flatMap((collection, index) =>
          collection === 'INVITATIONS' ? [String(index + 1)] : [],
        );
        expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(
          routed.filter((_, index) => refused.includes(index)),
        );
        expect(queue.taken).toHaveLength(routed.filter((_, index) => !refused.includes(index)).length);
      }),
    );
  });

  it('passes over a remembered answer whose version is none', async () => {
    const none = record(1, { collection: 'ANSWERS' });
    const NewImage = { record: { M: { version: { NULL: true } } } };
    const event = { Records: [{ ...none, dynamodb: { ...none.dynamodb, NewImage } }, record(2, {})] };
    const queue = queueRefusing();
    expect(await createHandler({ queues: queuesOf(queue) })(event)).toEqual({ batchItemFailures: [] });
    expect(queue.taken).toEqual([message(1)]);
  });

  it('reports one of two messages that are alike', async () => {
    const answer = await route(queueRefusing(1), [{ number: 1 }, { number: 1 }]);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  });

  it('fails as a whole when the queue cannot be reached or the event is none, so that all comes again', async () => {
    const unreachable: MessageQueue = { send: () => Promise.reject(new Error('unreachable')) };
    await expect(route(unreachable, [{}])).rejects.toThrow('unreachable');
    await expect(createHandler({ queues: queuesOf(queueRefusing()) })({})).rejects.toThrow();
  });
});

import { type Grant, plain, requires } from './grant.ts';
import type { Place } from './place.ts';

// What workers are meant to do with queues, and with the key by which services keep what lies there.

export const tableKey = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey'];

/** Uses the key of the records through a service, not by itself. */
export const throughService = (
  { named, key, region }: Place,
  name: string,
  service: string,
  actions: readonly string[],
): readonly Grant[] => [
  {
    who: named(name),
    actions: actions.map((action) => `kms:${action}`),
    on: [key],
    ...requires(
      { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
      {
        'kms:ViaService': [`secretsmanager.${region}.amazonaws.com`, `${service}.eu-central-1.amazonaws.com`],
      },
    ),
  },
];

/** Takes what waits in a worker's queue, and works on the tables. */
export const taking = (place: Place, who: string, from: string): readonly Grant[] => [
  {
    who: place.named(who),
    actions: ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map(
      (one) => `sqs:${one}`,
    ),
    on: [place.queue(from)],
    notOn: [place.queue(`${from}-dead-letters`), place.queue('router-dead-letters')],
    right: plain,
    wrong: [],
  },
  ...throughService(place, who, 'sqs', ['Decrypt']),
  ...throughService(place, who, 'dynamodb', tableKey),
];

/** Has another worker go on. */
export const telling = (place: Place, who: string, to: string): readonly Grant[] => [
  {
    who: place.named(who),
    actions: ['sqs:SendMessage'],
    on: [place.queue(to)],
    notOn: [place.queue(`${to}-dead-letters`), place.queue('invitations')],
    right: plain,
    wrong: [],
  },
  ...throughService(place, who, 'sqs', ['GenerateDataKey']),
];

/** Sends itself what concerns many clinics, a message a clinic, and what must wait. */
export const tellingItself = (place: Place, who: string, queue: string): readonly Grant[] => [
  ...taking(place, who, queue),
  {
    who: place.named(who),
    actions: ['sqs:SendMessage'],
    on: [place.queue(queue)],
    notOn: [place.queue(`${queue}-dead-letters`), place.queue('invitations')],
    right: plain,
    wrong: [],
  },
  ...throughService(place, who, 'sqs', ['GenerateDataKey']),
];

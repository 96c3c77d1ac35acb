import { importContacts, mostRowsAtOnce } from '@portolan/contract/contact-routes';
import { contactKeyOf } from '@portolan/data/campaigns/contact-key';
import { contactIdOf } from '@portolan/data/campaigns/contacts';
import { organizationPolicy } from '@portolan/data/key-policies';
import { partitionOf } from '@portolan/data/keys';
import { itemsIn } from '@portolan/data/organizations/items-in';
import type { Write } from '@portolan/data/writing';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createApi } from '../../runtime/api.ts';
import { memberRoute } from '../../runtime/bound-route.ts';
import { loadEdge } from '../../runtime/edge.ts';
import type { HttpResponse } from '../../runtime/http-event.ts';
import {
  ana,
  clinicId,
  edgeSecret,
  eventFor,
  now,
  startWorld,
  type World,
} from '../../runtime/runtime.test-support.ts';
import { handleImportContacts } from './import-contacts.ts';
import { openStore, type Store } from './store.ts';

type Around = (send: () => Promise<unknown>) => Promise<unknown>;

let world: World;
let store: Store;
/** What happens around the writing of an import, the first time that contacts are written. */
let around: Around[] = [];
const isOfContacts = (input: unknown): boolean => JSON.stringify(input).includes('#CONTACTS#');
beforeAll(async () => {
  world = await startWorld();
  await world.admit(clinicId, ana, 'owner');
  store = openStore(world.database.behind, clinicId);
});
afterAll(() => world.database.stop());
beforeEach(() => {
  around = [];
});

const rowsFrom = (name: string) =>
  Array.from({ length: mostRowsAtOnce }, (_, index) => ({
    row: index + 2,
    email: `${name}${index}@example.org`,
  }));

const bring = async (rows: readonly object[], key: string) => {
  const reached = world.database.under(organizationPolicy(clinicId));
  reached.documents.middlewareStack.add(
    (next) => async (args) => {
      const wrap = isOfContacts(args.input) && 'TransactItems' in args.input ? around.shift() : undefined;
      return wrap === undefined
        ? next(args)
        : ((await wrap(() => next(args))) as Awaited<ReturnType<typeof next>>);
    },
    { step: 'initialize', priority: 'high', name: 'around' },
  );
  const handler = createApi(
    [memberRoute<typeof importContacts, Store>(importContacts, handleImportContacts)],
    { ...world.dependencies, store: (id: string) => openStore(reached, id) },
    { edge: loadEdge({ ORIGIN_SECRETS: edgeSecret }), log: { now: () => now, write: () => undefined } },
  );
  const consent = { source: 'paper', on: '2026-08-01' };
  const defaults = { ...importContacts.example.body.defaults, consent };
  const event = eventFor(importContacts, {
    headers: { 'idempotency-key': key },
    body: JSON.stringify({ defaults, rows }),
  });
  const { statusCode, body } = (await handler(event, { awsRequestId: 'aws-1' } as never)) as HttpResponse;
  return {
    statusCode,
    rows: statusCode === 200 ? importContacts.reply.body.parse(JSON.parse(body)).rows : [],
  };
};
const write = async (...writes: Write<string>[]) =>
  expect(await store.writeAll(writes)).toEqual({ ok: true, value: null });
const idOf = async (email: string) =>
  contactIdOf(await contactKeyOf(store, (bytes) => Buffer.alloc(bytes, 1)), email);

it('says of a part that is sent again, because nobody heard the answer, what it said the first time', async () => {
  const rows = rowsFrom('lost');
  around = [
    async (send) => {
      await send();
      throw new Error('The function was ended before it answered');
    },
  ];
  expect((await bring(rows, 'a-key-of-the-lost-one')).statusCode).toBe(500);
  const again = await bring(rows, 'a-key-of-the-lost-one');
  expect(again.rows).toEqual(rows.map(({ row }) => ({ row, outcome: 'new', reason: null })));
  expect(
    (await bring(rows, 'a-key-of-the-another-one')).rows.every(({ outcome }) => outcome === 'unchanged'),
  ).toBe(true);
});

it('says what became of each row where others wrote at the same moment', async () => {
  const rows = rowsFrom('met');
  const at = now.toISOString();
  const meanwhile = async () => {
    const [first, last] = await Promise.all([rows[0], rows.at(-1)].map((row) => idOf(row?.email ?? '')));
    const added = { ...contactOf(1), firstName: 'Rosa' };
    await write(
      // Another file brought the last one in, and somebody who was erased asked never to be written to.
      store.contacts.put({ ...added, id: last ?? '', email: rows.at(-1)?.email ?? '' }, 'absent', 'there'),
      store.suppressions.put(
        stopAll(nothingStopped(first ?? ''), { reason: 'erased', at, campaignId: null }),
        'there',
      ),
    );
  };
  around = [
    async (send) => {
      await meanwhile();
      return send();
    },
  ];
  const { rows: told } = await bring(rows, 'a-key-of-the-met-one');
  expect(told[0]).toEqual({ row: 2, outcome: 'opted-out', reason: 'erased' });
  expect(await store.contacts.find(await idOf('met0@example.org'))).toBeNull();
  expect(told.at(-1)).toMatchObject({ outcome: 'unchanged' });
  expect(told.slice(1, -1).every(({ outcome }) => outcome === 'new')).toBe(true);
});

it('remembers what it answered without an address', async () => {
  await bring(rowsFrom('kept'), 'a-key-of-the-kept-one');
  const remembered: unknown[] = [];
  for await (const page of itemsIn(
    world.database.behind,
    'tenant',
    partitionOf(clinicId, 'ANSWERED-REQUESTS'),
  ))
    remembered.push(...page);
  expect(remembered.length).toBeGreaterThan(0);
  expect(JSON.stringify(remembered)).not.toMatch(/@|example/);
});
